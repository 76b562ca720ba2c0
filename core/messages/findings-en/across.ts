import type { AcrossData } from '../../findings/catalogue/across';
import type { MessagesOf } from '../messages';
import { noFix } from './phrases';

/** Findings of family across in English. */
export const acrossEn: MessagesOf<AcrossData> = {
  'duty-repeated': {
    title: 'Duty twice in one position',
    message: ({ duty, firstDuty, likeness }) =>
      `Duty ${duty} is ${likeness} % like duty ${firstDuty} of the same position; join them or tell them apart`,
    fix: noFix,
    why: 'Duties that repeat double their indicators and skew the weights.',
  },
  'duty-near-duplicate': {
    title: 'Duty like another position’s',
    message: ({ position, duty, likeness, seen }) =>
      `“${seen}” is ${likeness} % like duty ${duty} of position ${position}; check who leads and who helps`,
    fix: noFix,
    why: 'Where duties nearly agree, somebody should know who leads and who helps.',
  },
  'form-copied': {
    title: 'Copied form',
    message: ({ position, same, all }) =>
      `${same} of ${all} duties are those of position ${position}, whose title differs; check that they fit this position`,
    fix: noFix,
    why: 'A copied form often keeps the duties of the other position.',
  },
  'function-proposed': {
    title: 'Proposed function',
    message: ({ proposals }) =>
      `This duty may come from a function of the unit: ${proposals.map((one) => `${one.source} (${one.likeness}%) “${one.text}”`).join(', ')}; if so, enter it under “อ้างอิงหน้าที่หน่วยงาน”`,
    fix: noFix,
    why: 'The program only proposes; a person confirms.',
  },
  'function-not-covered': {
    title: 'Function that no position covers',
    message: ({ unit, path }) =>
      `No position refers to function ${path} of unit ${unit}; if somebody does it, enter “${unit} ${path}” under “อ้างอิงหน้าที่หน่วยงาน” of that duty`,
    fix: noFix,
    why: 'Every function of a unit should have somebody.',
  },
};
