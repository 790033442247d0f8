// A revision of this repository, built in a temporary clone.
import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const run = (command, argv, cwd) =>
  execFileSync(command, argv, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });

/** The commit that `ref` names in the repository at `root`, short. @throws Error when there is none */
export const nameRevision = (root, ref) =>
  run('git', ['rev-parse', '--short', '--verify', `${ref}^{commit}`], root).trim();

/** Clones `root` at `ref` into `folder`, which must not be there, and builds it. Libraries are shared when the lock files are equal. */
export const buildRevision = (root, ref, folder) => {
  const commit = run('git', ['rev-parse', '--verify', `${ref}^{commit}`], root).trim();
  run('git', ['clone', '--quiet', '--shared', '--no-checkout', root, folder]);
  run('git', ['checkout', '--quiet', '--detach', commit], folder);
  const lockOf = (at) => readFileSync(join(at, 'package-lock.json'), 'utf8');
  if (lockOf(root) === lockOf(folder))
    symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  else run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  run('npm', ['run', '--silent', 'build'], folder);
};
