import { fc } from '../support/fast-check';
import { severities, type FindingCode } from '../../core/findings/catalogue';
import { checkWorkbook, emptyCheckMemory } from '../../core/rules/run';
import { sampleWorkbook } from '../support/sample-workbook';
import { plants } from './all-plants';

const sample = sampleWorkbook();
const codes = Object.keys(severities) as FindingCode[];
const memory = emptyCheckMemory();
const before = new Set(
  checkWorkbook(sample, { memory }).findings.map(
    (one) => `${one.code} ${one.at.sheet} ${one.at.row} ${one.at.column}`,
  ),
);

test('every kind of finding has a plant', () => {
  expect(codes.filter((code) => !(code in plants))).toEqual([]);
});

test.each(codes)('%s is caught at its exact cell, wherever it is planted', (code) => {
  const plant = plants[code];
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (choice) => {
      const planted = plant(sample, choice);
      if (!planted) throw new Error('The sample has no room for this fault');
      const { sheet, row, column } = planted;
      expect(before.has(`${code} ${sheet} ${row} ${column}`)).toBe(false);
      const found = checkWorkbook(planted.workbook, { memory }).findings.filter(
        (one) => one.code === code,
      );
      expect(found.map(({ at }) => [at.sheet, at.row, at.column])).toContainEqual([
        sheet,
        row,
        column,
      ]);
    }),
    { numRuns: 6, seed: 3 },
  );
});
