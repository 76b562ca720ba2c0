import path from 'node:path/posix';
import type { Package } from './open-package';
import { parseXml } from './parse-xml';
import { UnreadableError } from './unreadable-error';

/** A worksheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The parts that hold what a person sees in cells. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Empty when the workbook has none. */
  readonly sharedStrings: string;
  readonly styles: string;
  /** Whether day 0 is 1 January 1904, as in workbooks begun on old Macs. */
  readonly date1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `styles` …; the same in both dialects of OOXML. */
  readonly type: string;
  readonly part: string;
}

function relationsOf(opened: Package, part: string): Relation[] {
  const rels = path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`);
  if (!opened.has(rels)) return [];
  const relations: Relation[] = [];
  parseXml(opened.text(rels), rels, {
    open({ name, attributes }) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const folder = path.dirname(part);
      const resolved = target.startsWith('/') ? target.slice(1) : path.join(folder, target);
      relations.push({ id, type: path.basename(type), part: resolved });
    },
  });
  return relations;
}

function checkKind(opened: Package, part: string): void {
  if (opened.has('mimetype') && /opendocument/.test(opened.text('mimetype'))) {
    throw UnreadableError.of('open-document', {});
  }
  if (/\.bin$/i.test(part) || opened.has('xl/workbook.bin')) {
    throw UnreadableError.of('binary-xlsb', {});
  }
  const other = /^(word|ppt|visio)\//.exec(part)?.[1];
  const looksLike = { word: 'Word', ppt: 'PowerPoint', visio: 'Visio' }[other ?? ''];
  if (looksLike) throw UnreadableError.of('not-a-workbook', { looksLike });
  if (!opened.has(part)) throw UnreadableError.of('not-a-workbook', { looksLike: 'ZIP' });
}

function workbookPart(opened: Package): string {
  const found = relationsOf(opened, '').find((relation) => relation.type === 'officeDocument');
  const part = found?.part ?? 'xl/workbook.xml';
  checkKind(opened, part);
  return part;
}

/** Finds the sheets in tab order by their relations; sheets that even Excel never shows (veryHidden) are left out. */
export function findParts(opened: Package): WorkbookParts {
  const part = workbookPart(opened);
  const relations = relationsOf(opened, part);
  const partOf = (type: string) => relations.find((one) => one.type === type)?.part ?? '';
  const worksheets = new Map(
    relations.filter((one) => one.type === 'worksheet').map((one) => [one.id, one.part]),
  );
  const sheets: SheetPart[] = [];
  let date1904 = false;
  parseXml(opened.text(part), part, {
    open({ name, attributes }) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || attributes['state'] === 'veryHidden') return;
      const target = worksheets.get(attributes['id'] ?? '');
      if (target) sheets.push({ name: attributes['name'] ?? '', part: target });
    },
  });
  return { sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}
