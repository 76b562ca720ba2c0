import { configProblemOf } from './config-problems';
import type { CliMessages } from './cli';

function minutes(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} วินาที` : `${Math.ceil(seconds / 60)} นาที`;
}

const printErrors: Readonly<
  Record<string, (data: Readonly<Record<string, string | number>>) => string>
> = {
  'no-browser': () =>
    'ไม่พบเบราว์เซอร์สำหรับพิมพ์ ติดตั้ง Google Chrome หรือ Microsoft Edge หรือระบุที่อยู่ด้วยตัวแปร JOBSHEET_BROWSER',
  'browser-unpack': () => 'เตรียมเบราว์เซอร์สำหรับพิมพ์ไม่สำเร็จ ตรวจพื้นที่ว่างของดิสก์ แล้วสั่งใหม่',
  'browser-launch': () =>
    'เปิดเบราว์เซอร์สำหรับพิมพ์ไม่ได้ ติดตั้ง Google Chrome หรือ Microsoft Edge ใหม่ หรือระบุที่อยู่ด้วยตัวแปร JOBSHEET_BROWSER',
  'browser-lost': () =>
    'เบราว์เซอร์สำหรับพิมพ์หยุดทำงานหลายครั้ง ตรวจหน่วยความจำของเครื่อง แล้วสั่งใหม่ จะพิมพ์ต่อจากที่ค้างไว้',
  'page-timeout': () => 'ใช้เวลาจัดหน้านานเกินกำหนด ตรวจว่ามีข้อความยาวผิดปกติหรือไม่',
  'page-failed': () => 'จัดหน้าไม่สำเร็จ',
  'bad-pdf': () => 'ไฟล์ PDF ที่ได้ไม่สมบูรณ์',
  'folder-busy': () => 'มีคำสั่งพิมพ์อื่นกำลังใช้โฟลเดอร์นี้อยู่ รอให้เสร็จแล้วสั่งใหม่ หรือเลือกโฟลเดอร์อื่น',
  'disk-full': () => 'ดิสก์เต็ม ลบไฟล์ที่ไม่ใช้แล้วสั่งใหม่ จะพิมพ์ต่อจากที่ค้างไว้',
  'not-writable': () => 'ไม่มีสิทธิ์เขียนที่นี่ เลือกโฟลเดอร์อื่นด้วย --out',
  'read-only': () => 'ดิสก์นี้เขียนไม่ได้ เลือกโฟลเดอร์อื่นด้วย --out',
  'name-too-long': () => 'ชื่อโฟลเดอร์ยาวเกินไป เลือกโฟลเดอร์ที่ชื่อสั้นกว่าด้วย --out',
  'file-in-use': () => 'ไฟล์ถูกเปิดอยู่ในโปรแกรมอื่น ปิดไฟล์แล้วสั่งใหม่',
  'missing-folder': () => 'ไม่พบโฟลเดอร์ปลายทาง',
  'not-a-folder': () => 'ปลายทางไม่ใช่โฟลเดอร์ เลือกโฟลเดอร์ด้วย --out',
  'write-failed': () => 'เขียนไฟล์ไม่สำเร็จ',
};

/** The command line in Thai. */
export const cliTh: CliMessages = {
  usage: 'วิธีใช้',
  commands: 'คำสั่ง',
  options: 'ตัวเลือก',
  help: {
    new: 'สร้างไฟล์ Excel เปล่าสำหรับกรอกข้อมูล หรือไฟล์ตัวอย่าง',
    inspect: 'แสดงข้อมูลที่ใช้พิมพ์ PDF และสิ่งที่เปลี่ยนไปจากไฟล์ปัจจุบัน',
    validate: 'ตรวจไฟล์ แล้วแสดงสิ่งที่ต้องแก้ พร้อมชื่อชีตและเซลล์',
    render: 'พิมพ์แบบฟอร์มของทุกตำแหน่งเป็น PDF ตำแหน่งละหนึ่งไฟล์',
    book: 'รวมแบบฟอร์มของทุกตำแหน่งเป็นเล่มเดียว มีปก คำนำ สารบัญ และผังสายการบังคับบัญชา',
    competencies: 'พิมพ์พจนานุกรมสมรรถนะ พร้อมดัชนีและตารางสมรรถนะของทุกตำแหน่ง',
    functions: 'พิมพ์แนวทางการปฏิบัติงาน: หน้าที่ของทุกหน่วยงาน และความครอบคลุมของหน้าที่',
    handbook: 'พิมพ์คู่มือที่หน่วยงานเขียนไว้ในชีต คู่มือ',
    kpi: 'สรุปผลการประเมินประจำปี: ไฟล์ Excel รายงาน PDF ไฟล์ CSV และแบบสรุปรายบุคคล',
  },
  optionHelp: {
    sample: 'ใส่ข้อมูลของหน่วยงานตัวอย่าง',
    force: 'เขียนทับ หรือพิมพ์ใหม่ทั้งหมด',
    format: 'รูปแบบผลลัพธ์',
    strict: 'นับคำเตือนเป็นไม่ผ่าน',
    out: 'ที่เก็บผลลัพธ์',
    position: 'เฉพาะรหัสตำแหน่งนี้ ใส่ซ้ำได้ หรือคั่นด้วยจุลภาค',
    digits: 'ตัวเลขที่พิมพ์: thai หรือ arabic',
    jobs: 'จำนวนหน้าที่พิมพ์พร้อมกัน',
    browser: 'ที่อยู่ของเบราว์เซอร์ที่ใช้พิมพ์',
    lang: 'ภาษาของข้อความ: th หรือ en',
    debug: 'แสดงรายละเอียดเมื่อเกิดข้อผิดพลาด',
    help: 'แสดงวิธีใช้',
    book: 'ชื่อเล่มที่จะพิมพ์ เมื่อมีหลายเล่ม',
    year: 'ปีงบประมาณ พ.ศ. ที่สรุป',
    round: 'เฉพาะรอบ 1 หรือ 2',
    'no-forms': 'สรุปเท่านั้น ไม่พิมพ์แบบรายบุคคล',
    'last-year': 'ไฟล์หรือโฟลเดอร์ของปีก่อน ใช้เทียบผล ใส่ซ้ำได้',
    font: 'ไฟล์ฟอนต์ของหน่วยงาน (.ttf .otf) ตัวปกติ ใส่ซ้ำอีกครั้งสำหรับตัวหนา (ไม่ใส่จะใช้ "font" ใน jobsheet.config.json)',
    'font-size': 'ขนาดของฟอนต์นั้น หน่วยพอยต์ (ไม่ใส่จะใช้ "fontSize" ในไฟล์เดียวกัน หรือ 16)',
    'max-size': 'ขนาดข้อมูลหลังคลายไฟล์สูงสุดที่ยอมอ่าน หน่วยเมกะไบต์',
  },
  seeHelp: 'ดูวิธีใช้ด้วย jobsheet --help',
  unknownCommand: (seen, near) =>
    `ไม่รู้จักคำสั่ง “${seen}”` + (near === '' ? '' : ` หมายถึง “${near}” หรือไม่`),
  badOption: (detail) => `ตัวเลือกไม่ถูกต้อง: ${detail}`,
  badValue: (option, seen, wanted) => `ค่าของ --${option} ใช้ไม่ได้: “${seen}” ต้องเป็น ${wanted}`,
  missingPaths: () => 'ยังไม่ได้ระบุไฟล์หรือโฟลเดอร์ของ Excel',
  missingOption: (option) => `ต้องระบุ --${option}`,
  unknownPosition: (code, near) =>
    `ไม่มีตำแหน่งรหัส “${code}” ในไฟล์` + (near === '' ? '' : ` ใกล้เคียงกับ “${near}”`),
  fileExists: (file) => `มีไฟล์ ${file} อยู่แล้ว จึงไม่เขียนทับ เลือกชื่ออื่น หรือเพิ่ม --force`,
  wrote: (file) => `เขียนไฟล์แล้ว: ${file}`,
  nothingToPrint: () => 'ไม่มีตำแหน่งที่พิมพ์ได้',
  printed: ({ all, printed, unchanged, folder }) =>
    `เอกสารพร้อม ${all} ฉบับใน ${folder} (พิมพ์ใหม่ ${printed} ไม่เปลี่ยน ${unchanged})`,
  skipped: ({ name, errors }) => `ไม่พิมพ์ ${name}: ต้องแก้ก่อน ${errors} แห่ง`,
  skippedMore: (count) => `… และอีก ${count} แห่ง ดูทั้งหมดด้วย jobsheet validate`,
  otherErrors: (count) => `พบข้อผิดพลาดอื่นในสมุดงาน ${count} แห่ง:`,
  failed: (code, reason) => `พิมพ์ ${code} ไม่สำเร็จ: ${reason}`,
  putAside: (file, folder) =>
    `${file} ถูกลงนามหรือบันทึกเพิ่มหลังพิมพ์ จึงย้ายฉบับนั้นไปเก็บไว้ในโฟลเดอร์ “${folder}” แล้วพิมพ์ฉบับใหม่แทน`,
  foreignFonts: (code, fonts) =>
    `${code}: มีตัวอักษรที่แบบอักษรของเอกสารไม่มี จึงใช้ ${fonts.join(', ')} ของเครื่องแทน ตรวจข้อความในเอกสารนี้`,
  notFinished: (code) => `${code}: ปรับข้อความใน PDF ให้ค้นหาได้ไม่ครบ เอกสารยังถูกต้องตามที่เห็น`,
  chooseBook: (seen, titles) =>
    (seen === '' ? 'มีคู่มือหลายเล่ม' : `ไม่มีคู่มือชื่อ “${seen}”`) +
    ` ระบุชื่อเล่มด้วย --book: ${titles.map((title) => `“${title}”`).join(' ')}`,
  noRows: (sheet) => `ชีต “${sheet}” ไม่มีข้อมูล จึงไม่มีอะไรให้พิมพ์`,
  layingOut: (print) => (print === 1 ? 'กำลังจัดหน้า …' : `กำลังใส่เลขหน้าและตรวจซ้ำ (รอบที่ ${print}) …`),
  bookWritten: ({ file, pages }) => `เขียนไฟล์แล้ว: ${file} (${pages} หน้า)`,
  stopped: (done) => `หยุดตามคำสั่ง เสร็จแล้ว ${done} ฉบับ สั่งเดิมอีกครั้งเพื่อทำต่อ`,
  progress: ({ done, total, perSecond, secondsLeft }) =>
    `พิมพ์ ${done}${total === undefined ? '' : `/${total}`} ฉบับ` +
    (perSecond === undefined ? '' : ` ${perSecond.toFixed(1)} ฉบับ/วินาที`) +
    (secondsLeft === undefined ? '' : ` เหลืออีก ${minutes(secondsLeft)}`),
  fontMissing: (file) => `เปิดไฟล์ฟอนต์ ${file} ไม่ได้ ตรวจชื่อไฟล์และที่เก็บ แล้วสั่งใหม่`,
  fontUnknown: (file) =>
    `${file} ไม่ใช่ไฟล์ฟอนต์ TrueType หรือ OpenType ใช้ไฟล์ .ttf หรือ .otf ของฟอนต์ เช่น THSarabunNew.ttf`,
  unpacking: () => 'กำลังเตรียมเบราว์เซอร์สำหรับพิมพ์ (ครั้งแรกเท่านั้น) …',
  noSandbox: () => 'หมายเหตุ: เครื่องนี้เปิด sandbox ของเบราว์เซอร์ไม่ได้ จึงพิมพ์โดยไม่ใช้ sandbox',
  browserLost: () => 'เบราว์เซอร์สำหรับพิมพ์หยุดทำงาน กำลังเปิดใหม่และพิมพ์ต่อ',
  printError: (code, data) =>
    `${data['path'] === undefined ? '' : `${data['path']}: `}${(printErrors[code] ?? printErrors['write-failed'])?.(data) ?? code}`,
  configProblem: (file, kind, where) => configProblemOf({ kind, where }, file, 'th'),
  fixConfig: () => 'แก้ไฟล์นี้ก่อนพิมพ์ เพราะไฟล์นี้กำหนดฟอนต์ของเอกสารได้',
  notOurPdf: (file) =>
    `${file} ไม่มีข้อมูลของ jobsheet แนบอยู่ ใช้ PDF ที่พิมพ์ด้วย jobsheet render และยังไม่ถูกบันทึกใหม่ด้วยโปรแกรมอื่น`,
  inspected: ({ code, title, file, sheet, row, duties, sourceHash }) =>
    `${code} ${title}: หน้าที่ ${duties} ข้อ พิมพ์จาก ${file} ชีต ${sheet} แถว ${row}\nรหัสข้อมูลต้นทาง ${sourceHash}`,
  changedSince: (count) =>
    count === 0 ? 'ตรงกับข้อมูลในไฟล์ปัจจุบันทุกช่อง' : `ไฟล์ปัจจุบันต่างจากที่พิมพ์ไว้ ${count} ช่อง (- ที่พิมพ์ + ปัจจุบัน)`,
  sealed: (seal) =>
    ({
      equal: 'ไฟล์นี้ตรงกับรายการใน jobsheet-manifest.json ทุกไบต์',
      signed:
        'ไฟล์นี้ถูกลงนามหรือบันทึกเพิ่มหลังพิมพ์ ข้อมูลข้างต้นเป็นของฉบับที่พิมพ์ ตรวจลายมือชื่อและสิ่งที่เพิ่มในโปรแกรมอ่าน PDF',
      different: 'ไฟล์นี้ไม่ตรงกับรายการใน jobsheet-manifest.json อาจถูกแก้หลังพิมพ์ หรือมาจากการพิมพ์ครั้งอื่น',
    })[seal],
  sameSource: (isSame, current) =>
    isSame
      ? 'รหัสข้อมูลต้นทางตรงกัน พิมพ์ใหม่วันนี้จะได้เอกสารที่เหมือนฉบับนี้'
      : current === null
        ? 'วันนี้ตำแหน่งนี้พิมพ์ไม่ได้ เพราะถูกยกเลิกหรือมีข้อผิดพลาด ดูด้วย jobsheet validate'
        : `แต่รหัสข้อมูลต้นทางวันนี้คือ ${current} ไม่ตรงกัน: ค่าในชีตอื่น (เช่น ตั้งค่า) แม่แบบ ฟอนต์ ชนิดตัวเลข หรือรุ่นของโปรแกรมเปลี่ยนไป พิมพ์ใหม่อาจได้เอกสารที่ต่างจากฉบับนี้`,
  noLongerThere: () => 'ไฟล์ปัจจุบันไม่มีตำแหน่งรหัสนี้แล้ว',
  noPdfs: () => 'ไม่พบไฟล์ PDF ในโฟลเดอร์นี้ ระบุไฟล์หรือโฟลเดอร์ที่พิมพ์ด้วย jobsheet render',
  inspectedAll: ({ all, current, unprinted }) =>
    `ตรวจ ${all} ฉบับ ตรงกับไฟล์ปัจจุบัน ${current} ฉบับ ไม่ตรง ${all - current} ฉบับ` +
    (unprinted.length === 0
      ? ''
      : `\nตำแหน่งในไฟล์ปัจจุบันที่ไม่มี PDF ${unprinted.length} ตำแหน่ง: ${unprinted.join(' ')}`),
  fault: (detail) => `โปรแกรมขัดข้อง: ${detail}`,
  debugHint: 'ดูรายละเอียดโดยเพิ่ม --debug',
};
