import type { Model } from '../model/model';
import type { ListItem } from '../sheets/column';
import { applyDigits, type DigitPolicy } from '../thai/digits';
import { breakRuns, compileNames, lengthOnLine, nameRuns, type Run } from '../thai/line-breaks';

/** One line of a text as runs. */
export interface Line {
  readonly runs: readonly Run[];
}

/** An item of a list with its sub-items. */
export interface Item {
  readonly runs: readonly Run[];
  /** Whether it takes two lines or more of any column, so that it may stand alone on a page. */
  readonly isTall: boolean;
  /** Whether it takes so many lines that it may go on overleaf. */
  readonly mayBreak: boolean;
  readonly hasItems: boolean;
  readonly items: readonly Line[];
}

/** Most letters that a line of a list in a column takes. */
const oneLine = 36;
/** Letters of at least six lines. */
const manyLines = 200;

/** Says how an item of a list may stand at a page's end, by its letters. */
function heightOf(text: string): Pick<Item, 'isTall' | 'mayBreak'> {
  const letters = lengthOnLine(text);
  return { isTall: letters > oneLine, mayBreak: letters > manyLines };
}

/** Sets the office's texts: digits by policy, lines that break where a Thai reader expects it. */
export interface Typesetter {
  readonly digits: DigitPolicy;
  /** One line, for labels and names. */
  line(text: string): Line;
  /** A person's name: a line ends at its blanks, or not at all where its parts fit. */
  name(text: string): Line;
  /** A line for every line break of the text. */
  lines(text: string): Line[];
  /** A list cell; sub-items under their item. */
  items(list: readonly ListItem[]): Item[];
  /** Text without runs, for titles and bookmarks. */
  plain(text: string): string;
}

/** Returns the names that no line may cut at an inner word: positions, units, agencies, signers. */
export function officeNames(model: Model): string[] {
  const { settings } = model;
  const positions = model.positions.flatMap(({ row }) => [
    row.values.title,
    row.values.unit,
    row.values.agency,
    row.values.supervisor,
  ]);
  const units = model.units.map((unit) => unit.row.values.name);
  const people = [settings.preparer, settings.reviewer, settings.approver];
  return [...positions, ...units, ...people, settings.agency, settings.department];
}

/** Returns the digits a document prints: the caller's wish, else the office's setting. */
export function digitPolicy(model: Model, wish: DigitPolicy | null): DigitPolicy {
  return wish ?? (model.settings.digits === 'ไทย' ? 'thai' : 'arabic');
}

/** Creates the typesetter of an office; costly enough to be kept for all its documents. */
export function createTypesetter(model: Model, digits: DigitPolicy): Typesetter {
  const shown = (text: string) => applyDigits(text, digits);
  const names = compileNames(officeNames(model).map(shown));
  const line = (text: string): Line => ({ runs: breakRuns(shown(text), names) });
  return {
    digits,
    line,
    name: (text) => ({ runs: nameRuns(shown(text)) }),
    lines: (text) =>
      text
        .split('\n')
        .filter((part) => part.trim() !== '')
        .map(line),
    items(list) {
      const items: (Omit<Item, 'hasItems' | 'items'> & { items: Line[] })[] = [];
      for (const { text, depth } of list) {
        const parent = items.at(-1);
        if (depth === 1 && parent) parent.items.push(line(text));
        else items.push({ ...line(text), ...heightOf(text), items: [] });
      }
      return items.map((item) => ({ ...item, hasItems: item.items.length > 0 }));
    },
    plain: shown,
  };
}
