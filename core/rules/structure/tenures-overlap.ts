import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf, type Row } from '../../model/table';
import { formatThaiDate } from '../../thai/dates';
import { foldKey } from '../../thai/normalise';
import type { ModelRule } from '../rule';

const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

interface Tenure {
  readonly row: Row<'holders'>;
  readonly from: string;
  readonly to: string;
}

function tenuresByPerson(rows: readonly Row<'holders'>[]): Tenure[][] {
  const groups = new Map<string, Tenure[]>();
  for (const row of rows) {
    const { person, from, to } = row.values;
    const tenure = { row, from: from ?? firstDay, to: to ?? lastDay };
    if (person === '' || tenure.from > tenure.to) continue;
    groups.set(foldKey(person), [...(groups.get(foldKey(person)) ?? []), tenure]);
  }
  return [...groups.values()].map((own) =>
    own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row.row - b.row.row)),
  );
}

function overlap(first: Tenure, second: Tenure): AnyFinding {
  const { row } = second;
  const to = first.to < second.to ? first.to : second.to;
  const show = (day: string) => (day === firstDay || day === lastDay ? '–' : formatThaiDate(day));
  const data = { person: row.values.name, from: show(second.from), to: show(to) };
  const related = [placeOf(first.row, 'to')];
  return finding('tenures-overlap', placeOf(row, 'from'), { data, related });
}

/** Finds people who hold two positions on the same day. */
export const tenuresOverlap: ModelRule = {
  code: 'tenures-overlap',
  scope: 'model',
  reads: ['holders.person', 'holders.name', 'holders.from', 'holders.to'],
  check(model) {
    return tenuresByPerson(model.tables.holders).flatMap((own) => {
      const findings: AnyFinding[] = [];
      let longest = own[0];
      for (const tenure of own.slice(1)) {
        if (longest && tenure.from <= longest.to) findings.push(overlap(longest, tenure));
        if (!longest || tenure.to > longest.to) longest = tenure;
      }
      return findings;
    });
  },
};
