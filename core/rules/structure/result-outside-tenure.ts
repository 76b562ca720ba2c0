import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { foldKey } from '../../thai/normalise';
import type { ModelRule } from '../rule';

/** First and last day of a round: 1 Oct – 31 Mar, 1 Apr – 30 Sep. */
function daysOfRound(year: number, round: number): readonly [string, string] {
  const gregorian = year - 543;
  return round === 1
    ? [`${gregorian - 1}-10-01`, `${gregorian}-03-31`]
    : [`${gregorian}-04-01`, `${gregorian}-09-30`];
}

function held(tenures: readonly Row<'holders'>[], year: number, round: number): boolean {
  const [first, last] = daysOfRound(year, round);
  return tenures.some(
    ({ values }) => (values.from ?? first) <= last && (values.to ?? last) >= first,
  );
}

function tenuresOf(rows: readonly Row<'holders'>[]): Map<string, Row<'holders'>[]> {
  const groups = new Map<string, Row<'holders'>[]>();
  for (const row of rows) {
    const key = `${foldKey(row.values.person)} ${row.positionKey}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Finds results of people who did not hold the position in that round; one finding a person, position and round. */
export const resultOutsideTenure: ModelRule = {
  code: 'result-outside-tenure',
  scope: 'model',
  reads: [
    'positions.code',
    'holders.person',
    'holders.position',
    'holders.from',
    'holders.to',
    'indicatorResults.year',
    'indicatorResults.round',
    'indicatorResults.person',
    'indicatorResults.position',
  ],
  check(model) {
    const groups = tenuresOf(model.tables.holders);
    const people = new Set(model.tables.holders.map((row) => foldKey(row.values.person)));
    const reported = new Map<string, AnyFinding>();
    for (const row of model.tables.indicatorResults) {
      const { year, round, person, position } = row.values;
      const isKnown = people.has(foldKey(person)) && model.positionByKey.has(row.positionKey);
      const key = `${foldKey(person)} ${row.positionKey}`;
      if (!isKnown || year === null || round === null) continue;
      if (held(groups.get(key) ?? [], year, round) || reported.has(`${key} ${year} ${round}`))
        continue;
      const data = { person, position, year, round };
      const made = finding('result-outside-tenure', placeOf(row, 'position'), { data });
      reported.set(`${key} ${year} ${round}`, made);
    }
    return [...reported.values()];
  },
};
