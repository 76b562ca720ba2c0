import type { Model, Position } from '../../model/model';
import { formOf } from '../index';
import type { Line, Typesetter } from '../typesetter';
import type { Book, Bookmark, BookPart } from './book';
import { contentsPart } from './contents';
import { coverPart, frontBookmarks, issuerLines, orderNotes, prefacePart } from './front-matter';
import { groupByUnit, type UnitGroup } from './group-positions';
import { chartAnchor, chartPart, chartTitle } from './org-chart';

/** What a divider prints: the unit whose forms follow. */
export interface DividerView {
  readonly title: Line;
}

/** What a book of forms is made from. */
export interface JobBookOptions {
  readonly set: Typesetter;
  /** The positions whose forms are printed. */
  readonly positions: readonly Position[];
  /** The positions of the organisation chart. */
  readonly charted: readonly Position[];
}

interface Section {
  readonly bookmarks: readonly Bookmark[];
  readonly parts: readonly BookPart[];
}

function formPart(position: Position, anchor: string, context: { model: Model; set: Typesetter }) {
  const form = formOf(position);
  if (!form) return null;
  return {
    anchor,
    template: form.template,
    zone: 'body',
    view: () => form.build(position, context),
  } as const satisfies BookPart;
}

function unitSection(
  { name, positions }: UnitGroup,
  at: number,
  context: { model: Model; set: Typesetter },
): Section {
  const { set } = context;
  const anchor = `unit-${at}`;
  const divider: BookPart = {
    anchor,
    template: 'divider',
    zone: 'body',
    isUnnumbered: true,
    view: (): DividerView => ({ title: set.line(name) }),
  };
  const forms = positions.map((position, i) => ({
    part: formPart(position, `${anchor}-${i + 1}`, context),
    title: position.row.values.title,
  }));
  const printed = forms.flatMap(({ part, title }) => (part ? [{ part, title }] : []));
  return {
    parts: [divider, ...printed.map(({ part }) => part)],
    bookmarks: [
      { anchor, title: set.plain(name), depth: 0, continued: '' },
      ...printed.map(({ part, title }) => ({
        anchor: part.anchor,
        title: set.plain(title),
        depth: 1,
        continued: '',
      })),
    ],
  };
}

/** Builds the book of all forms: cover, preface, contents, organisation chart, then each unit's forms. */
export function buildJobBook(model: Model, { set, positions, charted }: JobBookOptions): Book {
  const { settings } = model;
  const hasPreface = settings.preface !== '';
  const sections = groupByUnit(model, positions).map((group, i) =>
    unitSection(group, i + 1, { model, set }),
  );
  const chart = chartPart(model, { set, positions: charted });
  const chartBookmark = { anchor: chartAnchor, title: chartTitle, depth: 0, continued: '' };
  const bookmarks = [
    ...frontBookmarks(hasPreface),
    ...(chart ? [chartBookmark] : []),
    ...sections.flatMap((section) => section.bookmarks),
  ];
  const groups = new Set(sections.flatMap(({ bookmarks: [first] }) => first?.anchor ?? []));
  const cover = {
    title: [settings.bookTitle, '(Job Description)'],
    organisation: [settings.agency],
    notes: orderNotes(model),
  };
  const preface = { paragraphs: [settings.preface], closing: issuerLines(model) };
  return {
    title: set.plain(`${settings.bookTitle} ${settings.agency}`.trim()),
    author: set.plain(settings.agency),
    bookmarks,
    parts: [
      coverPart(cover, set),
      ...(hasPreface ? [prefacePart(preface, set)] : []),
      contentsPart({ set, bookmarks: () => bookmarks, groups }),
      ...(chart ? [chart] : []),
      ...sections.flatMap((section) => section.parts),
    ],
  };
}
