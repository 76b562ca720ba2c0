import { sheets, type SheetId } from '../../core/sheets';
import type { Column, Sheet } from '../../core/sheets/column';
import type { CellInput, RowInput } from '../../core/layout/sheet-layout';
import type { Cell, OfficeJson, PersonEntry, PositionEntry } from './office-json';

type Rows = Partial<Record<SheetId, readonly RowInput[]>>;

/** Joins a list as an officer would: a dash before each item when there are several; sub-items keep theirs. */
function joinList(items: readonly string[], column: Column): string {
  if (column.kind !== 'list' || items.length < 2) return items.join('\n');
  return items.map((item) => (/^(\s|-)/.test(item) ? item : `- ${item}`)).join('\n');
}

function cellInput(value: Cell | undefined, column: Column): CellInput {
  return Array.isArray(value) ? joinList(value, column) : (value as CellInput);
}

/** Takes a row's cells out of an entry by the sheet's headings; `extra` fills what the nesting implies. */
function rowOf(id: SheetId, entry: object, extra: RowInput = {}): RowInput {
  const columns = Object.entries((sheets[id] as Sheet).columns);
  const cells = columns.map(([name, column]) => {
    const value = (entry as Record<string, Cell | undefined>)[column.header];
    return [name, extra[name] ?? cellInput(value, column)];
  });
  return Object.fromEntries(cells) as RowInput;
}

function flattenPositions(positions: readonly PositionEntry[]): Rows {
  const each = (id: SheetId, of: (position: PositionEntry, code: string) => RowInput[]) => ({
    [id]: positions.flatMap((position) => of(position, position.รหัสตำแหน่ง)),
  });
  return {
    ...each('positions', (position) => [rowOf('positions', position)]),
    ...each('duties', (entry, position) =>
      entry.หน้าที่.map((duty, index) => rowOf('duties', duty, { position, duty: index + 1 })),
    ),
    ...each('indicators', (entry, position) =>
      entry.หน้าที่.flatMap((duty, index) =>
        duty.ตัวชี้วัด.map((one, at) =>
          rowOf('indicators', one, { position, duty: index + 1, indicator: at + 1 }),
        ),
      ),
    ),
    ...each('relationships', (entry, position) =>
      (entry.การประสานงาน ?? []).map((one) => rowOf('relationships', one, { position })),
    ),
    ...each('requiredCompetencies', (entry, position) =>
      entry.สมรรถนะ.map((one) => rowOf('requiredCompetencies', one, { position })),
    ),
    ...each('knowledge', (entry, position) =>
      entry.ความรู้และทักษะ.map((text) => ({ position, text })),
    ),
  };
}

/** The year whose indicators are kept beside today's. */
const pastYear = 2568;

/** Returns the indicators of a position as they were in the year before, in the order of today's. */
function pastIndicators(entry: PositionEntry): RowInput[] {
  const year = pastYear;
  return entry.หน้าที่.flatMap((duty, index) =>
    duty.ตัวชี้วัด.map((one, at) => {
      const other = entry.ตัวชี้วัดปีก่อน?.[`${index + 1}.${at + 1}`] ?? {};
      const place = { ลำดับหน้าที่: index + 1, ลำดับตัวชี้วัด: at + 1 };
      const position = entry.รหัสตำแหน่ง;
      return rowOf('pastIndicators', { ...one, ...place, ...other }, { year, position });
    }),
  );
}

interface Round extends Record<string, CellInput> {
  readonly year: number;
  readonly round: number;
  readonly person: string;
}

function eachRound<T>(people: readonly PersonEntry[], of: (at: Round, person: PersonEntry) => T[]) {
  return people.flatMap((person) =>
    Object.keys(person.ผล ?? {}).flatMap((key) => {
      const [year = 0, round = 0] = key.split('/').map(Number);
      return of({ year, round, person: person.รหัสบุคลากร }, person);
    }),
  );
}

const roundOf = (at: Round, person: PersonEntry) => person.ผล?.[`${at.year}/${at.round}`];

/** Where a position's indicators stand, in their order. */
function numbersOf(position: PositionEntry | undefined) {
  return (position?.หน้าที่ ?? []).flatMap((duty, index) =>
    duty.ตัวชี้วัด.map((_, n) => ({ duty: index + 1, indicator: n + 1 })),
  );
}

function flattenPeople({ people, positions }: OfficeJson): Rows {
  const byCode = new Map(positions.map((position) => [position.รหัสตำแหน่ง, position]));
  const past = new Map(
    positions.map((position) => [
      position.รหัสตำแหน่ง,
      pastIndicators(position).map(({ duty, indicator }) => ({ duty, indicator })),
    ]),
  );
  const indicatorResults = eachRound(people, (at, person) => {
    const position = person.รหัสตำแหน่ง;
    const numbers = at.year === pastYear ? past.get(position) : numbersOf(byCode.get(position));
    const results = roundOf(at, person)?.ตัวชี้วัด ?? [];
    return results.map(([result, score, evidence], index): RowInput => {
      return { ...at, position, ...numbers?.[index], result, score, evidence };
    });
  });
  const competencyResults = eachRound(people, (at, person) => {
    const required = byCode.get(person.รหัสตำแหน่ง)?.สมรรถนะ ?? [];
    const levels = roundOf(at, person)?.สมรรถนะ ?? [];
    return levels.flatMap((level, index): RowInput[] =>
      level === null ? [] : [{ ...at, competency: required[index]?.ชื่อสมรรถนะ ?? null, level }],
    );
  });
  const seen = new Set<string>();
  const isFirst = ({ year, round, person, competency }: RowInput) => {
    const key = [year, round, person, competency].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return {
    holders: people.map((person) => rowOf('holders', person)),
    indicatorResults,
    pastIndicators: positions.flatMap(pastIndicators),
    // A person who changed position within a round is assessed once in each competency.
    competencyResults: competencyResults.filter(isFirst),
  };
}

function flattenDictionaries({ units, competencies, handbook, bands }: OfficeJson): Rows {
  return {
    units: units.map((unit) => rowOf('units', unit)),
    unitFunctions: units.flatMap((unit) =>
      unit.หน้าที่.map((one) => rowOf('unitFunctions', one, { unit: unit.รหัสหน่วยงาน })),
    ),
    competencies: competencies.map((competency) => rowOf('competencies', competency)),
    competencyLevels: competencies.flatMap((competency) =>
      competency.ระดับ.map((level) =>
        rowOf('competencyLevels', level, { competency: competency.ชื่อสมรรถนะ }),
      ),
    ),
    handbooks: handbook.map((entry) => rowOf('handbooks', entry)),
    bands: bands.map((band) => rowOf('bands', band)),
  };
}

/** Turns the nested files of an office into rows by sheet; duties and indicators are numbered as they stand. */
export function flattenOffice(office: OfficeJson): Rows {
  return {
    ...flattenPositions(office.positions),
    ...flattenPeople(office),
    ...flattenDictionaries(office),
  };
}
