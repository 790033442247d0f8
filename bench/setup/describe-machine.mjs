// What was measured on, and with which versions.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

const PEERS = ['compromise', 'wink-nlp', 'wink-eng-lite-web-model', 'chrono-node'];

const git = (root, ...argv) => {
  try {
    return execFileSync('git', argv, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

/** `{ machine, versions }`: the machine in one line, and the version of each program and library that took part. */
export const describeMachine = (root) => {
  const versionOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const commit = git(root, 'rev-parse', '--short', 'HEAD');
  const isChanged = Boolean(git(root, 'status', '--porcelain', '--', 'src', 'bin', 'package-lock.json'));
  const [processor] = cpus();
  return {
    machine: `${cpus().length} x ${processor?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${release()}`,
    versions: {
      annotate: `${versionOf(root)}${commit ? ` at ${commit}` : ''}${isChanged ? ', with changes' : ''}`,
      node: process.version,
      ...Object.fromEntries(PEERS.map((name) => [name, versionOf(join(root, 'node_modules', name))])),
    },
  };
};
