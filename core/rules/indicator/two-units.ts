import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import { placeOf } from '../../model/table';
import { indicators } from '../../sheets/indicators';
import { classifiers } from '../../thai/units';
import { rowRule } from '../rule';
import { indicatorParts } from './parts';

const words = [...classifiers].sort((a, b) => b.length - a.length).join('|');
const inText = new RegExp(`^จำนวน *((?:${words}) */ *(?:${words}))`);
/** A unit for each person is one unit. */
const asUnit = new RegExp(`^((?:${words}) */ *(?!คน|ราย)(?:${words}))$`);

/** Finds indicators and unit cells with two units where one is wanted (จำนวนครั้ง/แห่ง). */
export const twoUnits = rowRule({
  code: 'two-units',
  sheet: 'indicators',
  checkRow(row) {
    const positions = [row.positionKey];
    const findings: AnyFinding[] = [];
    for (const part of indicatorParts(row.values.text)) {
      const seen = inText.exec(part)?.[1];
      if (seen === undefined) continue;
      const data = { header: indicators.columns.text.header, seen };
      findings.push(finding('two-units', placeOf(row, 'text'), { data, positions }));
    }
    const seen = asUnit.exec(row.values.unit)?.[1];
    if (seen === undefined) return findings;
    const data = { header: indicators.columns.unit.header, seen };
    return [...findings, finding('two-units', placeOf(row, 'unit'), { data, positions })];
  },
});
