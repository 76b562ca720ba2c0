import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { servedByPrinter } from '../../core/exchange/pane-page';
import { hasTool, testWith } from '../support/find-tool';

const root = path.resolve(__dirname, '../..');

const policyOf = (html: string) => /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];

test('the policy is the strict one, and wider by one directive where a print service serves the pane', () => {
  const html = readFileSync(path.join(root, 'addin/pane.html'), 'utf8');
  const strict =
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'";
  expect(policyOf(html)).toBe(strict);
  expect(html).not.toContain('jobsheet-print-service');
  const served = servedByPrinter(html);
  expect(policyOf(served)).toBe(`${strict}; connect-src 'self'`);
  expect(served).toContain('<meta name="jobsheet-print-service" />');
  expect(
    served.replace(/ *<meta name="jobsheet[^>]*>\n/, '').replace("; connect-src 'self'", ''),
  ).toBe(html);
  expect(() => servedByPrinter(served)).toThrow('no policy');
});

test('--office-js self brings Office.js along and lets the page load nothing from elsewhere', () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-self-'));
  const args = [
    'scripts/build-addin.mjs',
    '--office-js',
    'self',
    '--base',
    'https://intranet.example/jobsheet/',
    '--out',
    out,
  ];
  expect(spawnSync(process.execPath, args, { cwd: root }).status).toBe(0);
  const html = readFileSync(path.join(out, 'pane.html'), 'utf8');
  expect(html).not.toContain('appsforoffice');
  expect(policyOf(html)).toBe("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(html).toContain('src="office/office.js"');
  const files = readdirSync(path.join(out, 'office'));
  for (const name of [
    'office.js',
    'excel-web-16.00.js',
    'o15apptofilemappingtable.js',
    'th-th',
    'en-us',
  ]) {
    expect(files).toContain(name);
  }
  expect(files.filter((name) => name.endsWith('.debug.js'))).toEqual([]);
  expect(readFileSync(path.join(out, 'manifest.xml'), 'utf8')).toContain(
    'https://intranet.example/jobsheet/pane.html',
  );
  // Unmodified, as the licence asks.
  const source = path.join(root, 'node_modules/@microsoft/office-js/dist/office.js');
  expect(readFileSync(path.join(out, 'office/office.js'))).toEqual(readFileSync(source));
  rmSync(out, { recursive: true });
});

test('a base without https or closing slash is refused', () => {
  for (const base of ['http://x.example/', 'https://x.example']) {
    const run = spawnSync(process.execPath, ['scripts/build-addin.mjs', '--base', base], {
      cwd: root,
    });
    expect(run.status).toBe(2);
  }
});

testWith('openssl', hasTool('openssl', ['version']))(
  'npm run dev serves the pane over https',
  async () => {
    const server = spawn(process.execPath, ['scripts/dev.mjs', '--port', '34571'], { cwd: root });
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => String(text).includes('pane.html') && resolve());
      server.on('exit', () => reject(new Error('the server ended')));
    });
    const certificate = path.join(root, 'dist/certificate/localhost.crt');
    expect(existsSync(certificate)).toBe(true);
    const fetched = (file: string) =>
      new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const options = { ca: readFileSync(certificate) };
        get(`https://localhost:34571/${file}`, options, (response) => {
          let body = '';
          response.on('data', (part: Buffer) => (body += String(part)));
          response.on('end', () => resolve({ status: response.statusCode, body }));
        }).on('error', reject);
      });
    expect((await fetched('pane.html')).body).toContain('Content-Security-Policy');
    expect((await fetched('../package.json')).status).toBe(404);
    expect((await fetched('manifest.xml')).body).toContain('https://localhost:34571/pane.html');
    server.removeAllListeners('exit');
    server.kill();
  },
);
