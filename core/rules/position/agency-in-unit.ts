import { finding } from '../../findings/report';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { hasOtherSpelling } from './unit-spelled-twice';

function agencies(model: Model): Set<string> {
  const names = [model.settings.agency, ...model.positions.map(({ row }) => row.values.agency)];
  return new Set(names.map((name) => name.trim()).filter((name) => name !== ''));
}

interface Split {
  readonly unit: string;
  readonly agency: string;
}

/** Takes a name off the end of a text, as often as it stands there. */
function without(text: string, name: string): string {
  const rest = text.endsWith(` ${name}`) ? text.slice(0, -name.length - 1).trim() : text;
  return rest === text ? text : without(rest, name);
}

/** Splits สังกัด into the unit and the end of an agency's name that fell into it; null when there is none. */
function split(unit: string, agency: string, known: ReadonlySet<string>): Split | null {
  const text = unit.replace(/\s+/g, ' ').trim();
  for (const whole of known) {
    if (whole.length <= agency.length || !whole.startsWith(agency)) continue;
    const tail = whole.slice(agency.length).trim();
    const rest = tail.length > 2 ? without(text, tail) : text;
    if (agency !== '' && rest !== text && rest !== '') return { unit: rest, agency: whole };
  }
  const rest = agency === '' ? text : without(text, agency);
  return rest === text ? null : { unit: rest, agency };
}

/** Finds สังกัด that end in a part of the agency's name (the name's own cell lacks it). */
export const agencyInUnit: ModelRule = {
  code: 'agency-in-unit',
  scope: 'model',
  reads: [
    'settings.item',
    'settings.value',
    'positions.code',
    'positions.unit',
    'positions.agency',
    'units.name',
    'units.aliases',
  ],
  check(model) {
    const known = agencies(model);
    return model.positions.flatMap((position) => {
      const { unit: seen, agency } = position.row.values;
      const parts = seen === '' ? null : split(seen, agency.trim(), known);
      if (!parts) return [];
      const at = placeOf(position.row, 'unit');
      const agencyAt = placeOf(position.row, 'agency');
      const edits = [
        { ...at, value: parts.unit },
        { ...agencyAt, value: parts.agency },
      ];
      return [
        finding('agency-in-unit', at, {
          data: { seen, ...parts },
          related: [agencyAt],
          // Of two spellings of the unit a person chooses first.
          fix: hasOtherSpelling(model, parts.unit) ? null : { edits, inserts: [] },
          positions: [position.key],
        }),
      ];
    });
  },
};
