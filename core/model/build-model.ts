import { sheets, type SheetId } from '../sheets';
import type { AnyFinding } from '../findings/finding';
import { foldKey, foldText } from '../thai/normalise';
import { parseArea } from '../workbook/address';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { findSheets } from './find-sheets';
import type { Competency, Duty, Model, Position, Unit } from './model';
import { parseRows } from './parse-rows';
import { readSettings } from './settings';
import type { Row, Tables } from './table';

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const at = key(row);
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  return groups;
}

/** Orders by a number, rows without one last, otherwise as they stand. */
function byNumber<T>(rows: readonly T[], number: (row: T) => number | null): T[] {
  return [...rows].sort((a, b) => (number(a) ?? Infinity) - (number(b) ?? Infinity) || 0);
}

/** Compares paths such as `1.10` and `1.9` number by number. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const positionOf = (row: { readonly positionKey: string }) => row.positionKey;

function linkDuties(tables: Tables): Map<string, Duty[]> {
  const indicators = groupBy(tables.indicators, (row) => `${positionOf(row)} ${row.values.duty}`);
  const duties = tables.duties.map((row): Duty => {
    const own = indicators.get(`${positionOf(row)} ${row.values.duty}`) ?? [];
    return {
      row,
      number: row.values.duty,
      indicators: byNumber(own, (one) => one.values.indicator),
    };
  });
  return groupBy(duties, (duty) => positionOf(duty.row));
}

function linkPositions(tables: Tables): Position[] {
  const duties = linkDuties(tables);
  const relationships = groupBy(tables.relationships, positionOf);
  const competencies = groupBy(tables.requiredCompetencies, positionOf);
  const knowledge = groupBy(tables.knowledge, positionOf);
  return tables.positions.map((row) => {
    const key = row.positionKey;
    return {
      key,
      row,
      duties: byNumber(duties.get(key) ?? [], (duty) => duty.number),
      relationships: relationships.get(key) ?? [],
      competencies: competencies.get(key) ?? [],
      knowledge: knowledge.get(key) ?? [],
    };
  });
}

function linkCompetencies(tables: Tables): Competency[] {
  const levels = groupBy(tables.competencyLevels, (row) => foldText(row.values.competency));
  return tables.competencies.map((row) => {
    const own = [row.values.name, ...row.values.aliases.map((alias) => alias.text)];
    const rows = own.flatMap((name) => levels.get(foldText(name)) ?? []);
    return { row, levels: byNumber(rows, (level) => level.values.level) };
  });
}

function linkUnits(tables: Tables): Unit[] {
  const functions = groupBy(tables.unitFunctions, (row) => foldKey(row.values.unit));
  return tables.units.map((row) => {
    const key = foldKey(row.values.code);
    const own = [...(functions.get(key) ?? [])];
    return { key, row, functions: own.sort((a, b) => comparePaths(a.values.path, b.values.path)) };
  });
}

/** Maps each key to the first value that has it. */
function firstByKey<T>(
  values: readonly T[],
  keys: (value: T) => readonly string[],
): Map<string, T> {
  const map = new Map<string, T>();
  for (const value of values) {
    for (const key of keys(value)) if (key !== '' && !map.has(key)) map.set(key, value);
  }
  return map;
}

function link(tables: Tables, settings: Model['settings']): Model {
  const all = linkPositions(tables);
  const positionByKey = firstByKey(all, (position) => [position.key]);
  const competencies = linkCompetencies(tables);
  const units = linkUnits(tables);
  const names = (row: Row<'competencies'> | Row<'units'>) =>
    [row.values.name, ...row.values.aliases.map((alias) => alias.text)].map(foldText);
  return {
    tables,
    settings,
    positions: all.filter((position) => positionByKey.get(position.key) === position),
    positionByKey,
    competencies,
    competencyByName: firstByKey(competencies, (competency) => names(competency.row)),
    units,
    unitByKey: firstByKey(units, (unit) => [unit.key]),
    unitByName: firstByKey(units, (unit) => names(unit.row)),
  };
}

/** Tells merged cells which positions' rows they cover. */
function attributeMerges(findings: readonly AnyFinding[], tables: Tables): AnyFinding[] {
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

/** Turns what the readers saw into the office's model; every fault of form is a finding, never a throw. */
export function buildModel(workbook: RawWorkbook): { model: Model; findings: AnyFinding[] } {
  const search = findSheets(workbook);
  const tables = Object.fromEntries(
    Object.keys(sheets).map((id) => [id, [] as Row[]]),
  ) as unknown as Record<SheetId, Row[]>;
  const findings: AnyFinding[] = [];
  for (const found of search.found) {
    for (const { row, findings: own } of parseRows(found, new WeakMap())) {
      tables[found.source.id].push(row);
      if (own.length > 0) findings.push(...own);
    }
  }
  const typed = tables as unknown as Tables;
  const settings = readSettings(typed.settings);
  const formFindings = attributeMerges(search.findings, typed);
  return {
    model: link(typed, settings.settings),
    findings: [...formFindings, ...findings, ...settings.findings],
  };
}
