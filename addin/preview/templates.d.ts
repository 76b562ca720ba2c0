/** Made by `scripts/build-addin.mjs`: the printer's templates, compiled beforehand. */
declare module 'jobsheet:templates' {
  /** The forms' style sheet for a screen. */
  export const screenStyles: string;
  export const templates: Readonly<Record<string, (view: object) => string>>;
}

/** Made by `scripts/build-addin.mjs`: a script of its own that holds the bytes of the printed forms' font. */
declare module 'jobsheet:form-fonts' {
  export const fonts: readonly {
    readonly weight: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }[];
}
