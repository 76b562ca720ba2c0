// Makes a fresh clone ready: runs `npm ci` where node_modules is absent or older than the lock file.
// No dependencies: it must run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = [20, 11];

function isNodeTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the packages of the lock file when they are missing; ends the process when that fails. */
export function setUp() {
  if (isNodeTooOld()) {
    console.error(
      `jobsheet ต้องใช้ Node.js ${oldestNode.join('.')} ขึ้นไป (เครื่องนี้ ${process.versions.node}) ดาวน์โหลดได้ที่ nodejs.org`,
    );
    process.exit(3);
  }
  if (isInstalled()) return;
  console.error('กำลังติดตั้งส่วนประกอบ (npm ci) …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('ติดตั้งส่วนประกอบไม่สำเร็จ: ตรวจการเชื่อมต่อกับ npm แล้วสั่งใหม่อีกครั้ง');
    process.exit(3);
  }
}
