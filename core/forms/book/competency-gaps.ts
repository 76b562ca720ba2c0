import type { Competency, Model, Position } from '../../model/model';
import type { Row } from '../../model/table';
import { foldText } from '../../thai/normalise';

/** How a required competency stands against the dictionary. */
export type GapKind = 'none' | 'unknown' | 'no-level';

/** Returns the dictionary's entry of a required competency, by name or alias; null when there is none. */
export function entryOf(model: Model, row: Row<'requiredCompetencies'>): Competency | null {
  return model.competencyByName.get(foldText(row.values.competency)) ?? null;
}

/** Says what the dictionary lacks of a required competency: the entry, or the level. */
export function gapOf(model: Model, row: Row<'requiredCompetencies'>): GapKind {
  const entry = entryOf(model, row);
  if (!entry) return 'unknown';
  const { level } = row.values;
  if (level === null || level === 0 || entry.levels.length === 0) return 'none';
  return entry.levels.some((one) => one.values.level === level) ? 'none' : 'no-level';
}

/** Returns a sentence for everything in which positions and dictionary do not meet. */
export function gapSentences(model: Model, positions: readonly Position[]): string[] {
  const required = new Set<Competency>();
  const sentences = positions.flatMap((position) =>
    position.competencies.flatMap((row) => {
      const entry = entryOf(model, row);
      if (entry) required.add(entry);
      const { competency, level } = row.values;
      const who = `${position.row.values.title} (${position.row.values.code})`;
      const gap = gapOf(model, row);
      if (gap === 'unknown') return [`${who} กำหนด “${competency}” ซึ่งไม่มีในพจนานุกรม`];
      return gap === 'none'
        ? []
        : [`${who} กำหนด “${competency}” ระดับ ${level} ซึ่งพจนานุกรมไม่ได้อธิบายไว้`];
    }),
  );
  const unused = model.competencies
    .filter((entry) => !required.has(entry))
    .map(({ row }) => `ไม่มีตำแหน่งใดกำหนด “${row.values.name}”`);
  return [...sentences, ...unused];
}
