import type { Model } from '../../model/model';
import type { Row } from '../../model/table';
import { thaiMonths } from '../../thai/dates';
import { thaiOrdinal } from '../../thai/ordinals';
import { formOf } from '../index';
import type { Typesetter } from '../typesetter';
import type { Book, Bookmark, BookPart } from './book';
import { contentsPart } from './contents';
import { coverPart, frontBookmarks, issuerLines, prefacePart } from './front-matter';
import { buildOrder } from './handbook-order';
import { chaptersOf, rowsOfPart } from './handbook-rows';
import { buildSection, insertedPosition, type HandbookSectionsView } from './handbook-section';

type HandbookRow = Row<'handbooks'>;

/** A row with its anchor and its number as printed. */
interface Numbered {
  readonly row: HandbookRow;
  readonly anchor: string;
  readonly number: string;
}

interface Context {
  readonly model: Model;
  readonly set: Typesetter;
}

/** What a chapter's sections are built with: `continued` heads the pages that a chapter goes on to. */
interface Chapter extends Context {
  readonly continued: string;
}

interface Section {
  readonly parts: readonly BookPart[];
  readonly bookmarks: readonly Bookmark[];
}

/** Breaks a chapter where a form is inserted: a form has pages of its own. */
function runsBetweenForms(rows: readonly Numbered[], model: Model): Numbered[][] {
  const runs: Numbered[][] = [[]];
  for (const one of rows) {
    runs.at(-1)?.push(one);
    if (insertedPosition(one.row, model)) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function sectionsPart(run: readonly Numbered[], { model, set }: Context): BookPart {
  return {
    anchor: run[0]?.anchor ?? '',
    template: 'handbook-sections',
    zone: 'body',
    view: (): HandbookSectionsView => ({
      sections: run.map(({ row, anchor, number }, i) =>
        buildSection(row, { model, set, anchor, hasAnchor: i > 0, number }),
      ),
    }),
  };
}

function headingOf({ row, number }: Numbered, set: Typesetter): string {
  return set.plain(`${number} ${row.values.heading}`.trim());
}

/** A section without heading has no line in the contents, unless a page begins with it. */
function sectionBookmarks(run: readonly Numbered[], { set, continued }: Chapter): Bookmark[] {
  return run.flatMap((one, i) => {
    const { row, anchor } = one;
    const { heading, path } = row.values;
    if (heading === '' && i > 0) return [];
    const title = headingOf(one, set);
    const depth = path.split('.').length - 1;
    return [{ anchor, title: title === '' ? path : title, depth, continued }];
  });
}

/** The form that a run of sections ends with, where its last row inserts one. */
function insertedForm(run: readonly Numbered[], { model, set }: Context): Section {
  const last = run.at(-1);
  const position = last ? insertedPosition(last.row, model) : null;
  const form = position ? formOf(position) : null;
  if (!last || !position || !form) return { parts: [], bookmarks: [] };
  const anchor = `${last.anchor}-form`;
  const title = set.plain(position.row.values.title);
  const view = () => form.build(position, { model, set });
  return {
    parts: [{ anchor, template: form.template, zone: 'body', view }],
    bookmarks: [{ anchor, title, depth: last.row.values.path.split('.').length, continued: '' }],
  };
}

function chapterSection(rows: readonly Numbered[], context: Context): Section {
  const [first] = rows;
  const continued = first ? `${headingOf(first, context.set)} (ต่อ)` : '';
  const chapter = { ...context, continued };
  const runs = runsBetweenForms(rows, context.model).map((run) => {
    const form = insertedForm(run, context);
    return {
      parts: [sectionsPart(run, context), ...form.parts],
      bookmarks: [...sectionBookmarks(run, chapter), ...form.bookmarks],
    };
  });
  return {
    parts: runs.flatMap(({ parts }) => parts),
    bookmarks: runs.flatMap(({ bookmarks }) => bookmarks),
  };
}

/** Returns a path as the number of a section: 1. and 1.1. */
function sectionNumber(path: readonly string[]): string {
  return path.length === 1 ? `${path[0]}.` : path.join('.');
}

function contentSections(model: Model, title: string, set: Typesetter): Section[] {
  return chaptersOf(rowsOfPart(model, title, 'เนื้อหา')).map(({ rows }, chapter) => {
    const numbered = rows.map((row, i) => {
      const { path } = row.values;
      const anchor = `chapter-${chapter + 1}-${i + 1}`;
      return { row, anchor, number: sectionNumber(path.split('.')) };
    });
    return chapterSection(numbered, { model, set });
  });
}

/** Annexes are lettered by their order among the annexes; a single one bears no letter. */
function annexSections(model: Model, title: string, set: Typesetter): Section[] {
  const chapters = chaptersOf(rowsOfPart(model, title, 'ภาคผนวก'));
  return chapters.map(({ rows }, annex) => {
    const letter = chapters.length === 1 ? '' : ` ${thaiOrdinal(annex + 1)}`;
    const numbered = rows.map((row, i) => {
      const [, ...below] = row.values.path.split('.');
      const number = below.length === 0 ? `ภาคผนวก${letter}` : sectionNumber(below);
      return { row, anchor: `annex-${annex + 1}-${i + 1}`, number };
    });
    return chapterSection(numbered, { model, set });
  });
}

function orderSections(model: Model, title: string, set: Typesetter): Section[] {
  return chaptersOf(rowsOfPart(model, title, 'คำสั่ง')).map(({ rows }, i) => {
    const anchor = `order-${i + 1}`;
    const heading = rows[0]?.values.heading ?? '';
    const text = rows.map(({ values }) => values.text).join('\n');
    const view = () => buildOrder({ heading, text }, { set, settings: model.settings });
    const shown = set.plain(heading === '' ? 'คำสั่ง' : heading);
    return {
      parts: [{ anchor, template: 'order', zone: 'body', view }],
      bookmarks: [{ anchor, title: shown, depth: 0, continued: `${shown} (ต่อ)` }],
    };
  });
}

const monthLine = new RegExp(`(${thaiMonths.join('|')})\\s*(พ\\.ศ\\.\\s*)?[0-9๐-๙]{4}$`);
/** A line of a preface's foot, issuer or month, is no longer than this. */
const footLength = 70;

/** Splits a preface into its paragraphs and its foot: the short lines down to the month. */
function splitPreface(texts: readonly string[], model: Model) {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  if (!monthLine.test(lines.at(-1)?.trim() ?? '')) {
    return { paragraphs: lines, closing: issuerLines(model) };
  }
  let at = lines.length - 1;
  while (at > 0 && (lines[at - 1]?.length ?? 0) <= footLength) at--;
  return { paragraphs: lines.slice(0, at), closing: lines.slice(at) };
}

/** Builds a handbook of sheet คู่มือ: cover, preface, contents, chapters, annexes, orders. */
export function buildHandbook(
  model: Model,
  { set, title }: { set: Typesetter; title: string },
): Book {
  const { agency, fiscalYear } = model.settings;
  const preface = rowsOfPart(model, title, 'คำนำ').map(({ values }) => values.text);
  const sections = [
    ...contentSections(model, title, set),
    ...annexSections(model, title, set),
    ...orderSections(model, title, set),
  ];
  const bookmarks = [
    ...frontBookmarks(preface.length > 0),
    ...sections.flatMap((section) => section.bookmarks),
  ];
  const groups = sections.flatMap((section) => section.bookmarks[0]?.anchor ?? []);
  const cover = {
    title: [title],
    organisation: [agency],
    notes: fiscalYear === null ? [] : [`ปีงบประมาณ พ.ศ. ${fiscalYear}`],
  };
  return {
    title: set.plain(title),
    author: set.plain(agency),
    bookmarks,
    parts: [
      coverPart(cover, set),
      ...(preface.length > 0 ? [prefacePart(splitPreface(preface, model), set)] : []),
      contentsPart({ set, bookmarks: () => bookmarks, groups: new Set(groups) }),
      ...sections.flatMap((section) => section.parts),
    ],
  };
}
