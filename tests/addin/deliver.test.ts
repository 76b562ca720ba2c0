import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { servedByPrinter } from '../../core/exchange/pane-page';
import { openBrowser } from '../support/pane-browser';
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

/** Opens a delivered pane, with the Office.js that is in it, in a browser without Excel. */
async function openOutsideExcel(folder: string) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.setRequestInterception(true);
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (host !== 'localhost:3000') elsewhere.push(request.url());
    const file = path.join(folder, pathname);
    const isThere = existsSync(file);
    const contentType = types[path.extname(file)] ?? 'text/css';
    void request.respond(isThere ? { contentType, body: readFileSync(file) } : { status: 404 });
  });
  await page.goto('https://localhost:3000/pane.html');
  await page.waitForSelector('#pane nav', { timeout: 20_000 });
  const drawn = await page.$eval('#pane', (pane) => pane.textContent ?? '');
  await browser.close();
  return { drawn, complaints, elsewhere };
}

test('--office-js self brings Office.js along, starts it under the policy and loads nothing from elsewhere', async () => {
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
  const { drawn, complaints, elsewhere } = await openOutsideExcel(out);
  expect(drawn).toContain('เริ่มต้น');
  // Outside of Excel there is no workbook; what the policy refuses is Office.js's telemetry frame and its own inline style.
  const refused = complaints.filter((text) => text.includes('Content Security Policy'));
  expect(refused.filter((text) => !/inline style|telemetryservice/.test(text))).toEqual([]);
  expect(elsewhere).toEqual([]);
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
