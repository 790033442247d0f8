// What the program is made of, to one word that changes whenever its output might.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own files: built ones, or sources under test. */
const PROGRAM = fileURLToPath(new URL('..', import.meta.url));

const CODE = /\.(?:js|ts|bin)$/;

/** Libraries that stand between the bytes of an article and its text. */
const READERS = ['linkedom', '@mozilla/readability', 'iconv-lite', 'chardet'];

const describe = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}\n`;
};

/** Hash of names, sizes and times of the program's files, the libraries that read articles, and the engine: another build, another word. */
export const programFingerprint = (): string => {
  const files = (readdirSync(PROGRAM, { recursive: true }) as string[])
    .filter((file) => CODE.test(file))
    .sort()
    .map((file) => join(PROGRAM, file));
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const path of [...files, ...READERS.map((name) => require.resolve(name))]) hash.update(describe(path));
  return hash.update(`${process.version} ${process.versions['unicode']}`).digest('hex').slice(0, 32);
};
