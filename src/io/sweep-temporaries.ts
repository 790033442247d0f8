// Temporary files that a killed run left behind are removed by the next.
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `.preska.yaml.0123456789ab.tmp` */
const TEMPORARY = /^\..*\.[0-9a-f]{12}\.tmp$/;

/** A write takes milliseconds; a file this old belongs to no run that still lives. */
const STALE_AFTER = 10_000;

/** Removes our own stale temporary files in a folder (not below it); returns how many. Never fails: what cannot be removed stays. */
export const sweepTemporaries = (folder: string, now = Date.now()): number => {
  let removed = 0;
  try {
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats === undefined || !stats.isFile() || now - stats.mtimeMs < STALE_AFTER) continue;
      rmSync(path, { force: true });
      removed += 1;
    }
  } catch {
    return removed;
  }
  return removed;
};
