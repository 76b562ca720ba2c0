import { setPhrases } from './set-phrases';

/**
 * Compounds of official writing that ICU's dictionary (Chromium, Node) cuts in two. A reader takes each for one word,
 * so no line ends inside.
 */
const compounds =
  'กฎเกณฑ์ กลั่นกรอง การคลัง การเงิน กำลังใจ กู้ยืม ขัดแย้ง ขั้นตอน ข้อบกพร่อง ข้อบังคับ ข้อสังเกต ' +
  'ข้อเท็จจริง ข้าวเปลือก ครบถ้วน ครอบครอง คลาดเคลื่อน คล่องตัว ความเห็น คัดเลือก คำสั่ง คำแนะนำ ' +
  'คู่กรณี งบการเงิน งบทดลอง งบประมาณ จรรยาบรรณ จัดตั้ง ชอบธรรม ช่วยเหลือ ช่องว่าง ซักซ้อม ซับซ้อน ' +
  'ซื้อขาย ซ้ำซ้อน ตรวจการ ตรวจทาน ตรวจสอบ ตัดสินใจ ตัวชี้วัด คัดกรอง ค่าเผื่อ รายเดือน สิทธิประโยชน์ เงินปันผล ใช้งาน วันทำการ ตลาดนัด ติดตั้ง ต่อรอง ต้นสังกัด ถูกต้อง ทั่วถึง ที่ปรึกษา ' +
  'ท้องถิ่น ธรรมาภิบาล นัดหมาย นายทะเบียน น้ำหนัก บทเรียน บังคับบัญชา ปฏิบัติการ ประจำเดือน ปราบปราม ' +
  'ผลักดัน ผิดพลาด ผู้จัดการ ผู้บริโภค ผู้บังคับบัญชา ผู้เชี่ยวชาญ ผู้แทน ผ่อนชำระ ผ่อนปรน ผ่อนผัน ' +
  'พันธกิจ พาณิชยศาสตร์ พี่เลี้ยง พึงพอใจ พื้นฐาน ภาคเรียน ภาพลักษณ์ ภายหลัง มอบหมาย มีหน้าที่ ยานพาหนะ ' +
  'ยึดมั่น ย้อนหลัง รับซื้อ รับทราบ รับผิดชอบ รับฟัง รับสมัคร รั่วไหล ราบรื่น รายจ่าย รายชื่อ ' +
  'รายละเอียด รายได้ รูปแบบ ร่วมมือ ร้องเรียน ร้อยละ ลงวันที่ ลายลักษณ์ ลูกหนี้ ล่วงหน้า วันที่ วิธีการ ' +
  'วิสัยทัศน์ ศาลปกครอง สถานที่ สอบทาน สินเชื่อ สิ่งก่อสร้าง สิ้นสุด สืบเสาะ ส่งเสริม ส่วนรวม ส่วนร่วม ส่วนราชการ ' +
  'หนี้สิน หลอกลวง หลักการ หลักฐาน หลักทรัพย์ หลักประกัน หลักเกณฑ์ หลากหลาย ออมทรัพย์ เข้มแข็ง เข้าถึง ' +
  'เครือข่าย เครื่องมือ เงินเดือน เจ้าพนักงาน เจ้าภาพ เจ้าหนี้ เจ้าหน้าที่ เชื่อถือ เชื้อเพลิง เดินทาง ' +
  'เดือดร้อน เทียบเท่า เท่าเทียม เบื้องต้น เปรียบเทียบ เปิดเผย เป้าหมาย เผยแพร่ เพิ่มเติม เพียงพอ ' +
  'เรียกร้อง เรียนรู้ เรียบเรียง เรื่องราว เร่งด่วน เลือกตั้ง เสริมสร้าง เสียหาย เหมาะสม แต่งตั้ง ' +
  'แนวโน้ม แบบพิมพ์ แบ่งปัน แบ่งแยก แผนงาน แผ่นดิน แลกเปลี่ยน ใบรับรอง ใบสำคัญ ใบอนุญาต ใบเสร็จ ' +
  'ไกล่เกลี่ย ได้เสีย';

/** The compounds, one by one. */
export const compoundWords: readonly string[] = compounds.split(' ');

/** Words that ที่ and its number belong to; the blank before the number is bound already. */
const ordinals = 'ครั้ง ฉบับ ระดับ ส่วน คำสั่ง เลข ประกาศ หน้า แผ่น'.split(' ');

/** Where two words meet that the dictionary cuts in the wrong place: it takes `การก` and `ต้องตา` for words. */
const meetings = [
  '(?<=การ|แล้ว|และ)(?=กระ|กรอก|กลั่น|กลุ่ม|เตรียม)',
  '(?<=ผล)(?=กระ|อย่าง)',
  '(?<=เป็น)(?=กระ|กลาง)',
  '(?<=ผิด)(?=กลุ่ม)',
  '(?<=ต้อง)(?=ตาม|เตรียม)',
  '(?<=ตาม)(?=กระ|พระ\\u2060?ราช)',
  '(?<=มา)(?=สนับสนุน|สหกรณ์)',
  '(?<=หลัง)(?=ครบ)',
  '(?<=ทำ)(?=ตาราง)',
  '(?<=มี)(?=หน้าที่)',
  '(?<=ลง)(?=พื้นที่)',
  '(?<=ของ)(?=กองทุน|ชำรุด)',
  '(?<=งาน)(?=อื่น)',
  '(?<=กรรมการ|บริการ)(?=เงิน)',
  '(?<=ให้)(?=การ[\\u2060ก-ฮเ-ไ])',
  '(?<=พัฒนา)(?=การ\\u2060?(?:จัด|ดำเนิน|ตลาด|บริหาร|ปฏิบัติ|ผลิต|เรียน|ให้))',
];

/** A way to find words in a text, and each of them with its cuts joined. */
export interface JoinedWords {
  readonly pattern: RegExp;
  readonly joined: ReadonlyMap<string, string>;
}

let segmenter: Intl.Segmenter | undefined;

/** Returns a word with a word joiner (U+2060) wherever a browser would end a line in it. */
export function joinWord(word: string): string {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(word)].map(({ segment }) => segment).join('\u2060');
}

/** Longest first, so that a word is found before one that it begins with. */
export function byLength(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Compiles the compounds and set phrases; they are looked for in a text whose blanks are bound. */
export function compileCompounds(): JoinedWords {
  const numbered = ordinals.map((word) => `${word}ที่`);
  const words = [...compoundWords, ...setPhrases];
  // แปลงทะเบียน is no ลงทะเบียน.
  const begun = (word: string) => (word.startsWith('ลง') ? `(?<!แป)${word}` : word);
  const patterns = [
    ...byLength(words).map(begun),
    ...numbered.map((word) => `${word}(?=\\u00a0[0-9๐-๙])`),
  ];
  return {
    pattern: new RegExp(patterns.join('|'), 'g'),
    joined: new Map([...words, ...numbered].map((word) => [word, joinWord(word)])),
  };
}

const meeting = new RegExp(meetings.join('|'), 'g');

/** Puts a zero-width space (U+200B) where the browser's dictionary would miss that a word begins. */
export function partWords(text: string): string {
  return text.replace(meeting, '\u200b');
}
