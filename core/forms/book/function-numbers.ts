import type { Unit } from '../../model/model';
import { thaiOrdinal } from '../../thai/ordinals';

/** How the levels of a unit's functions are numbered, outermost first. */
type Style = 'bracketed-letter' | 'letter' | 'number' | 'bracket';

const styles: Readonly<Record<Style, (number: number) => string>> = {
  'bracketed-letter': (number) => `(${thaiOrdinal(number)})`,
  letter: (number) => `${thaiOrdinal(number)}.`,
  number: (number) => `${number}.`,
  bracket: (number) => `${number})`,
};

function childShare(paths: readonly string[]): number {
  const top = paths.filter((path) => !path.includes('.'));
  const withChildren = top.filter((path) => paths.some((one) => one.startsWith(`${path}.`)));
  return top.length === 0 ? 0 : withChildren.length / top.length;
}

/**
 * Returns the styles of a unit's levels as real guidelines have them: (ก) the functions of the office itself, ก. areas
 * of work with ๑. duties and ๑) steps below them; a unit without areas begins with ๑.
 */
function stylesOf(unit: Unit): readonly Style[] {
  const paths = unit.functions.map((row) => row.values.path);
  const depth = Math.max(1, ...paths.map((path) => path.split('.').length));
  const hasAreas = depth > 2 || (depth === 2 && childShare(paths) >= 0.5);
  if (hasAreas) return ['letter', 'number', 'bracket'];
  const isOffice = unit.row.values.parent === '' && depth === 1;
  return isOffice ? ['bracketed-letter'] : ['number', 'bracket'];
}

/** Returns what prints the number of a path of this unit: its last part, in the style of its depth. */
export function functionNumbers(unit: Unit): (path: string) => string {
  const own = stylesOf(unit);
  return (path) => {
    const parts = path.split('.');
    const style = own[Math.min(parts.length, own.length) - 1] ?? 'bracket';
    return styles[style](Number(parts.at(-1)) || 0);
  };
}
