import type { Model } from '../model/model';
import { bandNames } from '../sheets/bands';
import { foldText } from '../thai/normalise';
import { Fraction } from './fraction';

/** Name of a result band, as the sheet of bands allows it. */
export type BandName = (typeof bandNames)[number];

/** One band with the lowest total that belongs to it. */
export interface Band {
  readonly name: BandName;
  readonly lowest: Fraction;
}

/** Bands when the office sets none: พนักงานราชการ (ประกาศคณะกรรมการบริหารพนักงานราชการ), then all others. */
const employeeType = 'พนักงานราชการ';
const employeeEdges = [95, 85, 75, 65, 0];
const otherEdges = [90, 80, 70, 60, 0];

function defaults(personnelType: string): Band[] {
  const edges = foldText(personnelType) === foldText(employeeType) ? employeeEdges : otherEdges;
  return bandNames.map((name, index) => ({ name, lowest: Fraction.from(edges[index] ?? 0) }));
}

/**
 * Returns the bands of a personnel type, highest first: the office's own, else the defaults. Two rows of one band count
 * as the lower one.
 */
export function bandsOf(model: Model, personnelType: string): Band[] {
  const own = model.tables.bands.flatMap(({ values }) => {
    const isOwn = foldText(values.personnelType) === foldText(personnelType);
    const name = bandNames.find((band) => band === values.band);
    if (!isOwn || name === undefined || values.lowest === null) return [];
    return [{ name, lowest: Fraction.from(values.lowest) }];
  });
  const bands = own.length > 0 ? own : defaults(personnelType);
  return bands.sort((a, b) => b.lowest.compare(a.lowest) || orderOf(a.name) - orderOf(b.name));
}

function orderOf(name: BandName): number {
  return bandNames.indexOf(name);
}

/** Returns the band of a rounded total; a total under every given band has the last name of the list. */
export function bandOf(total: Fraction, bands: readonly Band[]): BandName {
  const lowestName = bandNames[bandNames.length - 1] ?? 'ต้องปรับปรุง';
  return bands.find((band) => total.atLeast(band.lowest))?.name ?? lowestName;
}
