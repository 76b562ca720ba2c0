import { spawn } from 'node:child_process';
import { CpuMeter, cpuOfEnded, memoryBelow } from '../process-tree';
import type { Command, Turns } from './peer';

const memorySampleMs = 250;
const cpuSampleMs = 250;

/** What a way took to print all its forms; CPU and memory are those of all its processes. */
export interface Measured {
  /** From the start of the first process to the end of the last. */
  readonly ms: number;
  readonly cpuMs: number;
  /** 0 where memory was not watched. */
  readonly peakBytes: number;
}

/** Runs a command to its end; throws what it complained of when it fails. */
async function run({ program, args, env }: Command): Promise<void> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (data) => (complaint = `${complaint}${String(data)}`.slice(-2000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint}`);
}

async function runInTurn(turns: Turns): Promise<void> {
  for (const command of turns) await run(command);
}

/**
 * Runs turns at the same time and measures them from outside. Memory is watched only on demand, since that takes
 * some CPU itself.
 */
export async function measure(all: readonly Turns[], isWatched = false): Promise<Measured> {
  let peakBytes = 0;
  const cpu = new CpuMeter('below');
  const endedBefore = cpuOfEnded() ?? 0;
  const looks = [setInterval(() => cpu.look(), cpuSampleMs)];
  const watch = (): void => void (peakBytes = Math.max(peakBytes, memoryBelow()));
  if (isWatched) looks.push(setInterval(watch, memorySampleMs));
  const started = performance.now();
  try {
    await Promise.all(all.map(runInTurn));
  } finally {
    looks.forEach(clearInterval);
  }
  const ms = performance.now() - started;
  // Each misses something: looks what came after the last of them, the other what nobody waited for.
  const ended = (cpuOfEnded() ?? NaN) - endedBefore;
  return { ms, cpuMs: Math.max(cpu.milliseconds() ?? NaN, ended), peakBytes };
}
