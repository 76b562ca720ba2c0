import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

function isPackageRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'jobsheet';
}

function findPackageRoot(): string {
  let folder = __dirname;
  while (!isPackageRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new Error(`Cannot find the package of jobsheet above ${__dirname}`);
    folder = parent;
  }
  return folder;
}

/** The folder that holds jobsheet's package.json, templates and fonts. */
export const packageRoot = findPackageRoot();

/** The product's version, as package.json has it. */
export const packageVersion = (
  JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;
