import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandGroups, functionIds, iconNames, iconSizes } from '../../addin/commands';
import { lintManifest, type ManifestFacts } from '../../addin/manifest/lint-manifest';
import { manifestId, manifestXml } from '../../addin/manifest/manifest-xml';
import { hasTool, testWith } from '../support/find-tool';

const root = path.resolve(__dirname, '../..');
const base = 'https://localhost:3000/';
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const xml = manifestXml({ base, version: `${version}.0` });

function imageSize(file: string) {
  const at = path.join(root, 'addin', file);
  if (!existsSync(at)) return null;
  const bytes = readFileSync(at);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const facts: ManifestFacts = {
  base,
  imageSize,
  hasFile: (file) => existsSync(path.join(root, 'addin', file)),
  functions: functionIds,
};

describe('manifest', () => {
  test('manifest.xml is what the table of commands gives', () => {
    expect(readFileSync(path.join(root, 'manifest.xml'), 'utf8')).toBe(xml);
  });

  test('the lint finds nothing', () => {
    expect(lintManifest(xml, facts)).toEqual([]);
  });

  test('office-addin-manifest reads it', () => {
    const tool = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const args = [tool, 'info', path.join(root, 'manifest.xml')];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    for (const fact of [
      manifestId,
      'jobsheet',
      'Workbook',
      'en-US',
      'ReadWriteDocument',
      version,
    ]) {
      expect(stdout).toContain(fact);
    }
  });

  test('it asks for ExcelApi 1.9 and the shared runtime, in English with Thai overrides', () => {
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
    expect(xml).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
    expect(xml).toContain('<DefaultLocale>en-US</DefaultLocale>');
    const labels = commandGroups.flatMap(({ commands }) => commands.map(({ label }) => label.en));
    for (const wanted of ['Check', 'Fix all', 'Preview', 'New position', 'KPI summary', 'Settings'])
      expect(labels).toContain(wanted);
    expect(xml).toContain('xsi:type="ShowTaskpane"');
    expect(xml.match(/xsi:type="ExecuteFunction"/g)).toHaveLength(functionIds.length);
  });

  test('another address moves every file', () => {
    const moved = manifestXml({ base: 'https://intranet.example/jobsheet/', version: '1.0.0.0' });
    expect(moved).not.toContain('localhost');
    const elsewhere = { ...facts, base: 'https://intranet.example/jobsheet/' };
    expect(lintManifest(moved, elsewhere)).toEqual([]);
  });

  test('every icon has the size that its name says', () => {
    for (const name of iconNames) {
      for (const size of iconSizes) {
        expect(imageSize(`assets/${name}-${size}.png`)).toEqual({ width: size, height: size });
      }
    }
  });
});

describe('lint', () => {
  const found = (changed: string, other: Partial<ManifestFacts> = {}) =>
    lintManifest(changed, { ...facts, ...other });

  test.each([
    [
      'dangling resid',
      xml.replace('id="check.label"', 'id="chek.label"'),
      'dangling resid chek.label',
    ],
    [
      'http address',
      xml.replaceAll('https://localhost:3000/pane', 'http://localhost:3000/pane'),
      'not https: http://localhost:3000/pane.html',
    ],
    ['missing icon', xml.replace('kpi-16.png', 'kpj-16.png'), 'no such icon: assets/kpj-16.png'],
    [
      'wrong icon size',
      xml.replace('kpi-16.png', 'kpi-32.png'),
      'icon assets/kpi-32.png is 32×32, not 16×16',
    ],
    [
      'unknown function',
      xml.replace('<FunctionName>check<', '<FunctionName>chek<'),
      'no action for chek',
    ],
    [
      'missing Thai text',
      xml.replace(/<bt:Override Locale="th-TH" Value="ตรวจสมุดงาน"\/>/, ''),
      'no Thai text: check.label',
    ],
    [
      'long resid',
      xml.replaceAll('"check.label"', `"${'x'.repeat(33)}"`),
      `resid over 32 characters: ${'x'.repeat(33)}`,
    ],
    [
      'order',
      xml
        .replace(/(<Label resid="tab.label"\/>)/, '')
        .replace(
          '<Group id="jobsheet.checkGroup">',
          '<Label resid="tab.label"/><Group id="jobsheet.checkGroup">',
        ),
      'elements out of order in CustomTab',
    ],
    [
      'control twice',
      xml.replace('id="jobsheet.fixAll"', 'id="jobsheet.check"'),
      'control id twice: jobsheet.check',
    ],
    [
      'other address',
      xml.replace(
        'DefaultValue="https://localhost:3000/help.html"',
        'DefaultValue="https://other.example/help.html"',
      ),
      `address outside ${base}: https://other.example/help.html`,
    ],
  ])('%s', (_name, changed, sentence) => {
    expect(changed).not.toBe(xml);
    expect(found(changed)).toContain(sentence);
  });

  test('more than six controls in a group', () => {
    const control = /<Control[^]*?<\/Control>/.exec(xml)?.[0] ?? '';
    const many = Array.from({ length: 7 }, (_, i) => control.replace('jobsheet.openPane', `c${i}`));
    const changed = xml.replace(control, many.join(''));
    expect(found(changed)).toContain(
      '9 controls in group jobsheet.checkGroup, at most 6 are shown',
    );
  });

  test('a function without a button', () => {
    expect(found(xml, { functions: [...functionIds, 'extra'] })).toContain('no button for extra');
  });

  test('a page that is not there', () => {
    expect(found(xml, { hasFile: () => false })).toContain('no such file: pane.html');
  });
});

test('texts of a command stand in both languages, and their ids are all different', () => {
  const commands = commandGroups.flatMap((group) => [...group.commands]);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { label, tip } of commands) {
    for (const one of [label, tip]) {
      expect(one.th).toMatch(/[\u0e00-\u0e7f]|jobsheet/);
      expect(one.en).toMatch(/^[\x20-\x7e]+$/);
    }
  }
});

/** The schemas of [MS-OWEMXML]; they are published, but are no part of this project. */
const schemas = process.env.OFFICE_MANIFEST_SCHEMAS ?? '';
const canValidate = schemas !== '' && existsSync(schemas) && hasTool('xmllint');

describe('schema', () => {
  const check = testWith('xmllint and OFFICE_MANIFEST_SCHEMAS', canValidate);
  check('manifest and overrides validate', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
    const overrides = (/<VersionOverrides[^]*<\/VersionOverrides>/.exec(xml)?.[0] ?? '').replace(
      '<VersionOverrides',
      '<VersionOverrides xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
    );
    const pairs = [
      ['OfficeAppManifestV1_1.xsd', xml],
      ['TaskPaneAppVersionOverridesV1_0.xsd', overrides],
    ] as const;
    for (const [schema, text] of pairs) {
      const file = path.join(folder, schema.replace('xsd', 'xml'));
      writeFileSync(file, text);
      const args = ['--noout', '--nonet', '--schema', path.join(schemas, schema), file];
      const run = spawnSync('xmllint', args, { encoding: 'utf8' });
      expect(run.stderr).toMatch(/validates/);
    }
    rmSync(folder, { recursive: true });
  });
});
