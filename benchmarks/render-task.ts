import { main } from '../pipeline/main';
import { printNaively } from './naive-print';
import { CpuMeter, memoryOfTree } from './process-tree';

const memorySampleMs = 250;
const cpuSampleMs = 100;

/** What one process is asked to do with a workbook. */
export interface RenderTask {
  what: 'naive' | 'jobsheet';
  file: string;
  outDir: string;
  /** Whether memory is watched, which takes some CPU itself. */
  isWatched: boolean;
}

/** What a process tells of itself; `cpuMs` and `peakBytes` cover the browser too. */
export interface RenderReport {
  cpuMs: number | undefined;
  peakBytes: number;
}

/** Does a task in this process, as the command line does, and reports what it took. */
export async function runRenderTask(task: RenderTask): Promise<RenderReport> {
  let peakBytes = 0;
  const watch = setInterval(() => {
    if (task.isWatched) peakBytes = Math.max(peakBytes, memoryOfTree());
  }, memorySampleMs);
  const cpu = new CpuMeter();
  const look = setInterval(() => cpu.look(), cpuSampleMs);
  if (task.what === 'naive') await printNaively(task.file, task.outDir);
  else await main(['render', task.file, '--out', task.outDir]);
  clearInterval(watch);
  clearInterval(look);
  return { cpuMs: cpu.milliseconds(), peakBytes };
}
