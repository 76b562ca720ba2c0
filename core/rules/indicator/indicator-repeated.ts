import type { AnyFinding, Place } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { foldText } from '../../thai/normalise';
import type { PositionRule } from '../rule';
import { indicatorParts } from './parts';

interface First {
  readonly duty: number;
  readonly at: Place;
}

/** Finds indicators that stand on more than one duty of a position. */
export const indicatorRepeated: PositionRule = {
  code: 'indicator-repeated',
  scope: 'position',
  checkPosition(position) {
    const firsts = new Map<string, First>();
    const findings: AnyFinding[] = [];
    for (const { number, indicators } of position.duties) {
      for (const row of number === null ? [] : indicators) {
        for (const seen of indicatorParts(row.values.text)) {
          const at = placeOf(row, 'text');
          const first = firsts.get(foldText(seen));
          if (!first) firsts.set(foldText(seen), { duty: number ?? 0, at });
          if (!first || seen === '' || first.duty === number) continue;
          const data = { seen, duty: number ?? 0, firstDuty: first.duty };
          const details = { data, related: [first.at], positions: [position.key] };
          findings.push(finding('indicator-repeated', at, details));
        }
      }
    }
    return findings;
  },
};
