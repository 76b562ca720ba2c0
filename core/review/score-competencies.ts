import type { Model, Position } from '../model/model';
import type { Row } from '../model/table';
import { Fraction, mean } from './fraction';
import type { Missing } from './missing';
import { competencyKey, competencyName, type Results } from './results';
import type { Round } from './rounds';

/** One competency's line of the review form. */
export interface CompetencyScore {
  readonly required: Row<'requiredCompetencies'>;
  /** Level shown, 0–5; null when there is no usable result. */
  readonly shown: number | null;
  /** shown − required; negative is a gap. */
  readonly gap: number | null;
  /** min(shown, required) ÷ required × 100, from 0 to 100; 100 when nothing is required. */
  readonly ratio: Fraction | null;
}

/** The competency part of a position held in a round. */
export interface CompetencyPart {
  readonly lines: readonly CompetencyScore[];
  /** From 0 to 100, exact; null when something is missing or the position requires none. */
  readonly score: Fraction | null;
  readonly missing: readonly Missing[];
}

function ratioOf(shown: number | null, required: number): Fraction | null {
  if (required === 0) return Fraction.hundred;
  if (shown === null) return null;
  return Fraction.from(Math.min(shown, required))
    .times(Fraction.hundred)
    .over(Fraction.from(required));
}

/** Drops repeated names, keeping the row that asks most, so that the order of the rows does not matter. */
function distinct(position: Position, model: Model): [string, Row<'requiredCompetencies'>][] {
  const rows = new Map<string, Row<'requiredCompetencies'>>();
  for (const row of position.competencies) {
    const name = competencyName(model, row.values.competency);
    const known = rows.get(name);
    if (!known || (row.values.level ?? -1) > (known.values.level ?? -1)) rows.set(name, row);
  }
  return [...rows];
}

/**
 * Scores the competencies that a position requires: the mean of min(shown, required) ÷ required × 100. A required level
 * of 0 counts 100 and needs no result.
 */
export function scoreCompetencies(
  position: Position,
  at: { person: string; round: Round },
  options: { results: Results; model: Model },
): CompetencyPart {
  const missing: Missing[] = [];
  const miss = (text: string, reason: 'no-result' | 'contradictory' | 'no-required-level') =>
    missing.push({ kind: 'competency', reason, position, text });
  const lines = distinct(position, options.model).map(([name, required]): CompetencyScore => {
    const rows = options.results.competencies.get(competencyKey(at.round, at.person, name)) ?? [];
    const levels = new Set(rows.map((row) => row.values.level));
    const shown = levels.size === 1 ? ([...levels][0] ?? null) : null;
    const { level, competency } = required.values;
    const ratio = level === null ? null : ratioOf(shown, level);
    if (level === null) miss(competency, 'no-required-level');
    else if (!ratio) miss(competency, levels.size > 1 ? 'contradictory' : 'no-result');
    const gap = shown === null || level === null ? null : shown - level;
    return { required, shown, gap, ratio };
  });
  const ratios = lines.flatMap(({ ratio }) => (ratio ? [ratio] : []));
  const isScored = lines.length > 0 && missing.length === 0;
  return { lines, missing, score: isScored ? mean(ratios) : null };
}
