import { sheets, type SheetId } from '../sheets';
import type { AnyFinding } from '../findings/finding';
import { parseArea } from '../workbook/address';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { isSameList } from './carry-over';
import { findSheets, type FoundSheet } from './find-sheets';
import { link } from './link';
import type { ModelMemory } from './memory';
import type { Model } from './model';
import { dropRepeatedSheets } from './repeated-sheets';
import { parseRows, type ParsedSheet } from './parse-rows';
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

/** Joins the rows of a table's sheets; the list stays the same object while nothing in it changes. */
function joined(
  id: SheetId,
  parts: readonly (readonly Row[])[],
  memory: ModelMemory | null,
): readonly Row[] {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const known = memory?.tables.get(id);
  if (known && isSameList(known.parts, parts)) return known.rows;
  const rows = parts.flat();
  memory?.tables.set(id, { parts, rows });
  return rows;
}

function* readTables(
  found: readonly FoundSheet[],
  memory: ModelMemory | null,
): Steps<{ tables: Tables; findings: AnyFinding[] }> {
  const sheetsOf = new Map<SheetId, ParsedSheet[]>();
  const findings: AnyFinding[] = [];
  for (const one of found) {
    const parsed = yield* parseRows(one, memory);
    const own = sheetsOf.get(one.source.id);
    if (own) own.push(parsed);
    else sheetsOf.set(one.source.id, [parsed]);
    for (const each of parsed.findings) findings.push(each);
  }
  const entries = (Object.keys(sheets) as SheetId[]).map((id) => {
    const parts = (sheetsOf.get(id) ?? []).map(({ rows }) => rows);
    return [id, joined(id, parts, memory)] as const;
  });
  return { tables: Object.fromEntries(entries) as unknown as Tables, findings };
}

/** The same as `buildModel`, in steps. */
export function* buildModelSteps(
  workbook: RawWorkbook,
  memory: ModelMemory | null = null,
): Steps<{ model: Model; findings: AnyFinding[] }> {
  const sheetsFound = findSheets(workbook, memory);
  const search = dropRepeatedSheets(sheetsFound.found);
  const { tables, findings } = yield* readTables(search.found, memory);
  const settings = readSettings(tables.settings);
  const formFindings = attributeMerges([...sheetsFound.findings, ...search.findings], tables);
  yield;
  const model = link(tables, settings.settings, memory);
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
