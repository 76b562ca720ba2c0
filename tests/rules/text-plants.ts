import type { RawValue } from '../../core/workbook/raw-workbook';
import { inCell, type Plant, type Plants } from '../support/plants';

const text = (value: RawValue) => String(value);

/** Plants a fault into a duty. */
const duty = (change: (value: string) => string): Plant =>
  inCell('duties', 'text', (value) => change(text(value)));

/** Plants a fault into an indicator of at least twenty letters. */
const indicator = (change: (value: string) => string): Plant =>
  inCell(
    'indicators',
    'text',
    (value) => change(text(value)),
    ({ text: value }) => text(value ?? '').length > 20,
  );

/** Faults in how Thai is written. */
export const textPlants: Plants = {
  'hidden-characters': duty((value) => `${value.slice(0, 3)}\u0008${value.slice(3)}`),
  'character-not-printable': duty((value) => `${value.slice(0, 3)}\u{1F600}${value.slice(3)}`),
  'zero-width-characters': duty((value) => `${value.slice(0, 4)}\u200b${value.slice(4)}`),
  'html-remnant': duty((value) => `<p>${value}</p>`),
  'look-alike-letters': inCell(
    'duties',
    'text',
    (value) => text(value).replace('\u0e34', '\u17b7'),
    ({ text: value }) => text(value ?? '').includes('\u0e34'),
  ),
  'marks-misplaced': inCell(
    'duties',
    'text',
    (value) => text(value).replace('\u0e33', '\u0e4d\u0e32'),
    ({ text: value }) => text(value ?? '').includes('\u0e33'),
  ),
  'blanks-repeated': inCell(
    'duties',
    'text',
    (value) => text(value).replace(' ', '  '),
    ({ text: value }) => text(value ?? '').includes(' '),
  ),
  'sara-am-torn': inCell(
    'duties',
    'text',
    (value) => text(value).replace('\u0e33', ' \u0e32'),
    ({ text: value }) => /[ก-ฮ]\u0e33/.test(text(value ?? '')),
  ),
  'misread-word': duty((value) => `${value} ของสภรณ์การเกษตร`),
  'word-doubled': duty((value) => `${value} ในระดับในระดับจังหวัด`),
  'blank-after-prefix': duty((value) => `ร่วม ${value}`),
  'blank-in-word': duty((value) => `${value} ของสหก รณ์`),
  'blank-in-phrase': duty((value) => `${value} ตามที่ปฏิบัติ งานจริง`),
  'blank-at-slash': duty((value) => `${value} ของสมาชิก/ ผู้รับบริการ`),
  'blank-at-bracket': duty((value) => `${value}(ทุกพื้นที่)`),
  'repeat-mark-mixed': duty((value) => `${value} เรื่องต่าง ๆ และงานอื่นๆ ของหน่วย`),
  'repeat-mark-blank': inCell(
    'knowledge',
    'text',
    (value) => `${text(value)}อื่นๆ`,
    ({ text: value }) => !text(value ?? '').includes('ๆ'),
  ),
  'digits-mixed': duty((value) => `${value} ครั้งที่ ๑ และ 2`),
  'bracket-unbalanced': duty((value) => `${value} (ทุกพื้นที่`),
  'text-unfinished': indicator((value) => `${value}/`),
  'word-unexplained': duty((value) => `${value} ของสหกรรณ์`),
};
