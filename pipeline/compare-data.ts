import type { DataRow, PositionData } from './position-data';

/** One cell that is not as it was printed; `before` or `after` is empty where a row came or went. */
export interface Change {
  /** Which row, as an HR officer names it: `หน้าที่ 3`, `ตัวชี้วัด 3.1`. */
  readonly row: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

type Rows = ReadonlyMap<string, DataRow>;

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return (value as { text: string; depth: number }[])
    .map(({ text, depth }) => `${depth > 0 ? '  ' : ''}- ${text}`)
    .join('\n');
}

function numbered(name: string, rows: readonly DataRow[]): [string, DataRow][] {
  return rows.map((row, index) => [`${name} ${index + 1}`, row]);
}

function rowsOf(data: PositionData): Rows {
  const duties = data.duties.flatMap((duty): [string, DataRow][] => {
    const number = shown(duty.values['ลำดับหน้าที่']);
    const indicators = duty.indicators.map((row, index): [string, DataRow] => [
      `ตัวชี้วัด ${number}.${shown(row.values['ลำดับตัวชี้วัด']) || index + 1}`,
      row,
    ]);
    return [[`หน้าที่ ${number}`, duty], ...indicators];
  });
  return new Map([
    ['ตำแหน่ง', data.position],
    ...duties,
    ...numbered('การประสานงาน', data.relationships),
    ...numbered('สมรรถนะตำแหน่ง', data.competencies),
    ...numbered('ความรู้และทักษะ', data.knowledge),
  ]);
}

function compareRow(
  row: string,
  before: DataRow | undefined,
  after: DataRow | undefined,
): Change[] {
  const headers = new Set([
    ...Object.keys(before?.values ?? {}),
    ...Object.keys(after?.values ?? {}),
  ]);
  return [...headers].flatMap((header) => {
    const [old, now] = [shown(before?.values[header]), shown(after?.values[header])];
    return old === now ? [] : [{ row, header, before: old, after: now }];
  });
}

/** Returns every cell in which two states of a position's data differ, in the order of the form. */
export function compareData(before: PositionData, after: PositionData): Change[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((name) => compareRow(name, old.get(name), now.get(name)));
}
