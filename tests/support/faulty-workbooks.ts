import type { FindingCode } from '../../core/findings/catalogue';
import type { RawWorkbook } from '../../core/workbook/raw-workbook';
import { plants } from '../rules/all-plants';
import { fc } from './fast-check';
import { MissingSheet, type Planted } from './plants';
import { sampleWorkbook } from './sample-workbook';

const sample = sampleWorkbook();

/** Every kind of fault that can be planted. */
export const faultCodes = Object.keys(plants) as FindingCode[];

/** Where something is done: picks one of any number of things. */
export const choice = fc.double({ min: 0, max: 0.999, noNaN: true });

/** Plants a fault; a workbook whose sheet was renamed by another fault stays as it is. */
export function withPlant(workbook: RawWorkbook, code: FindingCode, where: number): RawWorkbook {
  return planted(workbook, code, where)?.workbook ?? workbook;
}

/** The same, telling where the fault stands; null where there is no room for it. */
export function planted(workbook: RawWorkbook, code: FindingCode, where: number): Planted | null {
  try {
    return plants[code](workbook, where);
  } catch (error) {
    if (error instanceof MissingSheet) return null;
    throw error;
  }
}

/** Some kinds of faults, each with where it is planted. */
export const someFaults = fc.array(fc.tuple(fc.constantFrom(...faultCodes), choice), {
  minLength: 1,
  maxLength: 3,
});

/** Returns the sample with faults planted in it. */
export function withFaults(faults: readonly (readonly [FindingCode, number])[]): RawWorkbook {
  return faults.reduce((workbook, [code, where]) => withPlant(workbook, code, where), sample);
}
