import path from 'node:path';

const linuxShells = ['chromium-headless-shell', 'chrome-headless-shell'];
const linuxBrowsers = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** Absolute paths where a machine may hold a browser; nothing says that they exist. */
export interface BrowserPlaces {
  shells: string[];
  browsers: string[];
}

/** Lists where a platform keeps headless shells and browsers, the preferred ones first. */
export function installedBrowsers(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): BrowserPlaces {
  if (platform === 'darwin') return { shells: [], browsers: macBrowsers(env) };
  if (platform === 'win32') return { shells: [], browsers: windowsBrowsers(env) };
  return { shells: onPath(linuxShells, env), browsers: onPath(linuxBrowsers, env) };
}

function onPath(names: string[], env: NodeJS.ProcessEnv): string[] {
  const folders = new Set([...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin']);
  const absolute = [...folders].filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => absolute.map((folder) => path.posix.join(folder, name)));
}

function macBrowsers(env: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return macApplications.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsBrowsers(env: NodeJS.ProcessEnv): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return windowsPrograms.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [path.win32.join(folder, ...program)] : [])),
  );
}
