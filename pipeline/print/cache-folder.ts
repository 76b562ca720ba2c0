import os from 'node:os';
import path from 'node:path';

/** Returns the folder for things that can be made again: `JOBSHEET_CACHE`, else the user's cache folder. */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.JOBSHEET_CACHE) return path.resolve(env.JOBSHEET_CACHE);
  if (platform === 'win32' && env.LOCALAPPDATA) {
    return path.join(env.LOCALAPPDATA, 'jobsheet', 'cache');
  }
  const home = os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'jobsheet');
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'jobsheet');
}
