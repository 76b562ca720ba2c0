const isObsoleteLetter = (letter: string): boolean => letter === 'ฤ' || letter === 'ฦ';
const consonants = Array.from({ length: 46 }, (_, at) => String.fromCharCode(0x0e01 + at)).filter(
  (letter) => !isObsoleteLetter(letter),
);
const vowels = ['', 'ะ', 'ั', 'า', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', 'ำ'];
const leading = ['เ', 'แ', 'โ', 'ใ', 'ไ'];
const tones = ['', '่', '้', '๊', '๋', '์'];
const isFollowing = (vowel: string): boolean => /[ะาำ]/.test(vowel);

/** Every consonant with every vowel and every tone (or karan), one list a vowel and tone. */
export const clusterRows: readonly string[] = vowels.flatMap((vowel) =>
  tones
    // SARA AM never carries a karan.
    .filter((tone) => !(vowel === 'ำ' && tone === '์'))
    .map((tone) =>
      consonants
        .map((letter) => (isFollowing(vowel) ? letter + tone + vowel : letter + vowel + tone))
        .join(''),
    ),
);

/** Every leading vowel before every consonant. */
export const leadingRows: readonly string[] = leading.map((vowel) =>
  consonants.map((letter) => vowel + letter + '้').join(''),
);

/** Sentences as duties are written, with signs that viewers treat in their own ways. */
export const sentences: readonly string[] = [
  'ศึกษา วิเคราะห์ และจัดทำแผนอัตรากำลัง เพื่อให้การบริหารทรัพยากรบุคคลเป็นไปอย่างมีประสิทธิภาพ',
  'กำกับ ดูแล และให้คำปรึกษาแนะนำแก่ผู้ใต้บังคับบัญชา เกี่ยวกับขั้นตอนการปฏิบัติงานด้านน้ำประปา',
  'ปั้นน้ำเป็นตัว ฟื้นฟูป่าไม้ ฝ่ายป้องกันภัย ฝึกอบรมผู้ที่ได้รับมอบหมาย ไม่น้อยกว่า ๙๐ % ของทั้งหมด',
  'จัดทำเอกสาร/หนังสือราชการ (ภายใน–ภายนอก) ตาม “ระเบียบฯ” พ.ศ. ๒๕๖๘ — ฉบับที่ ๓ และอื่น ๆ',
  'พื้นที่\u00A01 ก๊าซธรรมชาติ จ๋า โน้ตบุ๊ก เก๋งจีน สิทธิ์ พันธุ์ กฎหมาย ญาติ ฐานะ ฎีกา ฏิกา ปฏิรูป',
  'ค่าเฉลี่ย ≥ 4.50 • ร้อยละ 85 ของ KPI (Key Performance Indicator) office file ฤๅษี ซื้อสิทธิ์',
];

/** Text with signs that show nothing, and as every viewer is to read it. */
export const invisibleSigns = {
  written: 'ส่งเสริม\u200Bการ\u2060เกษตร พื้นที่\u200D\u00AD1\uFEFF ครับ 5\u202F000',
  read: 'ส่งเสริมการเกษตร พื้นที่1 ครับ 5 000',
};

/** A form like ours: headings, a form table, a duty table with lists, enough for several pages. */
export function sampleForm(): string {
  const row = (text: string, at: number): string =>
    `<tr><td>${at + 1}</td><td>${text}</td><td><ul><li>ร้อยละของงานที่เสร็จ ${at}</li><li>จำนวนครั้ง</li></ul></td></tr>`;
  const rows = Array.from({ length: 18 }, (_, at) => sentences[at % sentences.length] ?? '');
  return `<section><h1>แบบบรรยายลักษณะงาน</h1><p>${sentences[0]}</p>
<h2>ส่วนที่ 1 ข้อมูลทั่วไป</h2>
<table><tbody><tr><th scope="row">ชื่อตำแหน่ง</th><td>นักทรัพยากรบุคคล</td><th scope="row">กลุ่มงาน</th><td>บริหารทั่วไป</td></tr></tbody></table>
<h2>ส่วนที่ 2 หน้าที่</h2><h3>หน้าที่หลัก</h3>
<table><thead><tr><th scope="col" style="width:10%">ที่</th><th scope="col">หน้าที่</th>
<th scope="col">ตัวชี้วัด</th></tr></thead><tbody>${rows.map(row).join('')}</tbody></table>
<p><a href="https://example.go.th/">ประกาศ</a></p></section>`;
}
