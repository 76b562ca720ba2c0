import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { foldKey, foldText } from '../../thai/normalise';
import type { ModelRule } from '../rule';

/** How many equal results are no coincidence. */
const fewestEqual = 4;

type Result = Row<'indicatorResults'>;

/** Groups results by person, position, year and round. */
function sheetsOfPeople(rows: readonly Result[]): Result[][] {
  const groups = new Map<string, Result[]>();
  for (const row of rows) {
    const { year, round, person, position, result, score } = row.values;
    if (result === null && score === null) continue;
    const key = [year, round, foldKey(position), foldKey(person)].join('\u0000');
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((own) => own.length >= fewestEqual).sort(byPerson);
}

/** The first of two people by code is the one who is copied, whatever the order of the rows. */
function byPerson([a]: readonly Result[], [b]: readonly Result[]): number {
  return foldKey(a?.values.person ?? '') < foldKey(b?.values.person ?? '') ? -1 : 1;
}

/** Writes everything that a person's sheet says, without the person. */
function contentOf(rows: readonly Result[]): string {
  const lines = rows.map(({ values }) => {
    const { duty, indicator, result, score } = values;
    return [duty, indicator, foldText(String(result ?? '')), score].join('\u0001');
  });
  const { year, round, position } = rows[0]?.values ?? {};
  return [year, round, foldKey(position ?? ''), ...lines.sort()].join('\u0000');
}

/** Whether results differ among themselves: a sheet of one and the same figure says nothing. */
function varies(rows: readonly Result[]): boolean {
  const seen = new Set(rows.map(({ values }) => `${values.result} ${values.score}`));
  return seen.size > 2;
}

/** Finds people all of whose results in a round are those of another holder of the position. */
export const resultCopied: ModelRule = {
  code: 'result-copied',
  scope: 'model',
  reads: [
    'indicatorResults.year',
    'indicatorResults.round',
    'indicatorResults.person',
    'indicatorResults.position',
    'indicatorResults.duty',
    'indicatorResults.indicator',
    'indicatorResults.result',
    'indicatorResults.score',
  ],
  check(model) {
    const firsts = new Map<string, Result>();
    const findings: AnyFinding[] = [];
    for (const own of sheetsOfPeople(model.tables.indicatorResults)) {
      const [row] = own;
      if (!row || !varies(own)) continue;
      const content = contentOf(own);
      const first = firsts.get(content);
      if (!first) {
        firsts.set(content, row);
        continue;
      }
      const { year, round } = row.values;
      const data = {
        person: first.values.person,
        year: year ?? 0,
        round: round ?? 0,
        same: own.length,
      };
      const related = [placeOf(first, 'result')];
      findings.push(finding('result-copied', placeOf(row, 'result'), { data, related }));
    }
    return findings;
  },
};
