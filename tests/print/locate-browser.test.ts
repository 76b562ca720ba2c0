import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../pipeline/print/cache-folder';
import { installedBrowsers } from '../../pipeline/print/installed-browsers';
import { locateBrowser } from '../../pipeline/print/locate-browser';
import { isNpmBrowserUsable, unpackBrowser } from '../../pipeline/print/unpack-browser';
import { useFolder } from './print-fixtures';

const folder = useFolder();
const onLinux = isNpmBrowserUsable() ? test : test.skip;

describe('locateBrowser', () => {
  test('takes the given path, then JOBSHEET_BROWSER', async () => {
    const env = { JOBSHEET_BROWSER: process.execPath };
    const given = { executablePath: process.execPath, source: 'given', env: {} };
    await expect(locateBrowser({ browser: process.execPath, env: {} })).resolves.toEqual(given);
    await expect(locateBrowser({ env })).resolves.toEqual(given);
  });

  test('does not go on when the given path is wrong', async () => {
    await expect(locateBrowser({ browser: '/none/chrome' })).rejects.toMatchObject({
      code: 'no-browser',
      data: { path: '/none/chrome' },
    });
  });

  test('finds one on this machine', async () => {
    const { executablePath } = await locateBrowser();
    expect(existsSync(executablePath)).toBe(true);
  });
});

describe('installedBrowsers', () => {
  test('prefers headless shells on Linux', () => {
    const { shells, browsers } = installedBrowsers('linux', { PATH: '/opt/bin:relative' });
    expect(shells[0]).toBe('/opt/bin/chromium-headless-shell');
    expect(shells).toContain('/usr/bin/chromium-headless-shell');
    expect(browsers).toContain('/usr/bin/chromium');
    expect([...shells, ...browsers].every((file) => file.startsWith('/'))).toBe(true);
  });

  test('knows the Chrome and the Edge of Windows', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(installedBrowsers('win32', env).browsers.slice(0, 4)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  test('knows the applications of macOS', () => {
    expect(installedBrowsers('darwin', { HOME: '/Users/a' }).browsers.slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });
});

describe('cacheFolder', () => {
  test.each([
    ['linux', { JOBSHEET_CACHE: '/given', XDG_CACHE_HOME: '/x' }, path.resolve('/given')],
    ['linux', { XDG_CACHE_HOME: '/x' }, path.join('/x', 'jobsheet')],
    ['win32', { LOCALAPPDATA: '/local' }, path.join('/local', 'jobsheet', 'cache')],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(cacheFolder(env, platform)).toBe(expected);
  });
});

describe('unpackBrowser', () => {
  onLinux('unpacks once, whole, for several that ask at once', async () => {
    const abandoned = path.join(folder.path, 'chromium-1.tmp-abc');
    mkdirSync(abandoned);
    utimesSync(abandoned, 0, 0);
    let unpacked = 0;
    const ask = () => unpackBrowser(folder.path, () => unpacked++);
    const [one, other] = await Promise.all([ask(), ask()]);
    await ask();
    expect(one).toEqual(other);
    expect(unpacked).toBe(2);
    expect(readdirSync(folder.path)).toEqual([`chromium-${one?.version}-2`]);
    expect(existsSync(path.join(one.libraryPath, 'libnss3.so'))).toBe(true);
    expect(readFileSync(one.fontsFile, 'utf8')).toContain(path.join(folder.path, 'chromium-'));
  });

  onLinux('names a cache that cannot be written', async () => {
    const cache = path.join(folder.path, 'file');
    writeFileSync(cache, '');
    await expect(unpackBrowser(cache)).rejects.toMatchObject({ code: 'browser-unpack' });
  });
});
