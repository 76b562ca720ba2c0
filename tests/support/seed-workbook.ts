import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { sheetOfRows, type RowCells } from './sample-workbook';

const folder = join(__dirname, '../../../shared/seeds');

/** Whether the reference texts lie beside this checkout; they are never part of it. */
export const hasSeeds = existsSync(folder);

/** Returns a reference text. */
export function readSeed(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/\r/g, '');
}

function between(text: string, from: RegExp, to: RegExp): string {
  const start = from.exec(text);
  if (!start) return '';
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(to);
  return (end < 0 ? rest : rest.slice(0, end)).replace(/\s*\n\s*/g, ' ').trim();
}

const cellsOf = (text: string) =>
  text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));

/** Takes bullets and the tags of the text extraction out of a cell. */
function plain(cell: string): string {
  return cell
    .replace(/<\/?(?:ul|p|li)[^>]*>/g, ' ')
    .replace(/\*\*|^[-•● ]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[-•● ]+/, '')
    .trim();
}

interface Rows {
  readonly positions: RowCells[];
  readonly duties: RowCells[];
  readonly indicators: RowCells[];
  readonly relationships: RowCells[];
  readonly requiredCompetencies: RowCells[];
}

function workbookOf(file: string, rows: Rows): RawWorkbook {
  const sheets = (Object.keys(rows) as (keyof Rows)[])
    .filter((id) => rows[id].length > 0)
    .map((id) => sheetOfRows(id, rows[id]));
  return { files: [{ file, sheets }] };
}

const empty = (): Rows => ({
  positions: [],
  duties: [],
  indicators: [],
  relationships: [],
  requiredCompetencies: [],
});

/** Types the government forms into a workbook as an officer would: cell by cell, as they stand. */
export function governmentSeed(): RawWorkbook {
  const forms = readSeed('government-job-descriptions').split(
    /แบบบรรยายลักษณะงาน \(Job Description\)/,
  );
  const rows = empty();
  forms.slice(1).forEach((form, index) => {
    const position = `G-0${index + 1}`;
    rows.positions.push({
      code: position,
      form: 'แบบบรรยายลักษณะงาน',
      personnelType: 'พนักงานราชการ',
      title: between(form, /ชื่อตำแหน่ง/, /กลุ่มงาน/),
      workGroup: between(form, /กลุ่มงาน/, /ชื่อหน่วยงาน/),
      agency: between(form, /ชื่อหน่วยงาน/, /สังกัด/),
      unit: between(form, /สังกัด/, /ส่วนที่ 2/),
      summary: between(form, /\(Job Summary\)/, /ส่วนที่ 3/),
    });
    for (const [duty = '', text = '', indicator = ''] of cellsOf(form)) {
      if (!/^\d+$/.test(duty)) continue;
      rows.duties.push({ position, duty: Number(duty), text });
      rows.indicators.push({ position, duty: Number(duty), text: indicator });
    }
  });
  return workbookOf('government.xlsx', rows);
}

