import { buildModel } from '../model/build-model';
import { sheets, type SheetId } from '../sheets';
import { foldText } from '../thai/normalise';
import type { RawFile, RawSheet, RawWorkbook } from '../workbook/raw-workbook';
import { yearsWithResults } from './results';
import { reviewYear, type Review } from './review-year';
import type { RoundNumber } from './rounds';

/** The positions and indicators as they were in one year. */
export interface YearOffice {
  /** Fiscal year, Buddhist era. */
  readonly year: number;
  readonly workbook: RawWorkbook;
  /** Files that this year's positions are read from. */
  readonly files: readonly string[];
}

/** An input of one or several years, a workbook for each year that has results. */
export interface SplitYears {
  readonly now: YearOffice;
  /** The years before that have results and files of their own, earliest first. */
  readonly earlier: readonly YearOffice[];
}

/** A file with what tells its year: its own setting ปีงบประมาณ and the positions that it holds. */
interface Edition {
  readonly file: RawFile;
  readonly year: number | null;
  readonly codes: ReadonlySet<string>;
  readonly results: readonly number[];
}

const yearlySheets: readonly SheetId[] = ['indicatorResults', 'competencyResults', 'holders'];

function readEdition(file: RawFile): Edition {
  const { model } = buildModel({ files: [file] });
  return {
    file,
    year: model.settings.fiscalYear,
    codes: new Set(model.positions.map(({ key }) => key)),
    results: yearsWithResults(model),
  };
}

/** The year's own edition is nearest, then the latest one before it, then the first one after it. */
function distance(edition: Edition, year: number): number {
  const own = edition.year ?? year;
  return own <= year ? year - own : own;
}

/** An edition gives way to a nearer one of another year that holds one of its positions too. */
function givesWay(edition: Edition, all: readonly Edition[], year: number): boolean {
  if (edition.year === null) return false;
  return all.some(
    (other) =>
      other.year !== null &&
      distance(other, year) < distance(edition, year) &&
      [...edition.codes].some((code) => other.codes.has(code)),
  );
}

function isYearly(sheet: RawSheet): boolean {
  return yearlySheets.some((id) => foldText(sheets[id].name) === foldText(sheet.name));
}

/** Puts a year's workbook together; where its own files have no results, those of the other editions count. */
function officeOf(year: number, all: readonly Edition[]): YearOffice {
  const used = all.filter((edition) => !givesWay(edition, all, year));
  const hasResults = used.some(({ results }) => results.includes(year));
  const files = all.flatMap((edition): RawFile[] => {
    if (used.includes(edition)) return [edition.file];
    if (hasResults || !edition.results.includes(year)) return [];
    return [{ ...edition.file, sheets: edition.file.sheets.filter(isYearly) }];
  });
  const dated = used.filter((edition) => edition.year !== null && edition.codes.size > 0);
  return { year, workbook: { files }, files: dated.map(({ file }) => file.file) };
}

/**
 * Splits an input that holds several years' editions of an office (files with positions of the same code and different
 * years in their settings) into a workbook a year. Files of one edition, and those without positions or year, count for
 * every year.
 */
export function splitYears(workbook: RawWorkbook, year: number): SplitYears {
  // One file has one edition; it is not read twice to learn that.
  if (workbook.files.length < 2) return { now: { year, workbook, files: [] }, earlier: [] };
  const all = workbook.files.map(readEdition);
  const years = [...new Set(all.flatMap(({ results }) => results))].filter((one) => one < year);
  const now = officeOf(year, all);
  const earlier = years
    .sort((a, b) => a - b)
    .map((one) => officeOf(one, all))
    .filter(({ files }) => files.join('\n') !== now.files.join('\n'));
  return { now, earlier };
}

/** Reviews the years before, earliest first: those with files of their own, and the others by this year's indicators. */
export function reviewEarlier(
  review: Review,
  split: SplitYears,
  round: RoundNumber | null = null,
): Review[] {
  const own = new Map(split.earlier.map((one) => [one.year, one.workbook]));
  const years = new Set([...own.keys(), ...yearsWithResults(review.model)]);
  return [...years]
    .filter((year) => year < review.year)
    .sort((a, b) => a - b)
    .map((year) => {
      const workbook = own.get(year);
      return reviewYear(workbook ? buildModel(workbook).model : review.model, year, round);
    });
}
