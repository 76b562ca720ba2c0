import { PdfFault, type Value } from './pdf-values';
import { Keyword, Scanner, type ByteText } from './scan-values';

/** One operation of a content stream: its operator, its operands and how it is written. */
export class Operation {
  constructor(
    readonly operator: string,
    readonly operands: readonly Value[],
    private readonly source: string,
    private readonly start = 0,
    private readonly end = source.length,
  ) {}

  /** The operation as written; most are never asked, so that it is not cut out beforehand. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }
}

const none: readonly Value[] = [];

/**
 * Splits a content stream into its operations (ISO 32000-1, 7.8.2).
 * Throws PdfFault for inline images, whose data has no syntax, and for broken operands.
 */
export function readContent(source: string | ByteText): Operation[] {
  const scanner = new Scanner(source, 0, false);
  const { text } = scanner;
  const operations: Operation[] = [];
  for (;;) {
    scanner.skipSpace();
    const start = scanner.position;
    let operands: Value[] | undefined;
    let item = scanner.read();
    while (item !== undefined && !(item instanceof Keyword)) {
      if (operands) operands.push(item);
      else operands = [item];
      item = scanner.read();
    }
    if (item === undefined) {
      if (operands) throw new PdfFault('a content stream ends inside an operation');
      return operations;
    }
    if (item.text === 'BI') throw new PdfFault('a content stream holds an inline image');
    operations.push(new Operation(item.text, operands ?? none, text, start, scanner.position));
  }
}

/** Makes an operation that is not in the printed file. */
export function makeOperation(operator: string, text: string): Operation {
  return new Operation(operator, none, text);
}

/** Prints operations one a line. */
export function printContent(operations: readonly Operation[]): string {
  let text = '';
  for (const operation of operations) text += `${operation.text}\n`;
  return text;
}
