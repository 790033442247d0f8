// The files that a run of the program has opened to the modules that they hold.
import { readFileSync } from 'node:fs';

/** URLs as a loader hook logged them, one a line, and the modules inside: the bundler writes above each which it is, `dist/cli/main.js`. */
export const loadedModules = (log: string): string[] =>
  log
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .flatMap((url) => [
      url,
      ...[...readFileSync(new URL(url), 'utf8').matchAll(/^\/\/ ((?:dist|node_modules)\/\S+)$/gm)].map(
        ([, module]) => module as string,
      ),
    ]);
