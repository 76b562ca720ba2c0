/** Made by `scripts/build-addin.mjs`: the printer's templates, compiled beforehand. */
declare module 'jobsheet:templates' {
  /** The forms' style sheet for a screen. */
  export const screenStyles: string;
  export const templates: Readonly<Record<string, (view: object) => string>>;
}
