import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readInk } from '../../pipeline/font-ink';
import type { OfficeFont } from '../../pipeline/office-font';

const folder = path.resolve('node_modules/@expo-google-fonts/sarabun');
const regular = readFileSync(path.join(folder, '400Regular', 'Sarabun_400Regular.ttf'));
const bold = readFileSync(path.join(folder, '700Bold', 'Sarabun_700Bold.ttf'));

/** A font as an office could name one: half as wide again as our own, its raised marks glyphs of their own. */
export const wideFont: OfficeFont = {
  regular,
  bold,
  size: 16,
  ink: readInk([regular, bold]) ?? { above: 1, below: 0.25 },
};
