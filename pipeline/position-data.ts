import { sheets, type SheetId } from '../core/sheets';
import type { Sheet } from '../core/sheets/column';
import type { Position } from '../core/model/model';
import type { Row } from '../core/model/table';

/** One row as it stands in the workbook: values by header, and where it was. */
export interface DataRow {
  /** The file's name without its folder: where the office keeps it changes no paper. */
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Everything in the workbook that a position's form was made from. */
export interface PositionData {
  readonly schemaVersion: 1;
  readonly position: DataRow;
  readonly duties: readonly (DataRow & { readonly indicators: readonly DataRow[] })[];
  readonly relationships: readonly DataRow[];
  readonly competencies: readonly DataRow[];
  readonly knowledge: readonly DataRow[];
}

function dataRow(row: Row): DataRow {
  const columns = (sheets[row.source.id as SheetId] as Sheet).columns;
  const values = Object.entries(row.values as unknown as Record<string, unknown>).map(
    ([id, value]) => [columns[id]?.header ?? id, value],
  );
  const { file, name } = row.source;
  return {
    file: file.split('/').at(-1) ?? file,
    sheet: name,
    row: row.row,
    values: Object.fromEntries(values) as DataRow['values'],
  };
}

/** Returns the data that is attached to a position's PDF, so that an auditor can see what it was made from. */
export function positionData(position: Position): PositionData {
  const rows = (list: readonly unknown[]) => list.map((row) => dataRow(row as Row));
  return {
    schemaVersion: 1,
    position: dataRow(position.row as unknown as Row),
    duties: position.duties.map((duty) => ({
      ...dataRow(duty.row as unknown as Row),
      indicators: rows(duty.indicators),
    })),
    relationships: rows(position.relationships),
    competencies: rows(position.competencies),
    knowledge: rows(position.knowledge),
  };
}
