import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { PrintError } from './print-error';

const packageName = '@sparticuz/chromium';
/** Changes when a cache of an older program lacks something. */
const layout = 2;
const fontsName = 'jobsheet-fonts.conf';
const chunkSize = 1 << 21;
const abandonedAfterMs = 3_600_000;

/** A browser taken out of the npm package: its program and the folder of the libraries it brings. */
export interface UnpackedBrowser {
  executablePath: string;
  libraryPath: string;
  /** A fontconfig file: the machine's fonts, and one of the package's for machines that have none. */
  fontsFile: string;
  version: string;
}

/** Says whether the npm package's browser runs here: Linux on x64 with glibc (it links ld-linux). */
export function isNpmBrowserUsable(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  return existsSync('/lib64/ld-linux-x86-64.so.2') && packageFolder() !== undefined;
}

/**
 * Unpacks the npm package's browser into `cache` once a version, in about 1.5 s, and returns it.
 * The folder appears whole by one rename, so processes that unpack at once do not disturb each other.
 * Throws PrintError `browser-unpack` when the cache cannot be written.
 */
export async function unpackBrowser(
  cache: string,
  onUnpack: () => void = () => undefined,
): Promise<UnpackedBrowser> {
  const source = packageFolder();
  if (source === undefined) throw new PrintError('no-browser');
  const version = packageVersion(source);
  const folder = path.join(cache, `chromium-${version}-${layout}`);
  if (!existsSync(path.join(folder, 'chromium'))) {
    onUnpack();
    await unpackInto(folder, path.join(source, 'bin'));
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    libraryPath: path.join(folder, 'lib'),
    fontsFile: path.join(folder, fontsName),
    version,
  };
}

function packageFolder(): string | undefined {
  try {
    const main = createRequire(__filename).resolve(packageName);
    return path.resolve(path.dirname(main), '..', '..');
  } catch {
    return undefined;
  }
}

function packageVersion(folder: string): string {
  const about: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return String((about as { version: unknown }).version);
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const cache = path.dirname(folder);
  try {
    await mkdir(cache, { recursive: true });
    await removeAbandoned(cache);
    const beside = await mkdtemp(`${folder}.tmp-`);
    try {
      await chmod(beside, 0o755);
      await unpackArchives(archives, beside);
      await writeFile(path.join(beside, fontsName), fontsConfig(folder));
      await renameUnlessThere(beside, folder);
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  } catch (cause) {
    throw new PrintError('browser-unpack', { path: folder }, cause);
  }
}

async function unpackArchives(archives: string, folder: string): Promise<void> {
  const decompress = (name: string) =>
    [createReadStream(path.join(archives, name)), createBrotliDecompress({ chunkSize })] as const;
  await Promise.all([
    pipeline(
      ...decompress('chromium.br'),
      createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 }),
    ),
    pipeline(...decompress('al2023.tar.br'), extract(folder)),
    pipeline(...decompress('swiftshader.tar.br'), extract(folder)),
    pipeline(...decompress('fonts.tar.br'), extract(folder)),
  ]);
}

/** Chromium cannot print a form control, nor a letter that our font lacks, where there is no font at all. */
function fontsConfig(folder: string): string {
  const escaped = (name: string) =>
    path.join(folder, name).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escaped('fonts')}</dir>
  <cachedir>${escaped('font-cache')}</cachedir>
</fontconfig>
`;
}

async function renameUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(path.join(to, 'chromium'))) throw error;
  }
}

/** Removes what a process that was killed while unpacking left behind. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!/^chromium-.+\.tmp-/.test(name)) continue;
    const leftover = path.join(cache, name);
    const age = Date.now() - (await stat(leftover).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > abandonedAfterMs) await rm(leftover, { recursive: true, force: true });
  }
}
