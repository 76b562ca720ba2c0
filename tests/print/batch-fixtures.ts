import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../pipeline/print/manifest';
import {
  printBatch,
  type BatchDocument,
  type BatchOptions,
  type BatchResult,
} from '../../pipeline/print/print-batch';
import { FakeEngine, useFolder } from './print-fixtures';

/** The clock of the batches. */
export const now = () => new Date('2026-01-02T03:04:05Z');

/** What came of a batch; `opened` tells how often an engine was asked for. */
export interface BatchOutcome {
  result: BatchResult;
  engine: FakeEngine;
  opened: number;
}

/** Gives each test a folder to print into with a fake engine, and a look at what stands there. */
export function useBatch() {
  const folder = useFolder();
  const at = (name: string): string => path.join(folder.path, name);
  const manifest = (): Manifest =>
    JSON.parse(readFileSync(at('jobsheet-manifest.json'), 'utf8')) as Manifest;
  const codes = (): string[] => manifest().documents.map(({ code }) => code);
  const run = async (
    list: BatchDocument[],
    options: Partial<BatchOptions> = {},
  ): Promise<BatchOutcome> => {
    const engine = new FakeEngine();
    let opened = 0;
    const openEngine = async () => {
      opened++;
      return engine;
    };
    const defaults = { documents: list, outDir: folder.path, openEngine, now };
    const result = await printBatch({ ...defaults, ...options });
    return { result, engine, opened };
  };
  return {
    at,
    manifest,
    codes,
    run,
    get path() {
      return folder.path;
    },
  };
}
