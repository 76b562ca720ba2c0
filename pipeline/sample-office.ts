import { settingItems, type SettingId } from '../core/sheets/settings';
import bands from './sample-office/cooperative/bands.json';
import competencies from './sample-office/cooperative/competencies.json';
import cooperativePeople from './sample-office/cooperative/people.json';
import cooperativePositions from './sample-office/cooperative/positions.json';
import settings from './sample-office/cooperative/settings.json';
import cooperativeUnits from './sample-office/cooperative/units.json';
import { flattenOffice } from './sample-office/flatten-office';
import handbook from './sample-office/government/handbook.json';
import governmentPeople from './sample-office/government/people.json';
import governmentPositions from './sample-office/government/positions.json';
import governmentUnits from './sample-office/government/units.json';
import type { OfficeJson } from './sample-office/office-json';
import type { CellInput } from '../core/layout/sheet-layout';
import type { WorkbookContent } from './write-workbook';

/** Both kinds of office that the forms are for, the government office first. */
const office = {
  positions: [...governmentPositions, ...cooperativePositions],
  people: [...governmentPeople, ...cooperativePeople],
  units: [...governmentUnits, ...cooperativeUnits],
  competencies,
  handbook,
  bands,
} as unknown as OfficeJson;

function sampleSettings(): Partial<Record<SettingId, CellInput>> {
  const values = settings as Readonly<Record<string, string | number | readonly string[]>>;
  const entries = Object.entries(settingItems).map(([id, { item }]) => {
    const value = values[item];
    return [id, Array.isArray(value) ? value.join('\n') : value];
  });
  return Object.fromEntries(entries) as Partial<Record<SettingId, CellInput>>;
}

/** Returns the sample office: an invented provincial office and a savings cooperative of the same province. */
export function sampleOffice(): WorkbookContent {
  return { rows: flattenOffice(office), settings: sampleSettings() };
}
