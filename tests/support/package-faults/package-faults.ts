import { bookFaults } from './book-faults';
import { containerFaults } from './container-faults';
import { objectFaults } from './object-faults';
import { orderFaults } from './orders';
import { readPackage } from './read-package';
import { sheetFaults } from './sheet-faults';

/**
 * Returns everything in a workbook's file that Excel would repair or refuse, as far as ECMA-376 says: no Excel is needed.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const pack = readPackage(bytes);
  return [
    ...pack.faults,
    ...containerFaults(pack),
    ...[...pack.parts].flatMap(([name, part]) => orderFaults(part).map((one) => `${name}: ${one}`)),
    ...bookFaults(pack),
    ...sheetFaults(pack),
    ...objectFaults(pack),
  ];
}
