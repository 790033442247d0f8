// A project in a temporary folder: a corpus and a configuration.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Project {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string;
}

/** Files by path below a new folder, which goes when the test ends. A configuration file marks the root unless one is given. */
export const makeProject = (files: Readonly<Record<string, string | Uint8Array>>): Project => {
  const root = mkdtempSync(join(tmpdir(), 'annotate-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries({ 'annotate.config.yaml': 'corpus: corpus\n', ...files }))
    write(path, content);
  return { root, write, read: (path) => readFileSync(join(root, path), 'utf8') };
};
