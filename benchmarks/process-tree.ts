import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

interface Status {
  pid: number;
  parent: number;
  cpuTicks: number;
}

/**
 * Adds up the CPU of this process and of all below it. A browser's processes are gone when its work is done and
 * nobody waits for most of them, so that they are looked at again and again while they live; what one does
 * after the last look is not counted.
 */
export class CpuMeter {
  private readonly ticks = new Map<number, number>();

  /** Looks at the processes that run now. */
  look(): void {
    for (const { pid, cpuTicks } of readTree()) this.ticks.set(pid, cpuTicks);
  }

  /** Returns milliseconds of CPU up to the last look; undefined where there is no /proc. */
  milliseconds(): number | undefined {
    this.look();
    if (this.ticks.size === 0) return undefined;
    const ticks = [...this.ticks.values()].reduce((sum, one) => sum + one, 0);
    return (ticks * 1000) / ticksPerSecond;
  }
}

/** Returns the bytes of memory of this process and all below it, shared pages counted once (PSS). */
export function memoryOfTree(): number {
  return readTree().reduce((sum, { pid }) => sum + proportionalSize(pid), 0);
}

function readTree(): Status[] {
  const all = readAll();
  const tree = all.filter(({ pid }) => pid === process.pid);
  for (const parent of tree) tree.push(...all.filter((status) => status.parent === parent.pid));
  return tree;
}

function readAll(): Status[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readStatus(Number(pid)));
  } catch {
    return [];
  }
}

/** Fields of /proc/pid/stat after the name: 1 parent, 11 and 12 its CPU. */
function readStatus(pid: number): Status[] {
  const text = readOr(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
  if (fields.length < 13) return [];
  const cpuTicks = fields.slice(11, 13).reduce((sum, field) => sum + Number(field), 0);
  return [{ pid, parent: Number(fields[1]), cpuTicks }];
}

function proportionalSize(pid: number): number {
  const kibibytes = /^Pss:\s+(\d+)/m.exec(readOr(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
