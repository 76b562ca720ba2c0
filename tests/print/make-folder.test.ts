import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../pipeline/print/make-folder';
import { useFolder } from './print-fixtures';

const folder = useFolder();

test('makes a folder and those above it; one that is there is left alone', async () => {
  const deep = path.join(folder.path, 'ก', 'ข', 'ค');
  await makeFolder(deep);
  await makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test('many runs may make the same folder at once', async () => {
  const deep = path.join(folder.path, 'ก', 'ข');
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(deep)));
  expect(statSync(deep).isDirectory()).toBe(true);
});

test('names a place that is a file', async () => {
  const file = path.join(folder.path, 'file');
  writeFileSync(file, '');
  const making = makeFolder(file);
  await expect(making).rejects.toMatchObject({ code: 'not-a-folder', data: { path: file } });
  await expect(makeFolder(path.join(file, 'x'))).rejects.toMatchObject({ code: 'not-a-folder' });
});

test('ends where the file system makes no folders at all', async () => {
  if (!existsSync('/proc/self')) return; // Linux alone has such a place for everybody
  const making = makeFolder('/proc/none/x');
  await expect(making).rejects.toMatchObject({ code: 'missing-folder' });
});
