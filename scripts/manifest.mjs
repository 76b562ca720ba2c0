// Writes manifest.xml from addin/commands.ts; `--check` only tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTs } from './load-ts.mjs';
import { root, setUp } from './set-up.mjs';

/** Where `npm run dev` serves the add-in. */
export const devBase = 'https://localhost:3000/';

/** Returns the manifest of an add-in that is served from `base`. */
export async function manifestFor(base) {
  const { manifestXml } = await loadTs('addin/manifest/manifest-xml.ts');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return manifestXml({ base, version: `${version}.0` });
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'scripts/manifest.mjs')) {
  setUp();
  const file = path.join(root, 'manifest.xml');
  const xml = await manifestFor(devBase);
  const isCheck = process.argv.includes('--check');
  if (!isCheck) writeFileSync(file, xml);
  else if (readFileSync(file, 'utf8') !== xml) {
    console.error('manifest.xml is out of date: node scripts/manifest.mjs');
    process.exit(1);
  }
}
