import { severities, type FindingCode, type FindingData } from './catalogue';
import type { AnyFinding, Finding, Fix, Place } from './finding';

/** What a finding may carry besides its place and data. */
export interface FindingExtras {
  readonly related?: readonly Place[];
  readonly fix?: Fix | null;
  readonly positions?: readonly string[] | 'all';
}

/** Returns a finding with the severity of its code. */
export function finding<C extends FindingCode>(
  code: C,
  at: Place,
  details: { readonly data: FindingData[C] } & FindingExtras,
): AnyFinding {
  const { data, related = [], fix = null, positions = [] } = details;
  const made: Finding<C> = { code, severity: severities[code], at, data, related, fix, positions };
  return made as unknown as AnyFinding;
}

/** Returns a fix that overwrites one cell. */
export function overwrite(at: Place, value: string | number | null): Fix {
  return { edits: [{ ...at, value }], inserts: [] };
}
