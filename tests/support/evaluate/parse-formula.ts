/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Operators from the weakest to the strongest. */
const levels = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/']] as const;
const token =
  /\s*("(?:[^"]|"")*"|'(?:[^']|'')+'!|\d+(?:\.\d+)?|[A-Z]+(?=\()|\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|<=|>=|<>|[-+*/&=<>(),])/y;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  let at = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    tokens.push(match[1] ?? '');
    at = token.lastIndex;
  }
  if (at !== formula.length) throw new Error(`Cannot read ${formula.slice(at)}`);
  return tokens;
}

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new Error(`Cannot read ${this.next()}`);
    return expression;
  }

  private next(): string {
    return this.tokens[this.at++] ?? '';
  }

  private take(text: string): boolean {
    if (this.tokens[this.at] !== text) return false;
    this.at++;
    return true;
  }

  private level(depth: number): Expression {
    const operators: readonly string[] | undefined = levels[depth];
    if (!operators) return this.primary();
    let left = this.level(depth + 1);
    while (operators.includes(this.tokens[this.at] ?? '')) {
      const operator = this.next();
      left = { kind: 'operation', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private primary(): Expression {
    const text = this.next();
    if (text === '(') {
      const inner = this.level(0);
      if (!this.take(')')) throw new Error('A bracket is open');
      return inner;
    }
    if (text === '-') {
      const zero = { kind: 'value', value: 0 } as const;
      return { kind: 'operation', operator: '-', left: zero, right: this.primary() };
    }
    if (text.startsWith('"')) {
      return { kind: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
    }
    if (/^\d/.test(text)) return { kind: 'value', value: Number(text) };
    if (text.endsWith('!')) {
      return { kind: 'cells', sheet: text.slice(1, -2).replace(/''/g, "'"), area: this.next() };
    }
    if (this.take('(')) return { kind: 'call', name: text, args: this.rest() };
    if (/\d$/.test(text)) return { kind: 'cells', sheet: null, area: text };
    throw new Error(`Cannot read ${text}`);
  }

  private rest(): Expression[] {
    const args: Expression[] = [];
    do args.push(this.level(0));
    while (this.take(','));
    if (!this.take(')')) throw new Error('A bracket is open');
    return args;
  }
}

/** Parses a formula given without its equals sign. */
export function parseFormula(formula: string): Expression {
  return new Parser(tokensOf(formula)).whole();
}
