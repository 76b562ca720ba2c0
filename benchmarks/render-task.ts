import { printBatch } from '../pipeline/print/print-batch';
import { openPrintEngine, type PrintEngine } from '../pipeline/print/print-engine';
import { printNaively } from './naive-print';
import { cpuOfTree, memoryOfTree } from './process-tree';
import { sampleCss, sampleDocuments } from './sample-forms';

const memorySampleMs = 250;

/** What one process is asked to do, and for how many forms. */
export interface RenderTask {
  what: 'naive' | 'batch';
  forms: number;
  outDir: string;
  /** Whether memory is watched, which takes some CPU itself. */
  isWatched: boolean;
}

/** What a process tells of itself; `cpuMs` and `peakBytes` cover the browser too. */
export interface RenderReport {
  cpuMs: number | undefined;
  peakBytes: number;
}

/** Does a task in this process and reports what it took. */
export async function runRenderTask(task: RenderTask): Promise<RenderReport> {
  const report: RenderReport = { cpuMs: undefined, peakBytes: 0 };
  const watch = setInterval(() => {
    if (task.isWatched) report.peakBytes = Math.max(report.peakBytes, memoryOfTree());
  }, memorySampleMs);
  const beforeClose = () => void (report.cpuMs = cpuOfTree());
  if (task.what === 'naive') await printNaively(task.forms, task.outDir, beforeClose);
  else await printOurs(task, beforeClose);
  clearInterval(watch);
  report.cpuMs ??= cpuOfTree();
  return report;
}

async function printOurs(task: RenderTask, beforeClose: () => void): Promise<void> {
  const openEngine = async (): Promise<PrintEngine> => {
    const engine = await openPrintEngine({ head: { css: sampleCss(), lang: 'th' } });
    const close = () => {
      beforeClose();
      return engine.close();
    };
    return { pages: engine.pages, print: (job) => engine.print(job), close };
  };
  const { outDir, forms } = task;
  const documents = sampleDocuments(forms);
  await printBatch({ documents, outDir, openEngine, now: () => new Date() });
}
