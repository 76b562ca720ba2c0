import { Fraction, mean } from './fraction';
import { compareCodes, type Person } from './people';
import { competencyName } from './results';
import type { Review } from './review-year';
import type { Round } from './rounds';

/** One person's level of one competency in one round. */
export interface CompetencyGap {
  readonly person: Person;
  readonly round: Round;
  readonly positionCode: string;
  readonly unit: string;
  readonly competency: string;
  readonly required: number;
  readonly shown: number;
  /** shown − required; negative when the person lacks levels. */
  readonly gap: number;
}

/** One competency over everyone who needs it in the last round reviewed. */
export interface CompetencySummary {
  readonly competency: string;
  readonly people: number;
  /** How many are under the required level. */
  readonly below: number;
  /** Means, rounded half up to two decimals. */
  readonly required: Fraction;
  readonly shown: Fraction;
  readonly gap: Fraction;
}

/** Lists every competency that was required and shown, by person, round and the order of the position's form. */
export function listGaps(review: Review): CompetencyGap[] {
  return review.people.flatMap(({ person, rounds }) =>
    rounds.flatMap(({ round, stints }) =>
      stints.flatMap(({ stint, competencies }) =>
        competencies.lines.flatMap(({ required, shown, gap }): CompetencyGap[] => {
          const { level, competency } = required.values;
          if (shown === null || level === null || gap === null) return [];
          const { code: positionCode, unit } = stint.position.row.values;
          return [{ person, round, positionCode, unit, competency, required: level, shown, gap }];
        }),
      ),
    ),
  );
}

function summarise(own: readonly CompetencyGap[]): CompetencySummary {
  const meanOf = (value: (one: CompetencyGap) => number) =>
    mean(own.map((one) => Fraction.from(value(one)))).round(2);
  return {
    competency: own[0]?.competency ?? '',
    people: own.length,
    below: own.filter(({ gap }) => gap < 0).length,
    required: meanOf(({ required }) => required),
    shown: meanOf(({ shown }) => shown),
    gap: meanOf(({ gap }) => gap),
  };
}

/** Sums up the last round's gaps by competency, the widest gap first. */
export function summariseGaps(review: Review): CompetencySummary[] {
  const last = review.rounds.at(-1)?.number;
  const groups = new Map<string, CompetencyGap[]>();
  for (const one of listGaps(review)) {
    if (one.round.number !== last) continue;
    const key = competencyName(review.model, one.competency);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map(summarise)
    .sort((a, b) => a.gap.compare(b.gap) || compareCodes(a.competency, b.competency));
}
