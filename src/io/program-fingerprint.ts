// What the program is made of, to one word that changes whenever its output might.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GAZETTEER } from './read-gazetteer.js';

/** The program's own files: built ones with the libraries in them, or sources under test. */
const PROGRAM = fileURLToPath(new URL('..', import.meta.url));

const CODE = /\.(?:js|ts)$/;

const describe = (path: string): string => {
  const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
  return `${path} ${size} ${mtimeMs}\n`;
};

/** Hash of names, sizes and times of the program's files, which hold its libraries, and the engine: another build, another word. */
export const programFingerprint = (): string => {
  const files = (readdirSync(PROGRAM, { recursive: true }) as string[])
    .filter((file) => CODE.test(file))
    .sort()
    .map((file) => join(PROGRAM, file));
  const hash = createHash('sha256');
  for (const path of [...files, GAZETTEER]) hash.update(describe(path));
  return hash.update(`${process.version} ${process.versions['unicode']}`).digest('hex').slice(0, 32);
};
