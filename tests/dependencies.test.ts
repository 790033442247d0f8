// What the program stands on: each package at one version, with the hash of what was looked at, none that runs something when it is installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/root.js';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

it('each package is locked by its hash, comes from the registry, and runs nothing when it is installed', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const others = Object.entries(lock.packages).filter(([path]) => path !== '');
  const doubtful = others.filter(
    ([, { version, integrity, resolved, hasInstallScript }]) =>
      version === undefined ||
      !/^sha512-/.test(integrity ?? '') ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      hasInstallScript === true,
  );
  expect(others.length).toBeGreaterThan(100);
  expect(doubtful).toEqual([]);
});
