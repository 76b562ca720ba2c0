import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BatchDocument } from '../pipeline/print/print-batch';

const family = 'Bench Sarabun';
const fonts = path.resolve('node_modules', '@expo-google-fonts', 'sarabun');
const faces = [
  [400, '400Regular/Sarabun_400Regular.ttf'],
  [700, '700Bold/Sarabun_700Bold.ttf'],
] as const;

const verbs = ['วิเคราะห์', 'ติดตาม', 'ประสานงาน', 'จัดทำ', 'ตรวจสอบ', 'ให้คำปรึกษา', 'ประเมินผล'];
const things = [
  'แผนการส่งเสริมและพัฒนาสหกรณ์และกลุ่มเกษตรกรในพื้นที่รับผิดชอบ',
  'งบการเงินประจำปีของสหกรณ์ให้เป็นไปตามมาตรฐานการบัญชีและระเบียบนายทะเบียนสหกรณ์',
  'ข้อมูลสารสนเทศด้านการบริหารทรัพยากรบุคคลเพื่อใช้ประกอบการตัดสินใจของผู้บริหาร',
  'การดำเนินงานโครงการตามยุทธศาสตร์กรมส่งเสริมสหกรณ์ร่วมกับหน่วยงานที่เกี่ยวข้อง',
  'การแก้ไขข้อบกพร่องของสหกรณ์ตามคำสั่งนายทะเบียนสหกรณ์ภายในระยะเวลาที่กำหนด',
];
const aims = [
  'เพื่อให้สหกรณ์มีความเข้มแข็งและสมาชิกมีคุณภาพชีวิตที่ดีขึ้นอย่างยั่งยืน',
  'เพื่อเสนอผู้บังคับบัญชาประกอบการพิจารณาภายในกำหนดเวลาและถูกต้องครบถ้วน',
  'โดยคำนึงถึงประโยชน์ของทางราชการและความพึงพอใจของผู้รับบริการเป็นสำคัญ',
];

/** Returns the style sheet of the sample form, its two fonts inside it. */
export function sampleCss(): string {
  return `${faces.map(([weight, file]) => fontFace(weight, file)).join('\n')}
@page { size: A4; margin: 20mm 20mm 22mm 25mm;
  @bottom-center { content: "หน้า " counter(page) " / " counter(pages); font: 10pt "${family}"; } }
* { box-sizing: border-box; }
html { font: 12pt/1.5 "${family}"; }
body { margin: 0; }
h1 { font-size: 1.15em; text-align: center; margin: 0; }
h2 { font-size: 1em; margin: .6em 0 .2em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: .6pt solid #000; padding: 1.2mm 1.8mm; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
.duties tr { break-inside: avoid; }
p { margin: 0; }`;
}

/** Makes synthetic forms of two or three pages, each different and the same in every run. */
export function sampleDocuments(count: number): BatchDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const code = `B${String(index + 1).padStart(5, '0')}`;
    const title = `นักวิชาการสหกรณ์ปฏิบัติการ ตำแหน่งที่ ${index + 1}`;
    const render = () => ({ title, html: sampleForm(index, title) });
    return {
      code,
      title,
      form: 'sample',
      file: `${code}.pdf`,
      sourceHash: `hash-${index}`,
      render,
    };
  });
}

/** Writes the body of the form with a number; 6 to 9 duties of one or two indicators each. */
export function sampleForm(index: number, title: string): string {
  const duties = Array.from({ length: 6 + (index % 4) }, (_, duty) => dutyRow(index, duty));
  return `<h1>แบบบรรยายลักษณะงาน (Job Description)</h1>
<h2>ส่วนที่ 1 ข้อมูลทั่วไป (Job Title)</h2>
<table><tbody><tr><th scope="row">ชื่อตำแหน่ง</th><td>${title}</td><th scope="row">กลุ่มงาน</th><td>กลุ่มบริหารงานบุคคล</td></tr>
<tr><th scope="row">หน่วยงาน</th><td>กรมส่งเสริมสหกรณ์</td><th scope="row">สังกัด</th><td>สำนักงานสหกรณ์จังหวัด</td></tr></tbody></table>
<h2>ส่วนที่ 2 หน้าที่ความรับผิดชอบโดยสรุป (Job Summary)</h2>
<p>${sentence(index, 1)} ${sentence(index, 2)}</p>
<h2>ส่วนที่ 3 หน้าที่ความรับผิดชอบ</h2>
<table class="duties"><colgroup><col style="width:9%"><col style="width:56%"><col></colgroup>
<thead><tr><th scope="col">ที่</th><th scope="col">หน้าที่ความรับผิดชอบหลัก</th><th scope="col">ตัวชี้วัด</th></tr></thead>
<tbody>${duties.join('\n')}</tbody></table>`;
}

function dutyRow(index: number, duty: number): string {
  const indicators = Array.from(
    { length: 1 + ((index + duty) % 2) },
    (_, indicator) => `<p>ร้อยละความสำเร็จของการ${sentence(index + indicator, duty)}</p>`,
  );
  const text = `${sentence(index, duty)} ${sentence(index + 3, duty + 5)}`;
  return `<tr><td>${duty + 1}</td><td>${text}</td><td>${indicators.join('')}</td></tr>`;
}

function sentence(index: number, part: number): string {
  const pick = (list: readonly string[], salt: number) =>
    list[(index * 7 + part * salt) % list.length];
  return `${pick(verbs, 3)}${pick(things, 5)} ครั้งที่ ${index + part + 1} ${pick(aims, 2)}`;
}

function fontFace(weight: number, file: string): string {
  const data = readFileSync(path.join(fonts, file)).toString('base64');
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
}
