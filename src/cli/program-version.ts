// The version of the program, from its package file.
import { readFileSync } from 'node:fs';

export const programVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
