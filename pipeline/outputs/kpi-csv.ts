import type { Review } from '../../core/review/review-year';
import { summaryCells, summaryHeaders, summaryRows } from '../../core/review/summary-rows';

/** The mark by which Excel knows UTF-8. */
const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** What a spreadsheet would take for the beginning of a formula (OWASP, CSV injection), full-width forms too. */
const formulaStart = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Writes one field: what would run as a formula is led by an apostrophe, what needs it is quoted (RFC 4180). */
export function csvField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Returns `kpi-summary.csv`: UTF-8 with a byte order mark, one row a person and round and one for the year. */
export function kpiCsv(review: Review): string {
  const rows = [summaryHeaders, ...summaryRows(review).map(summaryCells)];
  const lines = rows.map((row) => row.map(csvField).join(','));
  return byteOrderMark + lines.join(lineEnd) + lineEnd;
}
