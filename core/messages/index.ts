import type { FindingCode } from '../findings/catalogue';
import type { AnyFinding } from '../findings/finding';
import type { Unreadable } from '../workbook/unreadable';
import type { FindingTexts, Language } from './messages';
import type { AddinMessages } from './addin';
import { addinEn } from './addin-en';
import { addinTh } from './addin-th';
import type { CliMessages } from './cli';
import { cliEn } from './cli-en';
import { cliTh } from './cli-th';
import { findingsEn } from './findings-en';
import { findingsTh } from './findings-th';
import type { ReadMessages } from './read';
import { readEn } from './read-en';
import { readTh } from './read-th';

const findings = { th: findingsTh, en: findingsEn } as const;

function textsOf(code: FindingCode, language: Language): FindingTexts<never> {
  return findings[language][code];
}

/** Returns the sentence of a finding. */
export function messageOf(one: AnyFinding, language: Language): string {
  return textsOf(one.code, language).message(one.data as never);
}

/** Returns what a finding's fix does; empty when it has none. */
export function fixTitleOf(one: AnyFinding, language: Language): string {
  return one.fix === null ? '' : textsOf(one.code, language).fix(one.data as never);
}

/** Returns what a kind of finding is called. */
export function titleOf(code: FindingCode, language: Language): string {
  return textsOf(code, language).title;
}

/** Returns why a kind of finding matters. */
export function reasonOf(code: FindingCode, language: Language): string {
  return textsOf(code, language).why;
}

/** What the task pane says, by language. */
export const addinMessages: Readonly<Record<Language, AddinMessages>> = {
  th: addinTh,
  en: addinEn,
};

/** What the command line says, by language. */
export const cliMessages: Readonly<Record<Language, CliMessages>> = { th: cliTh, en: cliEn };

/** What is said about files that cannot be read, by language. */
export const readMessages: Readonly<Record<Language, ReadMessages>> = { th: readTh, en: readEn };

/** Returns the paragraph about a file that cannot be read: which file, what is wrong, what to do. */
export function unreadableMessage({ file, reason, data }: Unreadable, language: Language): string {
  const message = readMessages[language][reason] as (file: string, data: object) => string;
  return message(file, data);
}
