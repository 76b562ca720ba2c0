import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PrintError } from './print-error';
import { writeError } from './write-whole-file';

const lockName = '.jobsheet.lock';
const heartbeatMs = 10_000;
const abandonedAfterMs = 60_000;
const settleMs = 100;

/** A folder held by this process until released. */
export interface FolderLock {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  host: string;
  token: string;
}

/**
 * Holds an output folder for one run by a lock file with the process's id. A lock counts as abandoned
 * when its process is gone, or when its time has not moved for a minute: that covers ids used again
 * and folders shared between machines.
 * Throws PrintError `folder-busy` with the holder's `pid` and `host`, or a fault of writing.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = path.join(folder, lockName);
  const holder: Holder = { pid: process.pid, host: os.hostname(), token: tokenOf() };
  if (!(await tryCreate(file, holder))) {
    const other = (await readHolder(file)) ?? (await readAgain(file));
    if (other && !(await isAbandoned(file, other))) {
      throw new PrintError('folder-busy', { path: folder, pid: other.pid, host: other.host });
    }
    await takeOver(file, holder);
  }
  const heartbeat = setInterval(() => void touch(file), heartbeatMs).unref();
  return {
    release: async () => {
      clearInterval(heartbeat);
      if ((await readHolder(file))?.token === holder.token) await rm(file, { force: true });
    },
  };
}

let locks = 0;

function tokenOf(): string {
  return `${process.pid}-${process.hrtime.bigint()}-${++locks}`;
}

async function tryCreate(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk lets the file appear and keeps its text out.
    await rm(file, { force: true }).catch(() => undefined);
    throw writeError(error, file);
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A lock that says nothing may just be being written. */
async function readAgain(file: string): Promise<Holder | undefined> {
  await sleep(settleMs);
  return readHolder(file);
}

async function isAbandoned(file: string, holder: Holder): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  if (Date.now() - mtimeMs > abandonedAfterMs) return true;
  return holder.host === os.hostname() && !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Replaces an abandoned lock; of several that try, the last one to write holds it. */
async function takeOver(file: string, holder: Holder): Promise<void> {
  const beside = `${file}.${holder.token}`;
  try {
    await writeFile(beside, JSON.stringify(holder));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw writeError(error, file);
  }
  await sleep(settleMs);
  const other = await readHolder(file);
  if (other?.token === holder.token) return;
  throw new PrintError('folder-busy', { path: path.dirname(file), pid: other?.pid ?? 0 });
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
