/** Lines as high as in the printed forms (`pipeline/templates.ts` gives the font the same metrics). */
const metrics = { ascentOverride: '118%', descentOverride: '23%', lineGapOverride: '0%' };

let brought: Promise<void> | null = null;

async function bring(): Promise<void> {
  const { fonts } = await import('jobsheet:form-fonts');
  const faces = fonts.map(
    ({ weight, bytes }) =>
      new FontFace('Sarabun Jobsheet', bytes, { weight, ...metrics } as FontFaceDescriptors),
  );
  for (const face of faces) document.fonts.add(await face.load());
}

/**
 * Brings the font of the printed forms, once. Its bytes come in a script: the pane's policy lets it load scripts of its
 * own and no fonts. Where that fails, the forms are shown in another font, and the next call tries again.
 */
export async function loadFormFonts(): Promise<void> {
  brought ??= bring();
  try {
    await brought;
  } catch {
    brought = null;
  }
}
