import { sheets, type SheetId } from '../sheets';
import type { AnyFinding } from '../findings/finding';
import { parseArea } from '../workbook/address';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { findSheets, type FoundSheet } from './find-sheets';
import { link } from './link';
import type { ModelMemory } from './memory';
import type { Model } from './model';
import { dropRepeatedSheets } from './repeated-sheets';
import { parseRows } from './parse-rows';
import { readSettings } from './settings';
import { finish, type Steps } from './steps';
import type { Row, Tables } from './table';

/** Tells merged cells which positions' rows they cover. */
function attributeMerges(findings: readonly AnyFinding[], tables: Tables): AnyFinding[] {
  if (!findings.some((one) => one.code === 'merged-cells')) return [...findings];
  const rows = (Object.keys(tables) as SheetId[])
    .filter((id) => 'printed' in sheets[id])
    .flatMap((id) => tables[id] as readonly Row[]);
  return findings.map((one) => {
    if (one.code !== 'merged-cells') return one;
    const area = parseArea(one.data.area);
    const covered = rows.filter(
      ({ source, row }) =>
        source.file === one.at.file &&
        source.name === one.at.sheet &&
        row >= (area?.top ?? 0) &&
        row <= (area?.bottom ?? 0),
    );
    const codes = covered.map((row) => row.positionKey);
    return { ...one, positions: [...new Set(codes)].filter((code) => code !== '') };
  });
}

/** Rows that are read in one step. */
const stepRows = 250;

/** Cuts a sheet into parts of so many rows. */
function partsOf(found: FoundSheet): FoundSheet[] {
  const { rows } = found.raw;
  return Array.from({ length: Math.ceil(rows.length / stepRows) }, (_, index) => ({
    ...found,
    raw: { ...found.raw, rows: rows.slice(index * stepRows, (index + 1) * stepRows) },
  }));
}

/** The same as `buildModel`, in steps. */
export function* buildModelSteps(
  workbook: RawWorkbook,
  memory: ModelMemory | null = null,
): Steps<{ model: Model; findings: AnyFinding[] }> {
  const sheetsFound = findSheets(workbook, memory);
  const search = dropRepeatedSheets(sheetsFound.found);
  const tables = Object.fromEntries(
    Object.keys(sheets).map((id) => [id, [] as Row[]]),
  ) as unknown as Record<SheetId, Row[]>;
  const findings: AnyFinding[] = [];
  for (const part of search.found.flatMap(partsOf)) {
    for (const { row, findings: own } of parseRows(part, memory?.parsed)) {
      tables[part.source.id].push(row);
      if (own.length > 0) findings.push(...own);
    }
    yield;
  }
  const typed = tables as unknown as Tables;
  const settings = readSettings(typed.settings);
  const formFindings = attributeMerges([...sheetsFound.findings, ...search.findings], typed);
  const model = link(typed, settings.settings, memory);
  yield;
  return { model, findings: [...formFindings, ...findings, ...settings.findings] };
}

/** Turns what the readers saw into the office's model; every fault of form is a finding, never a throw. */
export function buildModel(
  workbook: RawWorkbook,
  memory: ModelMemory | null = null,
): { model: Model; findings: AnyFinding[] } {
  return finish(buildModelSteps(workbook, memory));
}
