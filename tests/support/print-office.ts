import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cliMessages } from '../../core/messages';
import { blockingErrors, checkWorkbook } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import type { DigitPolicy } from '../../core/thai/digits';
import { foldKey } from '../../core/thai/normalise';
import { planForms, type FormPlan } from '../../pipeline/form-plan';
import { printForms } from '../../pipeline/print-forms';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { writeWorkbook, type WorkbookContent } from '../../pipeline/write-workbook';

/** Which positions of an office are planned, in which digits. */
export interface PlanWish {
  readonly codes: readonly string[];
  readonly digits?: DigitPolicy;
}

/** Takes an office's content the whole way: workbook file, reader, check, plan. */
export async function planOffice(content: WorkbookContent, wish: PlanWish): Promise<FormPlan> {
  const bytes = Buffer.from(await writeWorkbook(content));
  return planWorkbook({ files: [await readWorkbookBytes(bytes, 'office.xlsx')] }, wish);
}

/** Checks a workbook that was read, and plans its forms. */
export function planWorkbook(workbook: RawWorkbook, wish: PlanWish): FormPlan {
  const check = checkWorkbook(workbook);
  const positions = wish.codes.map((code) => {
    const position = check.model.positionByKey.get(foldKey(code));
    if (!position) throw new Error(`No position ${code}`);
    return position;
  });
  return planForms(check.model, {
    positions,
    digits: wish.digits ?? null,
    errors: blockingErrors(check),
  });
}

/** Prints a plan's forms as the command does; PDFs by position code. */
export async function printOffice(plan: FormPlan): Promise<Map<string, Uint8Array>> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-forms-'));
  const context = {
    language: 'th',
    messages: cliMessages.th,
    stdout: process.stdout,
    stderr: { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream,
    signal: new AbortController().signal,
    now: () => new Date(0),
  } as const;
  try {
    await printForms(plan, {
      outDir,
      jobs: undefined,
      browser: undefined,
      force: true,
      keepUnlisted: false,
      context,
    });
    return new Map(
      plan.documents.map(({ code, file }) => [code, readFileSync(path.join(outDir, file))]),
    );
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