/** Types the cooperative's forms into a workbook; continuation rows belong to the duty above. */
export function cooperativeSeed(): RawWorkbook {
  const forms = readSeed('cooperative-job-descriptions').split(
    /ใบกำหนดหน้าที่งาน \(Job Description\)/,
  );
  const rows = empty();
  forms.slice(1).forEach((form, index) => {
    const position = `C-0${index + 1}`;
    // The last form is cut off before its first line.
    if (!form.includes('ชื่อตำแหน่ง')) return;
    const value = (name: string) => cellsOf(form).find(([first]) => first === name)?.[1] ?? '';
    rows.positions.push({
      code: position,
      form: 'ใบกำหนดหน้าที่งาน',
      personnelType: 'เจ้าหน้าที่สหกรณ์',
      title: value('ชื่อตำแหน่ง'),
      unit: value('ฝ่าย'),
      supervisor: value('ผู้บังคับบัญชา'),
      summary: between(form, /\(Job Purpose\)/, /ความรับผิดชอบหลัก/),
      education: between(form, /Education Background\)/, /• ประสบการณ์/),
      experience: between(form, /Professional Experiences\)/, /[•●] \**สมรรถนะหลัก/),
    });
    let duty = 0;
    for (const [first = '', second = '', third = ''] of cellsOf(form)) {
      if (third === '' || /^หน้าที่ความ|^หน่วยงาน\//.test(first)) continue;
      if (/ครั้ง|ทุกวัน|ทุกเดือน/.test(third) && third.length < 60) {
        const [counterpart, matter, frequency] = [plain(first), plain(second), plain(third)];
        rows.relationships.push({ position, counterpart, matter, frequency });
      } else if (plain(first) !== '') {
        duty++;
        const [text, activities, results] = [plain(first), plain(second), plain(third)];
        rows.duties.push({ position, duty, text, activities, results });
      }
    }
    for (const [name = '', level = ''] of cellsOf(form)) {
      if (!/^ระดับ \d$/.test(level)) continue;
      const competency = plain(name);
      rows.requiredCompetencies.push({ position, class: 'สมรรถนะหลัก', competency, level });
    }
  });
  return workbookOf('cooperative.xlsx', rows);
}

/** Types the competency dictionary into a workbook. */
export function dictionarySeed(): RawWorkbook {
  const text = readSeed('competency-dictionary').replace(/<\/p>|<ul[^>]*>|●/g, '\n');
  const entries = text.split(/^\s*(?:<p>)?ชื่อ /m).slice(1);
  const competencies: RowCells[] = [];
  const levels: RowCells[] = [];
  for (const entry of entries) {
    const name = entry.split('\n')[0]?.trim() ?? '';
    const definition = plain(between(entry, /คำจำกัดความ ?: ?/, /ระดับที่ [๐0]/));
    competencies.push({ name, class: 'สมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติ', definition });
    for (const part of entry.split(/ระดับที่ (?=[๐-๙0-9]\s*:)/).slice(1)) {
      const [title = '', ...lines] = part.slice(part.indexOf(':') + 1).split('\n');
      const behaviours = lines.map(plain).filter((line) => line !== '' && !/^สมรรถนะ/.test(line));
      levels.push({
        competency: name,
        level: part[0] ?? '',
        text: plain(title),
        behaviours: behaviours.join('\n'),
      });
    }
  }
  const sheets = [
    sheetOfRows('competencies', competencies),
    sheetOfRows('competencyLevels', levels),
  ];
  return { files: [{ file: 'dictionary.xlsx', sheets }] };
}

/** Letters below which a line is a word of a title page. */
const shortestParagraph = 10;

/** The paragraphs of a text, without tables and page numbers, and without the numbers and bullets before them. */
function paragraphsOf(name: string): string[] {
  const lines = readSeed(name).split('\n');
  return lines
    .filter((line) => !line.includes('\t'))
    .map((line) => plain(line).replace(/^(?:\(?[ก-ฮ0-9๐-๙]{1,2}[.)]+(?:[0-9๐-๙]+\.?)*)\s*/, ''))
    .filter((line) => line.length >= shortestParagraph);
}

/** Types the guideline's paragraphs as functions of one unit. */
export function guidelineSeed(): RawWorkbook {
  const unit = { code: 'PRV', name: 'สำนักงานสหกรณ์จังหวัด' };
  const functions = paragraphsOf('provincial-office-guideline').map((text, index) => {
    return { unit: 'PRV', path: String(index + 1), text };
  });
  const sheets = [sheetOfRows('units', [unit]), sheetOfRows('unitFunctions', functions)];
  return { files: [{ file: 'guideline.xlsx', sheets }] };
}

/** Types the handbook's paragraphs, one a row. */
export function handbookSeed(): RawWorkbook {
  const rows = paragraphsOf('promotion-officer-handbook').map((text, index) => {
    return { book: 'แนวทางการส่งเสริมสหกรณ์', path: String(index + 1), text };
  });
  return { files: [{ file: 'handbook.xlsx', sheets: [sheetOfRows('handbooks', rows)] }] };
}
