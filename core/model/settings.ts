import type { AnyFinding, Fix } from '../findings/finding';
import { finding, overwrite } from '../findings/report';
import { settingItems, type Setting, type SettingId } from '../sheets/settings';
import { numberOf } from '../sheets/parse-cell';
import { nearest } from '../thai/nearest';
import { foldHeader, foldText } from '../thai/normalise';
import { placeOf, type Row } from './table';

/** The office's settings: texts as printed, numbers as numbers; defaults where the sheet gives none. */
export type Settings = {
  readonly [Id in SettingId]: (typeof settingItems)[Id]['kind'] extends 'text'
    ? string
    : number | null;
};

const byItem = new Map<string, SettingId>(
  (Object.keys(settingItems) as SettingId[]).map((id) => [foldHeader(settingItems[id].item), id]),
);

function wanted(setting: Setting): string {
  if (setting.choices) return setting.choices.join(' / ');
  return setting.min === undefined ? '' : `${setting.min}–${setting.max ?? ''}`;
}

function parseSetting(setting: Setting, text: string): string | number | null | undefined {
  const value = text === '' || text === '-' ? setting.default : text;
  if (setting.kind === 'text') {
    if (!setting.choices) return value;
    return setting.choices.find((choice) => foldText(choice) === foldText(value));
  }
  if (value === '') return null;
  const number = numberOf(value);
  const { min = -Infinity, max = Infinity } = setting;
  const isWhole = setting.kind !== 'whole' || Number.isInteger(number);
  return number !== null && number >= min && number <= max && isWhole ? number : undefined;
}

function defaults(): Record<string, string | number | null> {
  const entries = Object.entries(settingItems) as [string, Setting][];
  return Object.fromEntries(
    entries.map(([id, setting]) => [id, parseSetting(setting, '') ?? null]),
  );
}

/** Settings that rules compare with other cells: to bring one in may bring findings in. */
const comparedSettings: readonly SettingId[] = ['agency'];

/** A fix is certain where the setting that is meant is given nowhere and can take the value. */
function renamed(row: Row<'settings'>, near: string, rows: readonly Row<'settings'>[]): Fix | null {
  const id = byItem.get(foldHeader(near));
  if (!id || comparedSettings.includes(id)) return null;
  const isGiven = rows.some(({ values }) => byItem.get(foldHeader(values.item)) === id);
  const isUsable = parseSetting(settingItems[id], row.values.value) !== undefined;
  return isUsable && !isGiven ? overwrite(placeOf(row, 'item'), near) : null;
}

function unknownSetting(row: Row<'settings'>, rows: readonly Row<'settings'>[]): AnyFinding {
  const seen = row.values.item;
  const near = nearest(
    seen,
    Object.values(settingItems).map((setting) => setting.item),
  );
  const fix = renamed(row, near, rows);
  return finding('setting-unknown', placeOf(row, 'item'), { data: { seen, near }, fix });
}

interface Given {
  readonly row: Row<'settings'>;
  readonly value: string | number | null;
}

function invalidSetting(setting: Setting, row: Row<'settings'>): AnyFinding {
  const data = { item: setting.item, seen: row.values.value, wanted: wanted(setting) };
  return finding('setting-invalid', placeOf(row, 'value'), { data, positions: 'all' });
}

/** Chooses among the values of several files: one that differs from the default before one that does not. */
function choose(
  setting: Setting,
  given: readonly Given[],
): { value?: Given['value']; findings: AnyFinding[] } {
  const standard = parseSetting(setting, '');
  const own = given.filter(({ value }) => value !== standard);
  // Never by the row: sorting the sheet changes nothing.
  const byValue = (a: Given, b: Given) => (String(a.value) < String(b.value) ? -1 : 1);
  const [first, ...others] = own.length > 0 ? own.sort(byValue) : given;
  if (!first) return { findings: [] };
  const findings = others
    .filter(({ value }) => value !== first.value)
    .map(({ row }) => {
      const at = placeOf(row, 'value');
      const data = { item: setting.item, seen: row.values.value, used: first.row.values.value };
      const related = [placeOf(first.row, 'value')];
      return finding('setting-conflict', at, { data, related, positions: 'all' });
    });
  return { value: first.value, findings };
}

/**
 * Reads the settings sheets of all files. An empty value gives way to a value, a default to another value; values that
 * contradict each other and values that cannot be used are reported.
 */
export function readSettings(rows: readonly Row<'settings'>[]) {
  const values = defaults();
  const findings: AnyFinding[] = [];
  const given = new Map<SettingId, Given[]>();
  for (const row of rows) {
    const id = byItem.get(foldHeader(row.values.item));
    if (!id) {
      if (row.values.item !== '') findings.push(unknownSetting(row, rows));
      continue;
    }
    if (row.values.value === '') continue;
    const value = parseSetting(settingItems[id], row.values.value);
    if (value === undefined) findings.push(invalidSetting(settingItems[id], row));
    else given.set(id, [...(given.get(id) ?? []), { row, value }]);
  }
  for (const [id, candidates] of given) {
    const chosen = choose(settingItems[id], candidates);
    if (chosen.value !== undefined) values[id] = chosen.value;
    findings.push(...chosen.findings);
  }
  return { settings: values as unknown as Settings, findings };
}
