import { comparePaths } from '../../model/link';
import type { Model } from '../../model/model';
import type { Row } from '../../model/table';
import { foldText } from '../../thai/normalise';

type HandbookRow = Row<'handbooks'>;
type Part = 'เนื้อหา' | 'คำนำ' | 'ภาคผนวก' | 'คำสั่ง';

/** A heading with what stands below it until the next outermost one. */
export interface Chapter {
  readonly rows: readonly HandbookRow[];
}

/** Returns the titles of all handbooks, in the order of the sheet. */
export function handbookTitles(model: Model): string[] {
  const titles = new Map<string, string>();
  for (const { values } of model.tables.handbooks) {
    if (!titles.has(foldText(values.book))) titles.set(foldText(values.book), values.book);
  }
  return [...titles.values()];
}

/** Returns a handbook's rows of one part, in the order of their paths. */
export function rowsOfPart(model: Model, title: string, part: Part): HandbookRow[] {
  return model.tables.handbooks
    .filter(({ values }) => foldText(values.book) === foldText(title) && values.part === part)
    .sort((a, b) => comparePaths(a.values.path, b.values.path));
}

/** Splits rows at the outermost paths. */
export function chaptersOf(rows: readonly HandbookRow[]): Chapter[] {
  const chapters: { rows: HandbookRow[] }[] = [];
  for (const row of rows) {
    const last = chapters.at(-1);
    if (last && row.values.path.includes('.')) last.rows.push(row);
    else chapters.push({ rows: [row] });
  }
  return chapters;
}
