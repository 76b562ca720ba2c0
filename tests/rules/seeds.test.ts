import type { AnyFinding } from '../../core/findings/finding';
import { cellOf } from '../../core/findings/finding';
import { checkWorkbook } from '../../core/rules/run';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import {
  cooperativeSeed,
  dictionarySeed,
  governmentSeed,
  guidelineSeed,
  handbookSeed,
  hasSeeds,
} from '../support/seed-workbook';

/** Findings by code, cells in reading order. */
function cellsByCode(workbook: RawWorkbook, severity: AnyFinding['severity']) {
  const cells: Record<string, string[]> = {};
  for (const one of checkWorkbook(workbook).findings) {
    if (one.severity !== severity) continue;
    cells[one.code] = [...(cells[one.code] ?? []), `${one.at.sheet} ${cellOf(one.at)}`];
  }
  return cells;
}

const onDisk = hasSeeds ? describe : describe.skip;

/** Real forms, typed in as they stand: each warning is one that an HR officer would agree with. */
onDisk('real texts', () => {
  test('government forms', () => {
    expect(cellsByCode(governmentSeed(), 'error')).toEqual({});
    expect(cellsByCode(governmentSeed(), 'warning')).toEqual({
      // The agency’s area stands in สังกัด.
      'agency-in-unit': ['ตำแหน่ง G5'],
      // Left by line wraps: ของการ รายงาน, ประเมินผลการ ดำเนินงาน, มีความ ถูกต้อง, สนับสนุนการ ดำเนินการ; ช่วย and its verb.
      'blank-after-prefix': ['ตัวชี้วัด D11', 'ตัวชี้วัด D23', 'ตำแหน่ง I5', 'หน้าที่ C24', 'หน้าที่ C37'],
      'blank-at-bracket': ['ตัวชี้วัด D12'],
      // Left by line wraps.
      'blank-at-slash': ['หน้าที่ C31', 'หน้าที่ C32', 'หน้าที่ C34'],
      // “Success of the work”, of whatever work.
      'indicator-generic': ['ตัวชี้วัด D2', 'ตัวชี้วัด D16', 'ตัวชี้วัด D24', 'ตัวชี้วัด D36', 'ตัวชี้วัด D40'],
      'indicator-repeated': ['ตัวชี้วัด D4', 'ตัวชี้วัด D32', 'ตัวชี้วัด D33', 'ตัวชี้วัด D40'],
      'indicators-in-one-cell': ['ตัวชี้วัด D6', 'ตัวชี้วัด D23', 'ตัวชี้วัด D25', 'ตัวชี้วัด D26', 'ตัวชี้วัด D33'],
      // A number of “success”.
      'measure-not-countable': ['ตัวชี้วัด D16'],
      // จัก for จัด.
      'misread-word': ['หน้าที่ C2'],
      // A slash with nothing behind it.
      'text-unfinished': ['ตัวชี้วัด D26'],
      'time-not-given': ['ตัวชี้วัด D2', 'ตัวชี้วัด D13', 'ตัวชี้วัด D16'],
      'two-units': ['ตัวชี้วัด D26', 'ตัวชี้วัด D39'],
      'unit-in-brackets': ['ตัวชี้วัด D12'],
      'word-doubled': ['ตัวชี้วัด D7', 'ตำแหน่ง I3'],
    });
  });

  test('forms of the cooperative', () => {
    expect(cellsByCode(cooperativeSeed(), 'error')).toEqual({});
    expect(cellsByCode(cooperativeSeed(), 'warning')).toEqual({
      // ในความ รับผิดชอบ, มีความ เจริญก้าวหน้า.
      'blank-after-prefix': ['หน้าที่ E5', 'หน้าที่ E8'],
      'blank-at-bracket': ['ตำแหน่ง B6', 'หน้าที่ C11'],
      // The title’s ฝ่าย has a word that สังกัด lacks.
      'title-against-unit': ['ตำแหน่ง G6'],
    });
  });

  test('competency dictionary', () => {
    expect(cellsByCode(dictionarySeed(), 'error')).toEqual({});
    expect(cellsByCode(dictionarySeed(), 'warning')).toEqual({
      // A tone mark is missing.
      'misread-word': ['ระดับสมรรถนะ C5'],
      'repeat-mark-mixed': ['ระดับสมรรถนะ D36'],
    });
  });

  test('functions of the guideline', () => {
    expect(cellsByCode(guidelineSeed(), 'error')).toEqual({});
    expect(cellsByCode(guidelineSeed(), 'warning')).toEqual({
      // A paragraph that a page end cut off behind “and”.
      'text-unfinished': ['หน้าที่หน่วยงาน D73'],
    });
  });

  test('handbook', () => {
    expect(cellsByCode(handbookSeed(), 'error')).toEqual({});
    expect(cellsByCode(handbookSeed(), 'warning')).toEqual({
      // สร้างความ พึงพอใจ.
      'blank-after-prefix': ['คู่มือ D77'],
      'blank-at-slash': ['คู่มือ D94'],
      // สภรณ์ for สหกรณ์.
      'misread-word': ['คู่มือ D8', 'คู่มือ D10'],
      // เป็นไปเป็นไป.
      'word-doubled': ['คู่มือ D66'],
    });
  });

  test('hints stay few and name what they mean', () => {
    const hints = [governmentSeed(), cooperativeSeed(), dictionarySeed(), handbookSeed()].map(
      (workbook) =>
        Object.entries(cellsByCode(workbook, 'info')).map(
          ([code, cells]) => `${code} ${cells.length}`,
        ),
    );
    expect(hints).toEqual([
      ['repeat-mark-blank 10', 'duty-near-duplicate 4'],
      // วางแผน งาน/โครงการ.
      ['blank-in-phrase 1', 'repeat-mark-blank 2', 'duty-near-duplicate 1'],
      ['repeat-mark-blank 27'],
      // ค้าประกัน for ค้ำประกัน, สทกรณ์ for สหกรณ์.
      ['repeat-mark-blank 7', 'word-unexplained 2'],
    ]);
  });
});
