/** Made by `scripts/build-addin.mjs`: the printer's templates, compiled beforehand. */
declare module 'jobsheet:templates' {
  export const templates: Readonly<Record<string, (view: object) => string>>;
}
