import * as z from 'zod';
import type { RawWorkbook } from '../workbook/raw-workbook';

/** Version of what is said to the print service and heard from it. */
export const printVersion = 1;

/** Where the service answers, beside the page of the pane: `GET` greets it, `POST` has it print. */
export const printPath = 'print-service';

/** What the service answers when it is greeted. */
export const printGreeting = z.object({
  service: z.literal('jobsheet-print'),
  schemaVersion: z.literal(printVersion),
});

/** What the service answers when it has printed. */
export const printOutcome = z.object({
  /** The folder on this machine that holds the documents. */
  folder: z.string(),
  printed: z.array(z.object({ code: z.string(), file: z.string() })),
  skipped: z.array(z.object({ code: z.string(), findings: z.number() })),
});

/** What the service answers, with any other status, when it could not print. */
export const printRefusal = z.object({ message: z.string() });

/** What a service answers a greeting. */
export type PrintGreeting = z.infer<typeof printGreeting>;

/** What was printed, and which positions were left out because of errors. */
export type PrintOutcome = z.infer<typeof printOutcome>;

/** Why a service did not print, in the office's language. */
export type PrintRefusal = z.infer<typeof printRefusal>;

/** What the service is asked for; it is sent with `schemaVersion`. */
export interface PrintJob {
  /** Codes of positions; none stands for all. */
  readonly codes: readonly string[];
  /** The open workbook as it was read, saved or not. */
  readonly workbook: RawWorkbook;
}
