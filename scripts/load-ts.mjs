// Loads a TypeScript module of the project into a script.
import path from 'node:path';
import { root } from './set-up.mjs';

/** Bundles a TypeScript file in memory and returns what it exports. */
export async function loadTs(file) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
