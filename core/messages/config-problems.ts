import type { ConfigProblem } from '../findings/config';
import type { Language } from './messages';

type Words = Readonly<Record<ConfigProblem['kind'], (where: string) => string>>;

const th: Words = {
  'not-json': () => 'ไม่ใช่ JSON ที่ถูกต้อง',
  'wrong-shape': (where) => `รูปแบบไม่ถูกต้องที่ ${where}`,
  'unknown-rule': (where) => `ไม่รู้จักกฎ “${where}”`,
  'unknown-choice': (where) => `กฎ “${where}” ต้องเป็น "off" หรือ "info"`,
  'error-rule': (where) => `กฎ “${where}” ปิดหรือลดระดับไม่ได้ เพราะเอกสารจะผิด`,
};

const en: Words = {
  'not-json': () => 'no valid JSON',
  'wrong-shape': (where) => `wrong shape at ${where}`,
  'unknown-rule': (where) => `unknown rule “${where}”`,
  'unknown-choice': (where) => `rule “${where}” can only be "off" or "info"`,
  'error-rule': (where) => `rule “${where}” cannot be switched off: the paper would be wrong`,
};

/** Says what is wrong in a configuration and that it has no effect. */
export function configProblemOf(
  { kind, where }: ConfigProblem,
  file: string,
  language: Language,
): string {
  return language === 'th'
    ? `${file}: ${th[kind](where)} จึงไม่มีผล`
    : `${file}: ${en[kind](where)}; it has no effect`;
}
