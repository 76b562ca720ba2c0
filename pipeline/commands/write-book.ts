import path from 'node:path';
import type { Book } from '../../core/forms/book/book';
import { checkErrors } from '../../core/rules/check-errors';
import { createTypesetter, digitPolicy, type Typesetter } from '../../core/forms/typesetter';
import { printBook, type PrintedBook } from '../book/print-book';
import { paperDate } from '../form-plan';
import { keepSaved } from '../keep-saved';
import { tellEvent } from '../print-papers';
import { makeFolder } from '../print/make-folder';
import { writeWholeFile } from '../print/write-whole-file';
import {
  choiceOption,
  exitCodes,
  textOption,
  UsageError,
  type CommandContext,
  type CommandOptions,
  type OptionValues,
} from './command';
import { readOfficeFont } from '../office-font';
import { fontOptions } from './read-options';
import { readOffice, type Office } from './read-office';
import { readOptions } from './read-options';

/** Options of every command that writes one PDF. */
export const bookOptions: CommandOptions = {
  out: { type: 'string' },
  digits: { type: 'string' },
  browser: { type: 'string' },
  ...fontOptions,
  ...readOptions,
};

/** What a book is built from. */
export interface BookSource {
  readonly office: Office;
  readonly set: Typesetter;
}

/** How a command makes its book; null when the workbook holds nothing to print, which it has then said. */
export type BookBuilder = (source: BookSource) => Book | null;

function outFile(values: OptionValues, { messages }: CommandContext): string {
  const file = textOption(values, 'out');
  if (file === undefined) throw new UsageError(messages.missingOption('out'));
  if (!/\.pdf$/i.test(file)) throw new UsageError(messages.badValue('out', file, '….pdf'));
  return file;
}

function report({ printed, book, file }: { printed: PrintedBook; book: Book; file: string }) {
  return ({ messages, stdout, stderr }: CommandContext): void => {
    const { foreignFonts, isKeptAsPrinted, pages } = printed;
    if (foreignFonts.length > 0) {
      stderr.write(`${messages.foreignFonts(book.title, foreignFonts)}\n`);
    }
    if (isKeptAsPrinted) stderr.write(`${messages.notFinished(book.title)}\n`);
    stdout.write(`${messages.bookWritten({ file, pages })}\n`);
  };
}

/** Reads the workbooks, builds a book, prints it to the file of --out; returns the exit code. */
export async function writeBook(
  { paths, values }: { paths: readonly string[]; values: OptionValues },
  context: CommandContext,
  build: BookBuilder,
): Promise<number> {
  const { messages, stderr, signal } = context;
  const file = outFile(values, context);
  const font = readOfficeFont(paths, values, context);
  const wish = choiceOption({ values, messages }, 'digits', ['thai', 'arabic']) ?? null;
  const office = await readOffice({ paths, values, check: checkErrors }, context);
  const digits = digitPolicy(office.model, wish);
  const book = build({ office, set: createTypesetter(office.model, digits) });
  const hasErrors = office.findings.some((one) => one.severity === 'error');
  if (!book) return hasErrors ? exitCodes.findings : exitCodes.done;
  await makeFolder(path.dirname(file));
  const printed = await printBook(book, {
    digits,
    date: paperDate(office.model),
    browser: textOption(values, 'browser'),
    font,
    signal,
    onEvent: tellEvent(context),
    onPrint: (print) => stderr.write(`${messages.layingOut(print)}\n`),
  });
  await keepSaved(file, context);
  await writeWholeFile(file, printed.pdf);
  report({ printed, book, file })(context);
  return hasErrors ? exitCodes.findings : exitCodes.done;
}
