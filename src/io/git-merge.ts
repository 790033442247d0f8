// A merge, revert, cherry-pick or rebase under way: its commits, and the sides of a file that it is about. Read only.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findMergeBases } from './git-history.js';
import { runGit, tryGit } from './run-git.js';

/** Path of a file that git keeps while something is under way; undefined when it is not. */
const findInGit = (top: string, name: string): string | undefined => {
  const path = tryGit(top, ['rev-parse', '--git-path', name]);
  return path !== undefined && existsSync(resolve(top, path)) ? resolve(top, path) : undefined;
};

/** Commits that a merge under way brings in; none when there is no merge. */
export const findMergeHeads = (top: string): string[] => {
  const path = findInGit(top, 'MERGE_HEAD');
  return path === undefined
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
};

/** True while `git revert` is under way. */
export const isReverting = (top: string): boolean => findInGit(top, 'REVERT_HEAD') !== undefined;

/** Contents of a path in the index of a merge; a side that has no such file is absent. */
export interface Stages {
  readonly base?: Uint8Array;
  readonly ours?: Uint8Array;
  readonly theirs?: Uint8Array;
}

const NAMES = ['base', 'ours', 'theirs'] as const;

const blobOf = (cwd: string, name: string): Uint8Array | undefined => {
  const { code, out } = runGit(cwd, ['cat-file', 'blob', name]);
  return code === 0 ? out : undefined;
};

/** The sides of a path that is not merged yet, relative to `cwd`; undefined for any other path. */
export const readStages = (cwd: string, path: string): Stages | undefined => {
  const { code, out } = runGit(cwd, ['--literal-pathspecs', 'ls-files', '-u', '-z', '--', path]);
  if (code !== 0) return undefined;
  const stages: { base?: Uint8Array; ours?: Uint8Array; theirs?: Uint8Array } = {};
  // 100644 <blob> <stage><tab><path>
  for (const entry of out.toString('utf8').split('\0')) {
    const match = /^\d+ ([0-9a-f]+) ([123])\t/.exec(entry);
    const content = match === null ? undefined : blobOf(cwd, match[1] as string);
    if (match !== null && content !== undefined)
      stages[NAMES[Number(match[2]) - 1] as (typeof NAMES)[number]] = content;
  }
  return Object.keys(stages).length === 0 ? undefined : stages;
};

/** Base, ours, theirs of what is going on in a work tree, else of the merge that was made last: `git cherry-pick` and its kin take a commit's parent as base. */
const AT_HAND: readonly (readonly [sign: string, base: string, ours: string, theirs: string])[] = [
  ['MERGE_HEAD', '', 'HEAD', 'MERGE_HEAD'],
  ['CHERRY_PICK_HEAD', 'CHERRY_PICK_HEAD^', 'HEAD', 'CHERRY_PICK_HEAD'],
  ['REBASE_HEAD', 'REBASE_HEAD^', 'HEAD', 'REBASE_HEAD'],
  ['REVERT_HEAD', 'REVERT_HEAD', 'HEAD', 'REVERT_HEAD^'],
  ['HEAD^2', '', 'HEAD^1', 'HEAD^2'],
];

/** Sides of a merge that the index does not tell of any more. */
export interface MergedSides extends Stages {
  /** the file is not as the merge left it */
  readonly isEdited: boolean;
}

/** Contents of a path, relative to `cwd`, in the commits that the merge at hand joins; undefined when there is none. */
export const readMergedSides = (cwd: string, path: string): MergedSides | undefined => {
  const found = AT_HAND.find(
    ([sign]) => tryGit(cwd, ['rev-parse', '--verify', '--quiet', sign]) !== undefined,
  );
  if (found === undefined) return undefined;
  const [sign, parent, ...sides] = found;
  const base = parent === '' ? findMergeBases(cwd, sides)[0] : parent;
  const read = (name: (typeof NAMES)[number], commit: string | undefined): Stages => {
    const content = commit === undefined ? undefined : blobOf(cwd, `${commit}:./${path}`);
    return content === undefined ? {} : { [name]: content };
  };
  const isEdited =
    runGit(cwd, [
      '--literal-pathspecs',
      'diff',
      '--quiet',
      '--no-ext-diff',
      ...(sign === 'HEAD^2' ? ['HEAD'] : []),
      '--',
      `./${path}`,
    ]).code !== 0;
  return { isEdited, ...read('base', base), ...read('ours', sides[0]), ...read('theirs', sides[1]) };
};
