import { sheets, type SheetId } from '../core/sheets';
import type { Sheet } from '../core/sheets/column';
import type { RawRow, RawSheet, RawValue, RawWorkbook } from '../core/workbook/raw-workbook';

/** How large an office the generator makes. */
export interface OfficeSize {
  readonly positions: number;
  /** Duties and indicators of each position. */
  readonly duties: number;
  readonly indicators: number;
}

/** Returns a generator of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const verbs =
  'จัดทำ|ตรวจสอบ|รวบรวม|วิเคราะห์|ประสานงาน|ควบคุม|ติดตาม|ปรับปรุง|ออกแบบ|สรุป|เสนอแนะ|ประเมิน|วางแผน|บันทึก|พัฒนา|เผยแพร่|ทบทวน|คัดเลือก|กำกับ|สำรวจ'.split(
    '|',
  );
const objects =
  'ทะเบียนครุภัณฑ์|แผนปฏิบัติการ|รายงานการเงิน|ข้อมูลสมาชิก|สัญญาเงินกู้|หลักสูตรฝึกอบรม|คำขอรับบริการ|ระเบียบพัสดุ|ฐานข้อมูลกลาง|งบประมาณรายจ่าย|เอกสารจัดซื้อ|บัญชีลูกหนี้|คู่มือการทำงาน|ระบบเครือข่าย|สื่อประชาสัมพันธ์|มติที่ประชุม|ข้อร้องเรียน|อาคารสถานที่|ยานพาหนะ|ความเสี่ยงองค์กร|ผลการเรียนรู้|ตลาดสินค้าชุมชน|แปลงสาธิต|ห้องปฏิบัติการ|เวชภัณฑ์|แหล่งน้ำ|ป่าชุมชน|ถนนสายรอง|โบราณสถาน|หอจดหมายเหตุ'.split(
    '|',
  );
const manners =
  'ให้ถูกต้องตามหลักเกณฑ์|โดยเทียบกับปีก่อน|ร่วมกับผู้เกี่ยวข้อง|ด้วยระบบดิจิทัล|ก่อนเสนอผู้บริหาร|ให้ครบทุกพื้นที่|ตามลำดับความเร่งด่วน|พร้อมสรุปบทเรียน|จากข้อมูลภาคสนาม|ในเขตรับผิดชอบ|เมื่อสิ้นไตรมาส|โดยรับฟังความเห็น'.split(
    '|',
  );
const aims =
  'เพื่อใช้ตัดสินใจ|เพื่อลดเวลารอคอย|เพื่อรักษาประโยชน์ของราชการ|เพื่อให้ประชาชนเข้าถึงได้|เพื่อป้องกันความเสียหาย|เพื่อเตรียมรับการตรวจ|เพื่อความต่อเนื่องของงาน|เพื่อยกระดับมาตรฐาน'.split(
    '|',
  );
/** Syllables of which the generator makes names: of places, systems, goods and groups. */
const syllables =
  'ศรี|ทอง|ชัย|บุญ|วัฒน์|พงษ์|ธานี|นคร|บุรี|ไพร|สาย|ทราย|แก้ว|เพชร|จันทร์|พันธุ์|เมือง|สวน|คลอง|เขา|โนน|หนอง|บาง|ท่า|แม่|ดอย|เกาะ|ป่า|โพธิ์|ไทร|ม่วง|มะขาม|ลาด|กระบัง|สะพาน|ตะวัน|อุดม|เจริญ|รุ่ง|เรือง|มงคล|สมบูรณ์|พัฒนา|สามัคคี|ประชา|ราษฎร์|วิเศษ|สุข|เกษม|ไชย'.split(
    '|',
  );

type Values = Readonly<Record<string, RawValue>>;

function sheetOf(id: SheetId, rows: readonly Values[]): RawSheet {
  const sheet: Sheet = sheets[id];
  const columns = Object.entries(sheet.columns);
  const header: RawRow = { row: 1, cells: columns.map(([, column]) => column.header) };
  const body = rows.map((values, index): RawRow => ({
    row: index + 2,
    cells: columns.map(([name]) => values[name] ?? null),
  }));
  return { name: sheet.name, rows: [header, ...body], merges: [] };
}

/** Returns an office of the given size whose texts are all different, as one workbook. */
export function generateOffice(size: OfficeSize, seed = 1): RawWorkbook {
  const next = numbers(seed);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const positions: Values[] = [];
  const duties: Values[] = [];
  const indicators: Values[] = [];
  const name = () => {
    const start = Math.floor(next() * syllables.length);
    const step = 1 + Math.floor(next() * (syllables.length / 3 - 1));
    return [0, 1, 2].map((i) => syllables[(start + i * step) % syllables.length] ?? '').join('');
  };
  const phrase = () => `${pick(verbs)}${pick(objects)}${pick(manners)}`;
  for (let p = 0; p < size.positions; p++) {
    const code = `P-${String(p + 1).padStart(5, '0')}`;
    positions.push({
      code,
      title: `นักวิชาการ${pick(objects)}${p}`,
      form: 'ใบกำหนดหน้าที่งาน',
      personnelType: 'เจ้าหน้าที่สหกรณ์',
      agency: 'สหกรณ์ออมทรัพย์ตัวอย่าง จำกัด',
      unit: `ฝ่าย${objects[p % objects.length] ?? ''}`,
      summary: `${phrase()} ${phrase()} ${pick(aims)}`,
    });
    for (let d = 1; d <= size.duties; d++) {
      const text = `${phrase()} ของ${name()} กับ${name()}และ${name()} ${pick(verbs)}${pick(objects)}ด้าน${name()} ${pick(aims)}`;
      const results = `${pick(objects)}ครบถ้วน`;
      duties.push({ position: code, duty: d, text, activities: phrase(), results });
    }
    for (let i = 0; i < size.indicators; i++) {
      indicators.push({
        position: code,
        duty: (i % size.duties) + 1,
        indicator: Math.floor(i / size.duties) + 1,
        text: `ร้อยละของ${pick(objects)}ที่${pick(verbs)}${pick(manners)}ของ${name()}`,
        unit: 'ร้อยละ',
        weight: i === 0 ? 100 - 8 * (size.indicators - 1) : 8,
        level1: 60,
        level2: 70,
        level3: 80,
        level4: 90,
        level5: 95,
        target: 'ไม่น้อยกว่าร้อยละ 90',
      });
    }
  }
  const made = [
    sheetOf('positions', positions),
    sheetOf('duties', duties),
    sheetOf('indicators', indicators),
  ];
  return { files: [{ file: 'benchmark.xlsx', sheets: made }] };
}
