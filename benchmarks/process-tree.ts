import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

interface Status {
  pid: number;
  parent: number;
  cpuTicks: number;
}

/**
 * Returns the milliseconds of CPU that this process and all below it have used, the ended ones that were
 * waited for included; undefined where there is no /proc.
 */
export function cpuOfTree(): number | undefined {
  const tree = readTree();
  if (tree.length === 0) return undefined;
  const ticks = tree.reduce((sum, { cpuTicks }) => sum + cpuTicks, 0);
  return (ticks * 1000) / ticksPerSecond;
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

/** Fields of /proc/pid/stat after the name: 1 parent, 11–14 the CPU of itself and of its ended children. */
function readStatus(pid: number): Status[] {
  const text = readOr(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
  if (fields.length < 15) return [];
  const cpuTicks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
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
