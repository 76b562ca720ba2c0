import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FontWish } from '../core/findings/config';
import { UsageError, type CommandContext, type OptionValues } from './commands/command';
import { readInk, type Ink } from './font-ink';
import { readConfig } from './read-config';

/** A font of the office's own, such as TH Sarabun New, which the program does not bring. */
export interface OfficeFont {
  readonly regular: Buffer;
  /** Without a bold file Chromium thickens the regular one. */
  readonly bold: Buffer | null;
  /** The size that stands for the 11 pt of the product's own font, in points. */
  readonly size: number;
  /** How far both weights reach above and below the base line. */
  readonly ink: Ink;
}

/** TH Sarabun at 16 pt, the size of official writing, looks like Sarabun at 11 pt. */
const officialSize = 16;

const noInk: Ink = { above: 1, below: 0.25 };

/** What begins a font file: TrueType by its version or Apple's word, OpenType with PostScript outlines. */
const beginnings = ['00010000', '74727565', '4f54544f'];

function readFont(file: string, { messages }: CommandContext): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(messages.fontMissing(file));
  }
  if (!beginnings.includes(bytes.toString('hex', 0, 4)) || readInk([bytes]) === null) {
    throw new UsageError(messages.fontUnknown(file));
  }
  return bytes;
}

/** What the options name, else what the configuration beside the workbooks names, its files beside it. */
function wishOf(
  paths: readonly string[],
  values: OptionValues,
  { messages }: CommandContext,
): FontWish {
  const given = values['font'];
  if (Array.isArray(given)) return { files: given.map(String), size: null };
  const found = readConfig(paths);
  if (!found) return { files: [], size: null };
  const fault = found.problems.find(({ kind }) => kind === 'not-json' || kind === 'wrong-shape');
  if (fault) {
    const problem = messages.configProblem(found.file, fault.kind, fault.where);
    throw new UsageError(`${problem}\n${messages.fixConfig()}`);
  }
  const folder = path.dirname(found.file);
  return { ...found.font, files: found.font.files.map((file) => path.resolve(folder, file)) };
}

/**
 * Reads the font that `--font` names, or else the configuration beside the workbooks: the regular file, then the bold
 * one; null where neither names one. `--font-size` is its size in points, from 6 to 40, by default the
 * configuration's or 16. Throws UsageError for a file that is no TrueType or OpenType font, and for a configuration
 * that cannot be read: another font could be on paper than the one it names.
 */
export function readOfficeFont(
  paths: readonly string[],
  values: OptionValues,
  context: CommandContext,
): OfficeFont | null {
  const { messages } = context;
  const { files, size: configured } = wishOf(paths, values, context);
  const [regularFile, boldFile, ...others] = files;
  if (regularFile === undefined) return null;
  if (others.length > 0) {
    throw new UsageError(messages.badValue('font', files.join(' '), 'REGULAR.ttf, BOLD.ttf'));
  }
  const wanted = values['font-size'] ?? configured ?? officialSize;
  const size = Number(wanted);
  if (!(size >= 6 && size <= 40)) {
    throw new UsageError(messages.badValue('font-size', String(wanted), '6–40'));
  }
  const regular = readFont(regularFile, context);
  const bold = boldFile === undefined ? null : readFont(boldFile, context);
  return { regular, bold, size, ink: readInk(bold ? [regular, bold] : [regular]) ?? noInk };
}

/** Returns a hash of a font, for what must change with it. */
export function fontHash(font: OfficeFont | null): string {
  if (!font) return '';
  const hash = createHash('sha256').update(String(font.size)).update(font.regular);
  return hash.update(font.bold ?? '').digest('hex');
}
