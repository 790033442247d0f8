// Temporary files that a killed run left behind are removed by the next.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { awaitLock, removeFile } from './write-file.js';

/** `.preska.yaml.0123456789ab.tmp`, `.preska.yaml.lock.tmp` */
const TEMPORARY = /^\..*\.(?:[0-9a-f]{12}|(lock))\.tmp$/;

/**
 * Removes our own temporary files in a folder (not below it), whoever made them and when; returns how many. A run that still lives writes
 * its file again, so that no clock has to say which are dead; a lock is waited for. Never fails: what cannot be removed stays.
 */
export const sweepTemporaries = (folder: string): number => {
  let removed = 0;
  try {
    for (const name of readdirSync(folder)) {
      const match = TEMPORARY.exec(name);
      if (!match) continue;
      const path = join(folder, name);
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
      if (match[1]) awaitLock(path);
      else removeFile(path);
      removed += 1;
    }
  } catch {
    return removed;
  }
  return removed;
};
