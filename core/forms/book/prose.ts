import type { Line, Typesetter } from '../typesetter';

/** A paragraph, or an item of a list with its sign. */
export interface ProseBlock extends Line {
  readonly isItem: boolean;
  readonly sign: string;
  /** 1 outermost, 4 at most. */
  readonly depth: number;
}

const item = /^(\s*)([-–•●▪◦*]|[0-9๐-๙]{1,3}[.)](?![0-9๐-๙]))\s*(\S.*)$/;
const deepest = 4;

function blockOf(line: string, set: Typesetter): ProseBlock {
  const match = item.exec(line);
  if (!match) return { ...set.line(line.trim()), isItem: false, sign: '', depth: 1 };
  const [, indent = '', sign = '', text = ''] = match;
  const depth = Math.min(deepest, 1 + Math.floor(indent.length / 2));
  const shown = /[0-9๐-๙]/.test(sign) ? set.plain(sign) : '-';
  return { ...set.line(text.trim()), isItem: true, sign: shown, depth };
}

/** Sets a text of the handbook: a paragraph a line; lines with a bullet or number are a list, two blanks a level. */
export function buildProse(text: string, set: Typesetter): ProseBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => blockOf(line, set));
}
