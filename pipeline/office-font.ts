import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CliMessages } from '../core/messages/cli';
import { UsageError, type OptionValues } from './commands/command';

/** A font of the office's own, such as TH Sarabun New, which the program does not bring. */
export interface OfficeFont {
  readonly regular: Buffer;
  /** Without a bold file Chromium thickens the regular one. */
  readonly bold: Buffer | null;
  /** The size that stands for the 11 pt of the product's own font, in points. */
  readonly size: number;
}

/** TH Sarabun at 16 pt, the size of official writing, looks like Sarabun at 11 pt. */
const officialSize = 16;

/** What begins a font file: TrueType by its version or Apple's word, OpenType with PostScript outlines. */
const beginnings = ['00010000', '74727565', '4f54544f'];

function readFont(file: string, messages: CliMessages): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(messages.fontMissing(file));
  }
  if (!beginnings.includes(bytes.toString('hex', 0, 4))) {
    throw new UsageError(messages.fontUnknown(file));
  }
  return bytes;
}

/**
 * Reads the font that `--font` names: the regular file, then the bold one; null without the option.
 * `--font-size` is its size in points, from 6 to 40, by default 16. Throws UsageError for a file that is no
 * TrueType or OpenType font.
 */
export function readOfficeFont(values: OptionValues, messages: CliMessages): OfficeFont | null {
  const given = values['font'];
  if (!Array.isArray(given)) return null;
  const [regular, bold, ...others] = given.map(String);
  if (regular === undefined || others.length > 0) {
    throw new UsageError(messages.badValue('font', given.join(' '), 'REGULAR.ttf, BOLD.ttf'));
  }
  const wanted = values['font-size'] ?? officialSize;
  const size = Number(wanted);
  if (!(size >= 6 && size <= 40)) {
    throw new UsageError(messages.badValue('font-size', String(wanted), '6–40'));
  }
  const boldFile = bold === undefined ? null : readFont(bold, messages);
  return { regular: readFont(regular, messages), bold: boldFile, size };
}

/** Returns a hash of a font, for what must change with it. */
export function fontHash(font: OfficeFont | null): string {
  if (!font) return '';
  const hash = createHash('sha256').update(String(font.size)).update(font.regular);
  return hash.update(font.bold ?? '').digest('hex');
}
