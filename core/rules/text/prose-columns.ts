import type { ColumnName } from '../../sheets';

/** Columns of sentences; in names of people and places a blank between two odd words is right. */
export const proseColumns: readonly ColumnName[] = [
  'positions.summary',
  'duties.text',
  'duties.activities',
  'duties.results',
  'indicators.text',
  'indicators.target',
  'pastIndicators.text',
  'relationships.matter',
  'knowledge.text',
  'competencies.definition',
  'competencyLevels.text',
  'competencyLevels.behaviours',
  'units.summary',
  'unitFunctions.text',
  'handbooks.text',
];
