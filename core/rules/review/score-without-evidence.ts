import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { rowRule } from '../rule';

/** Finds scores given by hand without a document that proves them. */
export const scoreWithoutEvidence = rowRule({
  code: 'score-without-evidence',
  sheet: 'indicatorResults',
  checkRow(row) {
    const { score, evidence } = row.values;
    if (score === null || evidence !== '') return [];
    const column = row.source.columns['evidence'] === undefined ? 'score' : 'evidence';
    return [finding('score-without-evidence', placeOf(row, column), { data: { seen: score } })];
  },
});
