// A folder and all below it; links are not followed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths, the folder itself first. Never fails: what cannot be listed has nothing below it. */
export const foldersBelow = (folder: string): string[] => {
  const folders = [folder];
  // the list grows while it is walked
  for (const at of folders) {
    try {
      for (const entry of readdirSync(at, { withFileTypes: true }))
        if (entry.isDirectory()) folders.push(join(at, entry.name));
    } catch {
      continue;
    }
  }
  return folders;
};
