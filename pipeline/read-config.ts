import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseConfig, type ParsedConfig } from '../core/findings/config';

/** The file that switches rules off, beside the workbooks. */
export const configName = 'jobsheet.config.json';

/** A configuration with the file it stands in. */
export interface FoundConfig extends ParsedConfig {
  readonly file: string;
}

function folderOf(given: string): string {
  return existsSync(given) && statSync(given).isDirectory() ? given : path.dirname(given);
}

/** Reads the first configuration that stands beside a workbook or in its folder; null when there is none. */
export function readConfig(paths: readonly string[]): FoundConfig | null {
  const files = paths.map((given) => path.join(folderOf(given), configName));
  const file = files.find((one) => existsSync(one));
  return file === undefined ? null : { file, ...parseConfig(readFileSync(file, 'utf8')) };
}
