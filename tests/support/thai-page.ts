import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const fonts = path.join(root, 'templates', 'fonts');
const original = path.join(root, 'node_modules', '@expo-google-fonts', 'sarabun');

/** The glyph map of the fonts in templates/fonts. */
export const glyphMap = JSON.parse(
  readFileSync(path.join(fonts, 'glyph-map.json'), 'utf8'),
) as Record<string, string[]>;

const files = {
  ours: [
    path.join(fonts, 'SarabunJobsheet-Regular.ttf'),
    path.join(fonts, 'SarabunJobsheet-Bold.ttf'),
  ],
  original: [
    path.join(original, '400Regular', 'Sarabun_400Regular.ttf'),
    path.join(original, '700Bold', 'Sarabun_700Bold.ttf'),
  ],
};

function face(file: string, weight: number): string {
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:F;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
}

const style = `
@page{size:A4;margin:20mm 20mm 22mm 25mm;
  @bottom-center{content:counter(page) " / " counter(pages);font:10pt F}}
*{box-sizing:border-box} html{font:12pt/1.6 F} body{margin:0} p,h1,h2,h3{margin:0 0 2mm}
tr{break-inside:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:.6pt solid #000;padding:1.2mm 1.8mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}
`;

/** Wraps a body into a page like our forms', with our fonts or with Sarabun as it is. */
export function thaiPage(body: string, font: keyof typeof files = 'ours'): string {
  const faces = files[font].map((file, at) => face(file, at === 0 ? 400 : 700)).join('');
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>แบบ</title>
<style>${faces}${style}</style></head><body>${body}</body></html>`;
}
