import type { Model, Position, Unit } from '../../model/model';
import { foldKey, foldText } from '../../thai/normalise';
import { buildSignatures, type Signatures } from '../signatures';
import type { Typesetter } from '../typesetter';
import type { Book, Bookmark, BookPart } from './book';
import { contentsPart } from './contents';
import { buildCoverage } from './coverage';
import { coverPart, frontBookmarks, issuerLines, orderNotes, prefacePart } from './front-matter';
import { buildUnitFunctions, groupHeadings, type UnitFunctionsView } from './unit-functions';

/** What a unit of the guideline prints; the last one is signed. */
export interface GuidelineUnitView extends UnitFunctionsView, Signatures {}

interface Entry {
  readonly unit: Unit;
  readonly anchor: string;
  readonly depth: number;
}

const unsigned: Signatures = { hasSignatures: false, signatures: [] };

function depthOf(unit: Unit, model: Model): number {
  const seen = new Set<Unit>();
  let above: Unit | undefined = unit;
  while (above && !seen.has(above)) {
    seen.add(above);
    above = model.unitByKey.get(foldKey(above.row.values.parent));
  }
  return Math.min(1, seen.size - 1);
}

function entriesOf(model: Model): Entry[] {
  return model.units
    .filter(({ functions, row }) => functions.length > 0 || row.values.summary !== '')
    .map((unit, i) => ({ unit, anchor: `unit-${i + 1}`, depth: depthOf(unit, model) }));
}

function bookmarksOf({ unit, anchor, depth }: Entry, set: Typesetter): Bookmark[] {
  const name = set.plain(unit.row.values.name);
  const groups = groupHeadings(unit, anchor).map(({ title, anchor: at }) => ({
    anchor: at,
    title: set.plain(title),
    depth: depth + 1,
    continued: `${name}: ${set.plain(title)} (ต่อ)`,
  }));
  return [{ anchor, title: name, depth, continued: `${name} (ต่อ)` }, ...groups];
}

/** The office's own words from sheet คู่มือ, else a preface made of what the workbook tells. */
function prefaceOf(model: Model, entries: readonly Entry[]): string[] {
  const own = model.tables.handbooks.filter(
    ({ values }) =>
      values.part === 'คำนำ' && foldText(values.book).startsWith(foldText(guidelineTitle)),
  );
  if (own.length > 0) return own.map(({ values }) => values.text);
  const count = entries.reduce((sum, { unit }) => sum + unit.functions.length, 0);
  return [
    `แนวทางเล่มนี้รวบรวมหน้าที่และความรับผิดชอบของ ${entries.length} หน่วยงาน รวม ${count} ข้อ เพื่อให้ผู้บริหารและผู้ปฏิบัติงานทุกคนเห็นขอบเขตงานของแต่ละหน่วยงานตรงกัน และใช้มอบหมายงานโดยไม่ซ้ำซ้อนหรือตกหล่น`,
    'ท้ายเล่มแสดงหน้าที่ที่ยังไม่มีตำแหน่งใดรับผิดชอบ และหน้าที่ของตำแหน่งที่ยังไม่ได้เชื่อมโยงกับหน้าที่ของหน่วยงาน เพื่อใช้ทบทวนการแบ่งงานครั้งต่อไป',
  ];
}

const guidelineTitle = 'แนวทางการปฏิบัติงาน';
const coverageTitle = 'ภาคผนวก ความครอบคลุมของหน้าที่';

function coverTexts(model: Model, entries: readonly Entry[]) {
  const roots = entries.filter(({ depth }) => depth === 0);
  const names = roots.map(({ unit }) => unit.row.values.name);
  const whose = names.flatMap((name, i) => (i === 0 ? ['ของ', name] : ['และ', name]));
  const { department } = model.settings;
  const [number = '', ...notes] = orderNotes(model);
  const isOrder = number.startsWith('คำสั่ง') || number.startsWith('ที่');
  return {
    title: [guidelineTitle, ...whose],
    organisation: [department],
    notes: [isOrder ? `เอกสารแนบท้าย${number}` : number, ...notes],
  };
}

/** Builds the guideline of unit functions: a part a unit, the last one signed, and the annex on coverage. */
export function buildUnitGuideline(
  model: Model,
  { set, positions }: { set: Typesetter; positions: readonly Position[] },
): Book {
  const entries = entriesOf(model);
  const annex = {
    anchor: 'coverage',
    title: coverageTitle,
    depth: 0,
    continued: `${coverageTitle} (ต่อ)`,
  };
  const bookmarks = [
    ...frontBookmarks(true),
    ...entries.flatMap((entry) => bookmarksOf(entry, set)),
    annex,
  ];
  const groups = new Set(entries.filter(({ depth }) => depth === 0).map(({ anchor }) => anchor));
  const units = entries.map(({ unit, anchor }, i): BookPart => {
    const isLast = i === entries.length - 1;
    const signatures = () => (isLast ? buildSignatures(model, set) : unsigned);
    const view = (): GuidelineUnitView => ({
      ...buildUnitFunctions(unit, { set, anchor }),
      ...signatures(),
    });
    return { anchor, template: 'unit-functions', zone: 'body', view };
  });
  const coverage: BookPart = {
    anchor: 'coverage',
    template: 'coverage',
    zone: 'body',
    view: () => buildCoverage(model, { set, positions }),
  };
  const preface = { paragraphs: prefaceOf(model, entries), closing: issuerLines(model) };
  return {
    title: set.plain(`${guidelineTitle} ${model.settings.agency}`.trim()),
    author: set.plain(model.settings.agency),
    bookmarks,
    parts: [
      coverPart(coverTexts(model, entries), set),
      prefacePart(preface, set),
      contentsPart({ set, bookmarks: () => bookmarks, groups }),
      ...units,
      coverage,
    ],
  };
}
