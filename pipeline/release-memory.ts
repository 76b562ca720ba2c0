import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Makes the heap grow by small steps, or freely again: what is left lying while a large workbook is read or thousands of
 * documents are printed would otherwise add a quarter to the peak. It costs some CPU, mostly of an idle core.
 */
export function growHeap(how: 'sparingly' | 'freely'): void {
  setFlagsFromString(`--heap-growing-percent=${how === 'sparingly' ? 30 : 0}`);
}

/** Bytes of a block that glibc still takes from its heap, and how many of them are free when it returns the heap's end. */
const trimming = { bytes: 30_000_000, blocks: 3 };

/**
 * Returns memory to the system now: what reading large workbooks has used up would otherwise stay with the process while
 * the browser needs memory of its own.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  // glibc keeps up to 64 MB at the end of its heap: blocks that nobody writes to, freed at once, make it let go of them.
  for (let block = 0; block < trimming.blocks; block++) Buffer.allocUnsafeSlow(trimming.bytes);
  // The second time frees what the first only found to be unused.
  collect();
  collect();
}
