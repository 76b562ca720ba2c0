import type { ConfigProblem } from '../findings/config';

/** Everything the command line says besides findings and unreadable files. */
export interface CliMessages {
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly help: Readonly<Record<string, string>>;
  readonly optionHelp: Readonly<Record<string, string>>;
  readonly seeHelp: string;
  unknownCommand(seen: string, near: string): string;
  badOption(detail: string): string;
  badValue(option: string, seen: string, wanted: string): string;
  missingPaths(): string;
  missingOption(option: string): string;
  unknownPosition(code: string, near: string): string;
  fileExists(file: string): string;
  wrote(file: string): string;
  nothingToPrint(): string;
  printed(counts: { all: number; printed: number; unchanged: number; folder: string }): string;
  skipped(what: { name: string; errors: number }): string;
  skippedMore(count: number): string;
  otherErrors(count: number): string;
  failed(code: string, reason: string): string;
  /** A file that somebody signed was put aside. */
  putAside(file: string, folder: string): string;
  foreignFonts(code: string, fonts: readonly string[]): string;
  notFinished(code: string): string;
  /** Which of several handbooks is meant; `seen` is empty where none was named. */
  chooseBook(seen: string, titles: readonly string[]): string;
  noRows(sheet: string): string;
  layingOut(print: number): string;
  bookWritten(what: { file: string; pages: number }): string;
  stopped(done: number): string;
  progress(facts: {
    done: number;
    total: number | undefined;
    perSecond: number | undefined;
    secondsLeft: number | undefined;
  }): string;
  unpacking(): string;
  fontMissing(file: string): string;
  fontUnknown(file: string): string;
  fixConfig(): string;
  noSandbox(): string;
  browserLost(): string;
  printError(code: string, data: Readonly<Record<string, string | number>>): string;
  configProblem(file: string, kind: ConfigProblem['kind'], where: string): string;
  notOurPdf(file: string): string;
  inspected(what: {
    code: string;
    title: string;
    file: string;
    sheet: string;
    row: number;
    duties: number;
    sourceHash: string;
  }): string;
  /** Whether the file is the one that the manifest beside it lists. */
  sealed(seal: 'equal' | 'signed' | 'different'): string;
  changedSince(count: number): string;
  /** With every cell the same; `current` is null where the position would not be printed today. */
  sameSource(isSame: boolean, current: string | null): string;
  noLongerThere(): string;
  noPdfs(): string;
  inspectedAll(counts: { all: number; current: number; unprinted: readonly string[] }): string;
  fault(detail: string): string;
  readonly debugHint: string;
}
