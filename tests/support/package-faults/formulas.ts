import { parseArea } from '../../../core/workbook/address';

/** What formulas may name. */
export interface Names {
  /** Sheets by name. */
  readonly sheets: ReadonlySet<string>;
  /** Defined names and tables, in lower case. */
  readonly defined: ReadonlySet<string>;
}

/** Functions used that Excel 2010 has. */
const functions = new Set(
  'ABS AND AVERAGE AVERAGEIFS CODE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT FIND HYPERLINK IF IFERROR INDEX INDIRECT INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MOD NOT OFFSET OR RIGHT ROUND ROW ROWS SEARCH SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM UPPER VALUE'.split(
    ' ',
  ),
);

const longest = 8192;
const token =
  /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![A-Za-z_])|([A-Z][A-Z0-9.]*)(?=\()|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$\d+:\$\d+)(?![A-Za-z0-9_(])|([A-Za-z_\u0e00-\u0e7f][\w.\u0e00-\u0e7f]*)|(<=|>=|<>|[-+*/^&=<>%])|([(),])|(#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!)))/y;

type Kind = 'value' | 'operator' | 'open' | 'close' | 'comma' | 'sheet' | 'function';

/** Which kinds of tokens may follow one; `-` and `+` may also stand before a value. */
const followers: Readonly<Record<Kind | 'start', readonly Kind[]>> = {
  start: ['value', 'open', 'sheet', 'function'],
  value: ['operator', 'close', 'comma'],
  operator: ['value', 'open', 'sheet', 'function'],
  open: ['value', 'open', 'close', 'sheet', 'function'],
  close: ['operator', 'close', 'comma'],
  comma: ['value', 'open', 'sheet', 'function', 'comma', 'close'],
  sheet: ['value'],
  function: ['open'],
};

interface Token {
  readonly text: string;
  readonly kind: Kind;
  readonly fault: string | null;
}

function nameFault(text: string, { defined }: Names): string | null {
  if (/^(TRUE|FALSE)$/.test(text) || defined.has(text.toLowerCase())) return null;
  return `unknown name ${text}`;
}

function readSign(
  text: string | undefined,
  [operator, mark, error]: readonly (string | undefined)[],
): Token {
  if (operator !== undefined) return { text: operator, kind: 'operator', fault: null };
  if (mark !== undefined) {
    const kind = mark === '(' ? 'open' : mark === ')' ? 'close' : 'comma';
    return { text: mark, kind, fault: null };
  }
  const fault = error === undefined ? null : `error ${error}`;
  return { text: text ?? error ?? '', kind: 'value', fault };
}

function readToken(groups: readonly (string | undefined)[], names: Names): Token {
  const [, string, sheet, number, call, cells, name, ...others] = groups;
  if (sheet !== undefined) {
    const own = sheet.slice(1, -2).replace(/''/g, "'");
    return { text: sheet, kind: 'sheet', fault: names.sheets.has(own) ? null : `no sheet ${own}` };
  }
  if (call !== undefined) {
    const fault = functions.has(call) ? null : `unknown function ${call}`;
    return { text: call, kind: 'function', fault };
  }
  if (cells !== undefined) {
    const isWhole = /^\$?[A-Z]+:|^\$\d+:/.test(cells);
    const fault = isWhole || parseArea(cells) ? null : `no cells ${cells}`;
    return { text: cells, kind: 'value', fault };
  }
  if (name !== undefined) return { text: name, kind: 'value', fault: nameFault(name, names) };
  return readSign(string ?? number, others);
}

function tokensOf(formula: string, names: Names): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  let at = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    tokens.push(readToken(match, names));
    at = token.lastIndex;
  }
  return { tokens, rest: formula.slice(at).trim() };
}

function grammarFault(tokens: readonly Token[]): string | null {
  let last: Kind | 'start' = 'start';
  let depth = 0;
  for (const { kind, text } of tokens) {
    const isSign = kind === 'operator' && /^[-+]$/.test(text) && last !== 'sheet';
    if (!isSign && !followers[last].includes(kind)) return `${text} after ${last}`;
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (depth < 0) return 'a bracket too many';
    last = kind;
  }
  if (depth !== 0) return 'a bracket is open';
  return last === 'value' || last === 'close' ? null : `ends with ${last}`;
}

/** Returns what keeps Excel from reading a formula, given without its equals sign. */
export function formulaFaults(formula: string, names: Names): string[] {
  const { tokens, rest } = tokensOf(formula, names);
  const faults = tokens.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  if (formula.length > longest) faults.push('too long');
  if (rest !== '') faults.push(`cannot read ${rest.slice(0, 30)}`);
  else if (faults.length === 0) {
    const fault = grammarFault(tokens);
    if (fault !== null) faults.push(fault);
  }
  return faults.map((fault) => `${fault}: ${formula.slice(0, 80)}`);
}
