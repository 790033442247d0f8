// The files that a run of the program has opened to the modules that they hold.
import { readFileSync } from 'node:fs';

const LIB = new URL('../../lib/', import.meta.url);

/** URLs as a loader hook logged them, one a line, and the modules inside, `dist/cli/main.js`: the build lists them for each file of `lib/`. */
export const loadedModules = (log: string): string[] => {
  const modules = JSON.parse(readFileSync(new URL('modules.json', LIB), 'utf8')) as Record<string, string[]>;
  return log
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .flatMap((url) => [url, ...(modules[url.replace(LIB.href, '')] ?? [])]);
};
