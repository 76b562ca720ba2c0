// `npm run dev`: serves the add-in on https://localhost:3000/ and builds it anew whenever the pane is reloaded.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddin } from './build-addin.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const certificates = path.join(root, 'dist', 'certificate');
const keyFile = path.join(certificates, 'localhost.key');
const certificateFile = path.join(certificates, 'localhost.crt');

/** Where Git for Windows keeps openssl, which Windows itself lacks. */
const programs = ['openssl', 'C:\\Program Files\\Git\\usr\\bin\\openssl.exe'];

/** Makes a certificate for localhost that is valid for 90 days; it is its own authority, so Windows must be told to trust it. */
function makeCertificate() {
  mkdirSync(certificates, { recursive: true });
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '90',
    '-subj',
    '/CN=localhost',
  ];
  const files = ['-keyout', keyFile, '-out', certificateFile, '-addext', names];
  const isMade = programs.some(
    (program) => spawnSync(program, [...args, ...files], { stdio: 'ignore' }).status === 0,
  );
  if (isMade) return;
  console.error(
    'ไม่พบ openssl: ติดตั้ง Git for Windows (มี openssl มาด้วย) หรือวางใบรับรองของ localhost ไว้ที่',
  );
  console.error(`  ${keyFile}\n  ${certificateFile}`);
  process.exit(3);
}

const isFresh = existsSync(keyFile) && existsSync(certificateFile);
if (!isFresh) makeCertificate();

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.map': 'application/json',
};
const folder = await buildAddin({ base: `https://localhost:${values.port}/` });

async function serve(request, response) {
  const { pathname } = new URL(request.url, 'https://localhost');
  if (pathname === '/pane.html') await buildAddin({ base: `https://localhost:${values.port}/` });
  const file = path.join(folder, path.normalize(pathname));
  const type = types[path.extname(file)];
  if (!file.startsWith(folder + path.sep) || !type || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(readFileSync(file));
}

const options = { key: readFileSync(keyFile), cert: readFileSync(certificateFile) };
const server = createServer(options, (request, response) => {
  serve(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(values.port), 'localhost', () => {
  console.log(`https://localhost:${server.address().port}/pane.html`);
  console.log(`ครั้งแรก ให้เครื่องนี้เชื่อถือใบรับรอง ${certificateFile}`);
  console.log('  Windows: certutil -user -addstore Root ไฟล์นี้');
  console.log('  macOS: security add-trusted-cert -k ~/Library/Keychains/login.keychain ไฟล์นี้');
  console.log(`แล้วติดตั้ง ${path.join(folder, 'manifest.xml')} ตาม docs/deployment.md`);
});
