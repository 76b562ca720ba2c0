import { fc } from '../support/fast-check';
import { fileName, fileNames, isPlainFileName } from '../../pipeline/print/file-name';

const thai = 'ก';

describe('fileName', () => {
  const table: [what: string, code: string, title: string, name: string][] = [
    ['a plain one', 'P001', 'นักวิชาการสหกรณ์', 'P001_นักวิชาการสหกรณ์.pdf'],
    ['a path', '../../evil', 'x', 'evil_x.pdf'],
    ['a Windows path', 'C:\\Windows\\evil', 'x', 'C--Windows-evil_x.pdf'],
    ['forbidden characters', 'a<b>c:d"e/f\\g|h?i*j', 'x', 'a-b-c-d-e-f-g-h-i-j_x.pdf'],
    ['a device', 'CON', '', '_CON.pdf'],
    ['a device with a title', 'NUL', 'x', 'NUL_x.pdf'],
    ['a device with an extension', 'com1.x', 'y', '_com1.x_y.pdf'],
    ['a device with a superscript', 'LPT²', '', '_LPT².pdf'],
    ['a device with a blank', 'aux .txt', '', '_aux .txt.pdf'],
    ['no device', 'COM10', '', 'COM10.pdf'],
    ['trailing dots and blanks', 'P1', 'x. . ', 'P1_x.pdf'],
    ['leading dots', '.hidden', '..x', 'hidden_x.pdf'],
    ['control characters', 'P\u0000\u00071', 'x\u001b[31m', 'P1_x[31m.pdf'],
    ['bidirectional characters', 'P1', '\u202egpj.exe\u2066', 'P1_gpj.exe.pdf'],
    ['zero-width characters', 'P\u200b1', 'ก\u2060ข\ufeff', 'P1_กข.pdf'],
    ['lone surrogates', 'P1', 'a\ud800b', 'P1_ab.pdf'],
    ['line breaks and blanks', 'P1', 'ก\r\n ข\tค\u00a0ง', 'P1_ก ข ค ง.pdf'],
    ['composed characters', 'P1', 'e\u0301', 'P1_é.pdf'],
    ['nothing', '', '', 'document.pdf'],
    ['nothing that can stand', '...', '\u202e', 'document.pdf'],
    ['an extension of its own', 'P1', 'x.pdf', 'P1_x.pdf.pdf'],
  ];

  test.each(table)('names %s', (_, code, title, name) => {
    expect(fileName({ code, title })).toBe(name);
  });

  test('cuts at 120 characters', () => {
    const name = fileName({ code: 'P1', title: 'x'.repeat(500) });
    expect(name).toBe(`P1_${'x'.repeat(113)}.pdf`);
    expect(name.length).toBe(120);
  });

  test('cuts Thai at 255 bytes, which Linux allows', () => {
    const name = fileName({ code: 'P1', title: thai.repeat(200) });
    expect(name).toBe(`P1_${thai.repeat(82)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });

  test('cuts between clusters', () => {
    const cluster = 'น้ำ';
    expect(fileName({ code: 'P1', title: cluster.repeat(60) })).toBe(
      `P1_${cluster.repeat(27)}.pdf`,
    );
  });

  test('leaves no vowel that leads the next letter at a cut', () => {
    expect(fileName({ code: '', title: `${'x'.repeat(115)}เก` })).toBe(`${'x'.repeat(115)}.pdf`);
  });

  test('is safe for every code and title', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (code, title) => {
        const name = fileName({ code, title });
        expect(isPlainFileName(name)).toBe(true);
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^(con|nul|prn|aux)\.|[. ]\.pdf$/i);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name.normalize('NFC')).toBe(name);
      }),
    );
  });
});

describe('fileNames', () => {
  const mark = expect.stringMatching(/^.+~[0-9a-f]{6}(-2)?\.pdf$/);

  test('leaves names that differ', () => {
    const names = fileNames([
      { code: 'P1', title: 'ก' },
      { code: 'P2', title: 'ก' },
    ]);
    expect(names).toEqual(['P1_ก.pdf', 'P2_ก.pdf']);
  });

  test.each([
    ['upper and lower case', 'p1', 'P1'],
    ['characters that are replaced', 'A/1', 'A:1'],
    ['invisible characters', 'A1', 'A\u200b1'],
    ['equal codes', 'A1', 'A1'],
  ])('tells %s apart', (_, one, other) => {
    const names = fileNames([one, other].map((code) => ({ code, title: 'x' })));
    expect(names).toEqual([mark, mark]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });

  test('gives names that do not depend on the order', () => {
    const named = ['p1', 'P1', 'P2'].map((code) => ({ code, title: 'x' }));
    const reversed = fileNames([...named].reverse()).reverse();
    expect(fileNames(named)).toEqual(reversed);
  });
});

describe('isPlainFileName', () => {
  test.each(['../x.pdf', '/x.pdf', 'a/x.pdf', 'a\\x.pdf', 'C:x.pdf', '.x.pdf', 'x', '', '..'])(
    'refuses %j',
    (name) => expect(isPlainFileName(name)).toBe(false),
  );
});
