import { sheets, type SheetId } from '../sheets';
import { guideIntroduction, guideSteps, guideTips, guideTitle } from './guide-text';
import { checkLooks, headerColours } from './look';
import { sheetGroups } from './sheet-groups';

/** One line of the first sheet, which explains all others; `lead` stands in the margin. */
export type GuideLine =
  | { readonly kind: 'gap' }
  | { readonly kind: 'title' | 'introduction' | 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly lead: string | number }
  /** A heading on a coloured band. */
  | { readonly kind: 'band'; readonly text: string; readonly colour: string }
  /** Leads to a sheet. */
  | { readonly kind: 'link'; readonly lead: number; readonly sheet: string; readonly text: string }
  /** A sample of a colour and what it means. */
  | {
      readonly kind: 'legend';
      readonly fill: string;
      readonly font: string;
      readonly text: string;
    };

/** Columns of the first sheet: margin, names, and two for what is said about them. */
export const guideWidths = [5, 26, 60, 52] as const;

/** Colour of the first sheet's tab. */
export const guideColour = 'FFC00000';

/** What a sample of a colour reads. */
export const guideSample = 'ตัวอย่าง';

function heading(text: string): GuideLine[] {
  return [{ kind: 'gap' }, { kind: 'heading', text }];
}

function sheetLines(): GuideLine[] {
  let number = 0;
  const link = (id: SheetId): GuideLine => {
    const { name, about } = sheets[id];
    return { kind: 'link', lead: ++number, sheet: name, text: about };
  };
  return sheetGroups().flatMap((group): GuideLine[] => [
    { kind: 'band', text: group.heading, colour: group.colour },
    ...group.sheets.map(link),
  ]);
}

function legendLines(): GuideLine[] {
  const white = 'FFFFFFFF';
  const checks = Object.values(checkLooks).map(({ fill, font, meaning: text }) => ({
    fill,
    font,
    text,
  }));
  const headers = [
    { fill: headerColours.required, font: white, text: 'หัวคอลัมน์ที่ต้องกรอกทุกแถว' },
    { fill: headerColours.optional, font: white, text: 'หัวคอลัมน์ที่เว้นว่างได้' },
  ];
  return [...checks, ...headers].map((one): GuideLine => ({ kind: 'legend', ...one }));
}

/** Returns the first sheet from top to bottom. */
export function guideLines(): GuideLine[] {
  return [
    { kind: 'title', text: guideTitle },
    { kind: 'introduction', text: guideIntroduction },
    ...heading('เริ่มอย่างไร'),
    ...guideSteps.map((text, index): GuideLine => ({ kind: 'text', text, lead: index + 1 })),
    ...heading('ชีตในสมุดงานนี้ (คลิกชื่อเพื่อไปยังชีต)'),
    ...sheetLines(),
    ...heading('ความหมายของสี'),
    ...legendLines(),
    ...heading('ควรรู้'),
    ...guideTips.map((text): GuideLine => ({ kind: 'text', text, lead: '•' })),
  ];
}
