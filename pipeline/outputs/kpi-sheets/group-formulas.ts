import { bandNames } from '../../../core/sheets/bands';
import type { GroupScores } from '../../../core/review/group-scores';
import type { PeopleRanges } from './people-sheet';
import { formats, type TableCell, type TableColumn } from './sheet-style';

/** The cell on the overview that chooses which rows every summary counts. */
export const roundCell = `'ภาพรวม'!$B$3`;

/** Columns that every summary of a group has. */
export const groupColumns: readonly TableColumn[] = [
  { header: 'จำนวนคน', width: 10, format: formats.count },
  { header: 'ครบถ้วน', width: 10, format: formats.count },
  { header: 'คะแนนเฉลี่ย', width: 12, format: formats.score },
  { header: 'ต่ำสุด', width: 10, format: formats.score },
  { header: 'สูงสุด', width: 10, format: formats.score },
  ...bandNames.map((header) => ({ header, width: 13, format: formats.count })),
];

function formula(text: string, result: string | number): TableCell {
  return { formula: text, result };
}

/**
 * Returns live cells that count and average the people of one group on the sheet `บุคคล`. `condition` is a part of
 * COUNTIFS such as `range,$A5`; empty for everybody. Lowest and highest do without MINIFS, which Excel 2016 lacks.
 */
export function groupCells(
  group: GroupScores,
  ranges: PeopleRanges,
  condition: { range: string; criterion: string } | null,
): TableCell[] {
  const only = condition ? `,${condition.range},${condition.criterion}` : '';
  const chosen = `${ranges.round},${roundCell}${only}`;
  const scored = `${ranges.total},">=0",${chosen}`;
  const number = (value: GroupScores['mean']) => value?.toNumber() ?? '';
  const own = condition ? `*(${condition.range}=${condition.criterion})` : '';
  const counted = `(${ranges.round}=${roundCell})${own}*ISNUMBER(${ranges.total})`;
  const ifAny = (text: string) => `IF(COUNTIFS(${scored})=0,"",${text})`;
  const highest = `SUMPRODUCT(MAX(${counted}*${ranges.total}))`;
  const lowest = `ROUND(100-SUMPRODUCT(MAX(${counted}*(100-${ranges.total}))),2)`;
  return [
    formula(`COUNTIFS(${chosen})`, group.people),
    formula(`COUNTIFS(${scored})`, group.complete),
    formula(`IFERROR(ROUND(AVERAGEIFS(${ranges.total},${chosen}),2),"")`, number(group.mean)),
    formula(ifAny(lowest), number(group.lowest)),
    formula(ifAny(highest), number(group.highest)),
    ...bandNames.map((name, i) =>
      formula(`COUNTIFS(${ranges.band},"${name}",${chosen})`, group.bands[i] ?? 0),
    ),
  ];
}
