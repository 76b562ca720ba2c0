import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

interface Status {
  pid: number;
  /** The name of its program, at most 15 characters. */
  name: string;
  parent: number;
  cpuTicks: number;
}

/**
 * Adds up the CPU of this process and of all below it, or just of those below. A browser's processes are gone when its work is done and
 * nobody waits for most of them, so that they are looked at again and again while they live; what one does
 * after the last look is not counted.
 */
export class CpuMeter {
  private readonly ticks = new Map<number, number>();

  constructor(private readonly of: 'all' | 'below' = 'all') {}

  /** Looks at the processes that run now. */
  look(): void {
    const tree = readTree();
    const counted = this.of === 'all' ? tree : tree.slice(1);
    for (const { pid, cpuTicks } of counted) this.ticks.set(pid, cpuTicks);
  }

  /** Returns milliseconds of CPU up to the last look; undefined where there is no /proc. */
  milliseconds(): number | undefined {
    this.look();
    if (this.ticks.size === 0) return undefined;
    const ticks = [...this.ticks.values()].reduce((sum, one) => sum + one, 0);
    return (ticks * 1000) / ticksPerSecond;
  }
}

/** Returns the bytes of memory of a process (by default this one) and all below it, shared pages counted once (PSS). */
export function memoryOfTree(root = process.pid): number {
  return readTree(root).reduce((sum, { pid }) => sum + proportionalSize(pid), 0);
}

/** Returns the bytes of memory of all processes below this one, counted in the same way. */
export function memoryBelow(): number {
  return processesBelow(process.pid).reduce((sum, { pid }) => sum + proportionalSize(pid), 0);
}

/**
 * Returns the milliseconds of CPU of processes below this one that ended and were waited for, to the last tick, and
 * those of their own children where they waited for them; undefined where there is no /proc.
 */
export function cpuOfEnded(): number | undefined {
  const text = readOr('/proc/self/stat');
  const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
  if (fields.length < 15) return undefined;
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / ticksPerSecond;
}

/** Lists the processes below a process, parents first. */
export function processesBelow(root: number): { readonly pid: number; readonly name: string }[] {
  return readTree(root).slice(1);
}

function readTree(root = process.pid): Status[] {
  const all = readAll();
  const tree = all.filter(({ pid }) => pid === root);
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
  const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
  const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
  if (fields.length < 13) return [];
  const cpuTicks = fields.slice(11, 13).reduce((sum, field) => sum + Number(field), 0);
  return [{ pid, name, parent: Number(fields[1]), cpuTicks }];
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
