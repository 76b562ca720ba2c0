import { breakRuns, compileNames } from '../../core/thai/line-breaks';

/** Runs as text: joined words with `+`, names that stay whole on a full line in braces, no-break spaces as `_`, zero-width ones as `~`. */
function shown(line: string, names: readonly string[] = []): string {
  const runs = breakRuns(line, compileNames(names)).map(({ text, isLong }) =>
    isLong ? `{${text}}` : text,
  );
  return runs
    .join('')
    .replace(/\u00a0/g, '_')
    .replace(/\u2060/g, '+')
    .replace(/\u200b/g, '~');
}

test.each([
  ['จัดทำรายงาน', 'จัดทำรายงาน'],
  ['อื่น ๆ ที่เกี่ยวข้อง', 'อื่น_ๆ ที่เกี่ยวข้อง'],
  ['ลงวันที่ 3 มีนาคม', 'ลง+วัน+ที่_3_มีนาคม'],
  ['ครั้งที่ ๒', 'ครั้ง+ที่_๒'],
  ['ครั้งที่ประชุม', 'ครั้งที่ประชุม'],
  ['ส่งเสริมฯ ต่อไป', 'ส่ง+เสริม+ฯ ต่อไป'],
  ['ขอจดทะเบียน ฯลฯ', 'ขอจดทะเบียน ฯ+ล+ฯ'],
  ['การกระทบยอด', 'การ~กระทบยอด'],
  ['อำนวยการกลุ่มส่งเสริม', 'อำนวยการ~กลุ่มส่ง+เสริม'],
  ['ของกลุ่ม', 'ของกลุ่ม'],
  ['ผู้รับบริการไม่พอใจ', 'ผู้+รับบริการไม่+พอใจ'],
  ['ผู้จัดการและผู้ อื่น', 'ผู้+จัดการและผู้ อื่น'],
  ['ลูกหนี้ เจ้าหนี้', 'ลูก+หนี้ เจ้า+หนี้'],
])('%s', (line, runs) => {
  expect(shown(line)).toBe(runs);
});

test.each([
  ['a short name is joined', 'แจ้งนักวิชาการทราบ', ['นักวิชาการ'], 'แจ้งนัก+วิชาการทราบ'],
  [
    'a longer one stays whole on a full line, its compounds everywhere',
    'เสนอเจ้าพนักงานส่งเสริมสหกรณ์ทราบ',
    ['เจ้าพนักงานส่งเสริมสหกรณ์'],
    'เสนอ{เจ้า+พนักงานส่ง+เสริมสหกรณ์}ทราบ',
  ],
  [
    'a short name in a longer one stays whole',
    'ผู้อำนวยการกลุ่มส่งเสริมสหกรณ์',
    ['ผู้อำนวยการกลุ่มส่งเสริมสหกรณ์', 'กลุ่มส่งเสริมสหกรณ์'],
    '{ผู้+อำนวยการ~กลุ่ม+ส่ง+เสริม+สหกรณ์}',
  ],
  [
    'the longest ones may be cut between words',
    'เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้',
    ['เจ้าหน้าที่วิเคราะห์สินเชื่อและบริหารความเสี่ยงจากการให้กู้'],
    'เจ้า+หน้าที่วิเคราะห์สิน+เชื่อและบริหารความเสี่ยงจากการให้กู้',
  ],
  [
    'a name’s blanks may break',
    'นางสาวดี ใจงามยิ่งนัก',
    ['นางสาวดี ใจงามยิ่งนัก'],
    'นางสาว+ดี ใจ+งาม+ยิ่ง+นัก',
  ],
])('%s', (_, line, names, runs) => {
  expect(shown(line, names)).toBe(runs);
});
