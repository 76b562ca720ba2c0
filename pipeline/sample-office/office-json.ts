/** A cell of the sample office: texts of a list stand one item each. */
export type Cell = string | number | null | readonly string[];

/** A row by the workbook's headings; nested rows stand under their sheet's heading. */
export type Entry = Readonly<Record<string, Cell>>;

/** A duty with the indicators that measure it. */
export interface DutyEntry {
  readonly ตัวชี้วัด: readonly Entry[];
}

/** A position with everything its form prints. */
export interface PositionEntry {
  readonly รหัสตำแหน่ง: string;
  readonly หน้าที่: readonly DutyEntry[];
  /** What was otherwise in the year before, by today's place (`4.1`). */
  readonly ตัวชี้วัดปีก่อน?: Readonly<Record<string, Entry>>;
  readonly การประสานงาน?: readonly Entry[];
  readonly สมรรถนะ: readonly { readonly ชื่อสมรรถนะ: string }[];
  readonly ความรู้และทักษะ: readonly string[];
}

/** Results of a round: of each indicator the result, the score and the proof; of each competency the level. */
export interface RoundEntry {
  readonly ตัวชี้วัด: readonly (readonly [string | number | null, number | null, string])[];
  readonly สมรรถนะ: readonly (number | null)[];
}

/** A person in a position; results by `year/round`. */
export interface PersonEntry {
  readonly รหัสบุคลากร: string;
  readonly รหัสตำแหน่ง: string;
  readonly ผล?: Readonly<Record<string, RoundEntry>>;
}

/** A unit with its functions. */
export interface UnitEntry {
  readonly รหัสหน่วยงาน: string;
  readonly หน้าที่: readonly Entry[];
}

/** A dictionary entry with its levels. */
export interface CompetencyEntry {
  readonly ชื่อสมรรถนะ: string;
  readonly ระดับ: readonly Entry[];
}

/** One office of the sample as its files hold it. */
export interface OfficeJson {
  readonly positions: readonly PositionEntry[];
  readonly people: readonly PersonEntry[];
  readonly units: readonly UnitEntry[];
  readonly competencies: readonly CompetencyEntry[];
  readonly handbook: readonly Entry[];
  readonly bands: readonly Entry[];
}
