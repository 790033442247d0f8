// A copy of the built program, to take parts of away.
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** Copies what a package holds into an empty or new folder; libraries are those of this project. */
export const copyProgram = (folder: string): string => {
  for (const part of ['bin', 'lib', 'package.json', 'dist/gazetteer.bin'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};
