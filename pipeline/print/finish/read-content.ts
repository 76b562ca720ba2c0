import { PdfFault, type Value } from './pdf-values';
import { Keyword, Scanner } from './scan-values';

/** One operation of a content stream: its operands, its operator, and both as written. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
  readonly text: string;
}

/**
 * Splits a content stream into its operations (ISO 32000-1, 7.8.2).
 * Throws PdfFault for inline images, whose data has no syntax, and for broken operands.
 */
export function readContent(text: string): Operation[] {
  const scanner = new Scanner(text, 0, false);
  const operations: Operation[] = [];
  for (;;) {
    scanner.skipSpace();
    const start = scanner.position;
    const operands: Value[] = [];
    let item = scanner.read();
    while (item !== undefined && !(item instanceof Keyword)) {
      operands.push(item);
      item = scanner.read();
    }
    if (item === undefined) {
      if (operands.length > 0) throw new PdfFault('a content stream ends inside an operation');
      return operations;
    }
    if (item.text === 'BI') throw new PdfFault('a content stream holds an inline image');
    operations.push({ operator: item.text, operands, text: text.slice(start, scanner.position) });
  }
}

/** Makes an operation that is not in the printed file. */
export function makeOperation(operator: string, text: string): Operation {
  return { operator, operands: [], text };
}

/** Prints operations one a line. */
export function printContent(operations: readonly Operation[]): string {
  let text = '';
  for (const operation of operations) text += `${operation.text}\n`;
  return text;
}
