import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeError, writeWholeFile } from '../../pipeline/print/write-whole-file';
import { onSmallDisk, useFolder } from './print-fixtures';

const folder = useFolder();

test('writes a file and leaves nothing else', async () => {
  const file = path.join(folder.path, 'ก.pdf');
  await writeWholeFile(file, 'one');
  await writeWholeFile(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(folder.path)).toEqual(['ก.pdf']);
});

test('writes many files at once', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `${index}.pdf`);
  await Promise.all(names.map((name) => writeWholeFile(path.join(folder.path, name), name)));
  expect(readdirSync(folder.path).sort()).toEqual(names.sort());
});

test('names a folder that is missing', async () => {
  const file = path.join(folder.path, 'none', 'x.pdf');
  await expect(writeWholeFile(file, 'x')).rejects.toMatchObject({
    code: 'missing-folder',
    data: { path: file },
  });
});

test('names a folder that is a file', async () => {
  writeFileSync(path.join(folder.path, 'file'), '');
  const file = path.join(folder.path, 'file', 'x.pdf');
  await expect(writeWholeFile(file, 'x')).rejects.toMatchObject({ code: 'not-a-folder' });
});

test('names a name that is too long, and cleans up', async () => {
  const file = path.join(folder.path, `${'ก'.repeat(100)}.pdf`);
  await expect(writeWholeFile(file, 'x')).rejects.toMatchObject({ code: 'name-too-long' });
  expect(readdirSync(folder.path)).toEqual([]);
});

test('keeps the old file and cleans up when the disk is full', async () => {
  await onSmallDisk(folder.path, 64, async (disk) => {
    const file = path.join(disk, 'x.pdf');
    await writeWholeFile(file, 'old');
    const writing = writeWholeFile(file, Buffer.alloc(200_000));
    await expect(writing).rejects.toMatchObject({ code: 'disk-full', data: { path: file } });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['x.pdf']);
  });
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'read-only'],
  ['EBUSY', 'file-in-use'],
  ['EIO', 'write-failed'],
])('turns %s into %s', (system, code) => {
  const error = Object.assign(new Error(), { code: system, syscall: 'open' });
  expect(writeError(error, '/x')).toMatchObject({ code, data: { path: '/x', system } });
});
