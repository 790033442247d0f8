// Temporary files that a killed run left behind are removed by the next.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from './write-file.js';

/** `.preska.yaml.0123456789ab.tmp` */
const TEMPORARY = /^\..*\.[0-9a-f]{12}\.tmp$/;

/**
 * Removes our own temporary files in a folder (not below it), whoever made them and when; returns how many. A run that still lives writes
 * its file again, so that no clock has to say which are dead. Never fails: what cannot be removed stays.
 */
export const sweepTemporaries = (folder: string): number => {
  let removed = 0;
  try {
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
      removeFile(path);
      removed += 1;
    }
  } catch {
    return removed;
  }
  return removed;
};
