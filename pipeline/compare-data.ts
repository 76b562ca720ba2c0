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

function sameRow(one: DataRow | undefined, other: DataRow | undefined): boolean {
  return JSON.stringify(one?.values) === JSON.stringify(other?.values);
}

/**
 * Compares lists whose rows have no number of their own: rows that stand in both, in the same order, are left aside,
 * so that a new row at the top is one change. Rows are named by their place today, or where they were.
 */
function compareLists(name: string, old: readonly DataRow[], now: readonly DataRow[]): Change[] {
  const common = longestCommon(old, now);
  const changes: Change[] = [];
  let [was, is] = [0, 0];
  for (const [nextOld, nextNow] of [...common, [old.length, now.length] as const]) {
    for (let step = 0; was + step < nextOld || is + step < nextNow; step++) {
      const before = was + step < nextOld ? old[was + step] : undefined;
      const after = is + step < nextNow ? now[is + step] : undefined;
      const place = after ? is + step : was + step;
      changes.push(...compareRow(`${name} ${place + 1}`, before, after));
    }
    [was, is] = [nextOld + 1, nextNow + 1];
  }
  return changes;
}

/** Returns the places of the longest row of rows that both lists hold in this order. */
function longestCommon(old: readonly DataRow[], now: readonly DataRow[]): [number, number][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const length = sameRow(old[i], now[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
      (lengths[i] as number[])[j] = length;
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (sameRow(old[i], now[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
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
  return new Map([['ตำแหน่ง', data.position], ...duties]);
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
    // Rows are the position's by this very code: it says nothing of its own.
    if (header === 'รหัสตำแหน่ง' && row !== 'ตำแหน่ง') return [];
    const [old, now] = [shown(before?.values[header]), shown(after?.values[header])];
    return old === now ? [] : [{ row, header, before: old, after: now }];
  });
}

/** Returns every cell in which two states of a position's data differ, in the order of the form. */
export function compareData(before: PositionData, after: PositionData): Change[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [
    ...[...names].flatMap((name) => compareRow(name, old.get(name), now.get(name))),
    ...compareLists('การประสานงาน', before.relationships, after.relationships),
    ...compareLists('สมรรถนะตำแหน่ง', before.competencies, after.competencies),
    ...compareLists('ความรู้และทักษะ', before.knowledge, after.knowledge),
  ];
}
