import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasTool, testWith } from '../support/find-tool';
import { glyphMap } from '../support/thai-page';

const root = path.resolve(__dirname, '..', '..');
const fonts = path.join(root, 'templates', 'fonts');
const python = ['/usr/bin/python3', 'python3'].find((program) =>
  hasTool(program, ['-c', 'import fontTools; assert fontTools.version == "4.38.0"']),
);

function sums(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== 'SHA256SUMS');
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

test('the fonts are the ones that the list of sums names', () => {
  const lines = readFileSync(path.join(fonts, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const listed = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
  expect(sums(fonts)).toEqual(listed);
});

testWith('fonttools 4.38.0', python !== undefined)('the script makes them byte for byte', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-fonts-'));
  const script = path.join(root, 'scripts', 'fonts', 'make_fonts.py');
  const run = spawnSync(python ?? '', ['-B', script, folder], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(sums(folder)).toEqual(sums(fonts));
  rmSync(folder, { recursive: true });
});

test('the licence lets us change the font and keep its name', () => {
  const licence = readFileSync(path.join(fonts, 'OFL.txt'), 'utf8');
  const [copyright = ''] = licence.split('This Font Software is licensed');
  expect(copyright).toContain('The Sarabun Project Authors');
  expect(copyright).not.toMatch(/reserved font name/i);
});

test('the glyph map knows every Thai letter and sign of both weights', () => {
  expect(Object.keys(glyphMap)).toEqual(['SarabunJobsheet-Bold', 'SarabunJobsheet-Regular']);
  for (const texts of Object.values(glyphMap)) {
    for (let code = 0x0e01; code <= 0x0e5b; code++) {
      if (code >= 0x0e3b && code <= 0x0e3e) continue;
      expect(texts).toContain(String.fromCharCode(code));
    }
  }
});
