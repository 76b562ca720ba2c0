import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/ARCHITECTURE.md', 'utf8');
const paths = [...page.matchAll(/`([\w.-]+\/[\w./*-]*)`/g)]
  .map(([, path = '']) => path)
  .filter((path) => !path.includes('*'));

test('every path that ARCHITECTURE.md names exists', () => {
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('ARCHITECTURE.md is short', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(121);
});
