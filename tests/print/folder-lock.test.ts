import { spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockFolder } from '../../pipeline/print/folder-lock';
import { useFolder } from './print-fixtures';

const folder = useFolder();

function writeLock(holder: object, ageSeconds = 0): void {
  const file = path.join(folder.path, '.jobsheet.lock');
  writeFileSync(file, JSON.stringify(holder));
  const time = Date.now() / 1000 - ageSeconds;
  utimesSync(file, time, time);
}

const deadPid = spawnSync(process.execPath, ['-e', '']).pid;
const here = os.hostname();

test('refuses a folder that is held, and frees it', async () => {
  const lock = await lockFolder(folder.path);
  await expect(lockFolder(folder.path)).rejects.toMatchObject({
    code: 'folder-busy',
    data: { path: folder.path, pid: process.pid },
  });
  await lock.release();
  expect(readdirSync(folder.path)).toEqual([]);
  await (await lockFolder(folder.path)).release();
});

test.each([
  ['of a process that is gone', { pid: deadPid, host: here }, 0],
  ['that has not moved for a minute', { pid: process.pid, host: here }, 61],
  ['that is cut short', {}, 0],
])('takes over a lock %s', async (_, holder, age) => {
  writeLock(holder, age);
  if (!('pid' in holder)) writeFileSync(path.join(folder.path, '.jobsheet.lock'), '{"pi');
  const lock = await lockFolder(folder.path);
  await lock.release();
  expect(readdirSync(folder.path)).toEqual([]);
});

test('respects a lock of another machine', async () => {
  writeLock({ pid: deadPid, host: 'elsewhere' });
  await expect(lockFolder(folder.path)).rejects.toMatchObject({ data: { host: 'elsewhere' } });
});

test('lets one of several take an abandoned lock', async () => {
  writeLock({ pid: deadPid, host: here });
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => lockFolder(folder.path)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
