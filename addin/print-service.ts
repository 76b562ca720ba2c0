import {
  printGreeting,
  printOutcome,
  printPath,
  printRefusal,
  printVersion,
  type PrintJob,
  type PrintOutcome,
} from '../core/exchange/print-exchange';
import type { Steps } from '../core/model/steps';
import type { RawSheet } from '../core/workbook/raw-workbook';
import { inSlices } from './slices';

/** Milliseconds in which a service on this machine answers for sure. */
const greetingMs = 2_000;

/** Rows that are turned into text before the pane turns to the user. */
const rowsAtOnce = 250;

/** The service could not print; `words` are its own, in the office's language, or empty. */
export class PrintTrouble extends Error {
  constructor(readonly words: string) {
    super(words);
  }
}

const listOf = (parts: readonly string[]) => parts.join(',');

function* sheetSteps({ rows, ...facts }: RawSheet): Steps<string> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = JSON.stringify(rows.slice(from, from + rowsAtOnce));
    parts.push(some.slice(1, -1));
    yield;
  }
  return `${JSON.stringify(facts).slice(0, -1)},"rows":[${listOf(parts)}]}`;
}

/** Returns a job as the text that is sent, in steps: an office has tens of thousands of rows. */
export function* jobSteps({ codes, workbook }: PrintJob): Steps<string> {
  const files: string[] = [];
  for (const { sheets, ...facts } of workbook.files) {
    const texts: string[] = [];
    for (const sheet of sheets) texts.push(yield* sheetSteps(sheet));
    files.push(`${JSON.stringify(facts).slice(0, -1)},"sheets":[${listOf(texts)}]}`);
  }
  const head = JSON.stringify({ schemaVersion: printVersion, codes });
  return `${head.slice(0, -1)},"workbook":{"files":[${listOf(files)}]}}`;
}

/** The print service of this machine (`jobsheet serve`), which serves the pane too. */
export class PrintService {
  private constructor(private readonly address: URL) {}

  /** Finds the service that serves a page; null when it is served by something that does not print. */
  static async find(page: string): Promise<PrintService | null> {
    const address = new URL(printPath, page);
    try {
      const signal = AbortSignal.timeout(greetingMs);
      const answer = await fetch(address, { cache: 'no-store', redirect: 'error', signal });
      const isOurs = answer.ok && printGreeting.safeParse(await answer.json()).success;
      return isOurs ? new PrintService(address) : null;
    } catch {
      return null;
    }
  }

  /** Sends a job and waits for the documents; throws `PrintTrouble`. */
  async print(job: PrintJob): Promise<PrintOutcome> {
    const body = await inSlices(jobSteps(job));
    // A page of another site cannot send this type without being asked first.
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(this.address, { method: 'POST', headers, body, redirect: 'error' })
      .then(async (response) => ({ isOk: response.ok, said: (await response.json()) as unknown }))
      .catch(() => {
        throw new PrintTrouble('');
      });
    const made = printOutcome.safeParse(answer.said);
    if (answer.isOk && made.success) return made.data;
    throw new PrintTrouble(printRefusal.safeParse(answer.said).data?.message ?? '');
  }
}

/** Returns the one command that prints a saved workbook. */
export function printCommand(file: string): string {
  return `jobsheet render "${file}" --out out`;
}
