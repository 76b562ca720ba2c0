import type { Language } from './messages';

/** What the annual review says on the command line. */
export interface ReviewMessages {
  noResults(year: number, years: readonly number[]): string;
  incomplete(counts: { people: number; missing: number }): string;
  incompleteUnit(unit: string, names: readonly string[]): string;
  done(counts: { people: number; complete: number; documents: number; folder: string }): string;
  matched(count: number): string;
  assumed(year: number, indicators: number): string;
  earlierFiles(year: number, files: readonly string[]): string;
}

const th: ReviewMessages = {
  noResults: (year, years) =>
    `ไม่มีผลของปีงบประมาณ ${year} ในไฟล์` +
    (years.length === 0 ? ' กรอกชีต “ผลตัวชี้วัด” และ “ผลสมรรถนะ” ก่อน' : ` มีผลของปี ${years.join(', ')}`),
  incomplete: ({ people, missing }) =>
    `ข้อมูลยังไม่ครบ ${people} คน รวม ${missing} รายการ เอกสารของคนเหล่านี้และรายงานสรุปพิมพ์คำว่า “ร่าง” ทุกหน้า:`,
  incompleteUnit: (unit, names) => `  ${unit === '' ? 'ไม่ระบุสังกัด' : unit}: ${names.join(', ')}`,
  done: ({ people, complete, documents, folder }) =>
    `สรุปผลการประเมิน ${people} คน ครบถ้วน ${complete} คน เอกสาร ${documents} ฉบับใน ${folder}`,
  matched: (count) => `จับคู่ตัวชี้วัดที่เปลี่ยนชื่อหรือย้ายหน้าที่กับปีก่อน ${count} รายการ โปรดตรวจในชีต “แนวโน้มตัวชี้วัด”`,
  assumed: (year, indicators) =>
    `ปี ${year}: ไม่มีข้อความของ ${indicators} ตัวชี้วัด จึงเทียบกับปีนี้ตามเลขข้อ หากเคยเปลี่ยนให้ใส่ข้อความเดิมในชีต “ตัวชี้วัดปีก่อน”`,
  earlierFiles: (year, files) => `ตำแหน่งและตัวชี้วัดของปี ${year} อ่านจาก ${files.join(', ')}`,
};

const en: ReviewMessages = {
  noResults: (year, years) =>
    `No results for fiscal year ${year}` +
    (years.length === 0 ? '; fill in ผลตัวชี้วัด and ผลสมรรถนะ' : `; there are ${years.join(', ')}`),
  incomplete: ({ people, missing }) =>
    `${people} people are incomplete, ${missing} results in all; their forms and the report bear a draft mark on every page:`,
  incompleteUnit: (unit, names) => `  ${unit === '' ? 'no unit' : unit}: ${names.join(', ')}`,
  done: ({ people, complete, documents, folder }) =>
    `Reviewed ${people} people, ${complete} complete; ${documents} documents in ${folder}`,
  matched: (count) =>
    `${count} renamed or moved indicators were matched with earlier years; see sheet แนวโน้มตัวชี้วัด`,
  assumed: (year, indicators) =>
    `${year}: the texts of ${indicators} indicators are not given, so they are compared by their numbers; keep old texts on sheet ตัวชี้วัดปีก่อน`,
  earlierFiles: (year, files) =>
    `Positions and indicators of ${year} are read from ${files.join(', ')}`,
};

/** The review's sentences by language. */
export const reviewMessages: Readonly<Record<Language, ReviewMessages>> = { th, en };
