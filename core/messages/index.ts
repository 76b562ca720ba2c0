import type { FindingCode } from '../findings/catalogue';
import type { AnyFinding } from '../findings/finding';
import type { FindingTexts, Language } from './messages';
import { findingsEn } from './findings-en';
import { findingsTh } from './findings-th';

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
