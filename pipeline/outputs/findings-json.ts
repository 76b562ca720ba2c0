import { cellOf, type AnyFinding, type Place } from '../../core/findings/finding';
import { fixTitleOf, messageOf } from '../../core/messages';
import type { Language } from '../../core/messages/messages';
import type { Check } from '../../core/rules/run';

const cell = (place: Place) => ({ sheet: place.sheet, cell: cellOf(place) });

function jsonFinding(one: AnyFinding, language: Language): object {
  const { code, severity, at, data, related, fix } = one;
  const edits = fix?.edits.map((edit) => ({
    ...(edit.file === at.file ? {} : { file: edit.file }),
    ...cell(edit),
    value: edit.value,
  }));
  return {
    code,
    severity,
    file: at.file,
    ...cell(at),
    message: messageOf(one, language),
    data,
    related: related.map(cell),
    ...(edits ? { fix: { title: fixTitleOf(one, language), edits } } : {}),
  };
}

/** Counts findings by severity. */
export function countFindings(findings: readonly AnyFinding[]) {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Writes findings as JSON, schema version 1. */
export function findingsJson(
  check: Check & { files: readonly string[] },
  language: Language,
): string {
  const { tables } = check.model;
  const summary = {
    ...countFindings(check.findings),
    positions: tables.positions.length,
    duties: tables.duties.length,
    indicators: tables.indicators.length,
  };
  const findings = check.findings.map((one) => jsonFinding(one, language));
  return `${JSON.stringify({ schemaVersion: 1, files: check.files, summary, findings }, null, 2)}\n`;
}
