import type { Competency, Model, Position } from '../../model/model';
import { competencyClasses } from '../../sheets/required-competencies';
import { foldText } from '../../thai/normalise';
import type { Typesetter } from '../typesetter';
import type { Book, Bookmark, BookPart } from './book';
import { buildCompetencyMatrix } from './competency-matrix';
import { buildCompetency, type CompetencyView } from './competency-view';
import { contentsPart } from './contents';
import { coverPart, orderNotes } from './front-matter';
import { buildIndex, type IndexName } from './name-index';

/** What a page of the dictionary prints: an entry, below its class's heading where the class begins. */
export interface DictionaryEntryView extends CompetencyView {
  readonly isFirstOfClass: boolean;
  readonly classAnchor: string;
  readonly className: string;
}

interface Entry {
  readonly competency: Competency;
  readonly anchor: string;
}

interface ClassGroup {
  readonly anchor: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Groups the dictionary by class: the contract's classes first, others as they are met. */
function groupByClass({ competencies }: Model): ClassGroup[] {
  const groups = new Map<string, { name: string; own: Competency[] }>();
  for (const name of competencyClasses) groups.set(foldText(name), { name, own: [] });
  for (const competency of competencies) {
    const name = competency.row.values.class;
    const group = groups.get(foldText(name)) ?? { name, own: [] };
    groups.set(foldText(name), group);
    group.own.push(competency);
  }
  const used = [...groups.values()].filter(({ own }) => own.length > 0);
  return used.map(({ name, own }, i) => ({
    anchor: `class-${i + 1}`,
    name,
    entries: own.map((competency, n) => ({ competency, anchor: `class-${i + 1}-${n + 1}` })),
  }));
}

function entryParts(
  { anchor: classAnchor, name, entries }: ClassGroup,
  set: Typesetter,
): BookPart[] {
  return entries.map(({ competency, anchor }, i) => ({
    anchor,
    template: 'competency',
    zone: 'body',
    view: (): DictionaryEntryView => ({
      isFirstOfClass: i === 0,
      classAnchor,
      className: name,
      ...buildCompetency(competency, set),
    }),
  }));
}

function bookmarksOf({ anchor, name, entries }: ClassGroup, set: Typesetter): Bookmark[] {
  const own = entries.map(({ competency, anchor: at }) => {
    const title = set.plain(competency.row.values.name);
    return { anchor: at, title, depth: 1, continued: `${title} (ต่อ)` };
  });
  return [{ anchor, title: name, depth: 0, continued: '' }, ...own];
}

function indexNames(groups: readonly ClassGroup[]): IndexName[] {
  return groups.flatMap(({ entries }) =>
    entries.flatMap(({ competency: { row }, anchor }) => [
      { name: row.values.name, anchor, mainName: '' },
      ...row.values.aliases.map(({ text }) => ({ name: text, anchor, mainName: row.values.name })),
    ]),
  );
}

const indexTitle = 'ดัชนีชื่อสมรรถนะ';
const matrixTitle = 'ภาคผนวก สมรรถนะและระดับที่แต่ละตำแหน่งต้องมี';

const matrixBookmark: Bookmark = {
  anchor: 'matrix',
  title: matrixTitle,
  depth: 0,
  continued: `${matrixTitle} (ต่อ)`,
};

/** Builds the competency dictionary: entries by class, index by name, and the matrix of positions as annex. */
export function buildCompetencyDictionary(
  model: Model,
  { set, positions }: { set: Typesetter; positions: readonly Position[] },
): Book {
  const { agency } = model.settings;
  const groups = groupByClass(model);
  const hasMatrix = positions.some(({ competencies }) => competencies.length > 0);
  const bookmarks: Bookmark[] = [
    { anchor: 'contents', title: 'สารบัญ', depth: 0, continued: '' },
    ...groups.flatMap((group) => bookmarksOf(group, set)),
    { anchor: 'index', title: indexTitle, depth: 0, continued: `${indexTitle} (ต่อ)` },
    ...(hasMatrix ? [matrixBookmark] : []),
  ];
  const index: BookPart = {
    anchor: 'index',
    template: 'name-index',
    zone: 'body',
    namesPages: true,
    view: (pageOf) => buildIndex(indexNames(groups), { set, pageOf, heading: indexTitle }),
  };
  const matrix: BookPart = {
    anchor: 'matrix',
    template: 'competency-matrix',
    zone: 'body',
    view: () => buildCompetencyMatrix(model, { set, positions }),
  };
  const cover = {
    title: ['พจนานุกรมสมรรถนะ', '(Competency Dictionary)'],
    organisation: [agency],
    notes: orderNotes(model),
  };
  return {
    title: set.plain(`พจนานุกรมสมรรถนะ ${agency}`.trim()),
    author: set.plain(agency),
    bookmarks,
    parts: [
      coverPart(cover, set),
      contentsPart({
        set,
        bookmarks: () => bookmarks,
        groups: new Set(groups.map(({ anchor }) => anchor)),
      }),
      ...groups.flatMap((group) => entryParts(group, set)),
      index,
      ...(hasMatrix ? [matrix] : []),
    ],
  };
}
