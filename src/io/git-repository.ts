// The repository around a folder: where it is, what its attributes say, and the sides of a merge that is not finished.
import { runGit } from './run-git.js';

const answer = (cwd: string, argv: readonly string[]): string | undefined => {
  const { code, out } = runGit(cwd, argv);
  // only the line feed git adds: a folder may end in a space
  return code === 0 ? out.toString('utf8').replace(/\n$/, '') : undefined;
};

/** The top folder of the work tree, or undefined outside of one. @throws AnnotateError `git` when git cannot be run */
export const findWorkTree = (cwd: string): string | undefined => {
  const top = answer(cwd, ['rev-parse', '--show-toplevel']);
  return top === '' ? undefined : top;
};

/** Values of attributes that are set for a path, relative to `cwd`; no entry for those that are not. */
export const readGitAttributes = (
  cwd: string,
  path: string,
  names: readonly string[],
): ReadonlyMap<string, string> => {
  const { code, out } = runGit(cwd, ['check-attr', '-z', ...names, '--', path]);
  const found = new Map<string, string>();
  if (code !== 0) return found;
  // <path> NUL <attribute> NUL <value> NUL
  const parts = out.toString('utf8').split('\0');
  for (let at = 0; at + 2 < parts.length; at += 3)
    if (parts[at + 2] !== 'unspecified') found.set(parts[at + 1] as string, parts[at + 2] as string);
  return found;
};

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
    ([sign]) => answer(cwd, ['rev-parse', '--verify', '--quiet', sign]) !== undefined,
  );
  if (found === undefined) return undefined;
  const [sign, parent, ...sides] = found;
  const base = parent === '' ? answer(cwd, ['merge-base', ...sides]) : parent;
  const read = (name: (typeof NAMES)[number], commit: string | undefined): Stages => {
    const content = commit === undefined ? undefined : blobOf(cwd, `${commit}:./${path}`);
    return content === undefined ? {} : { [name]: content };
  };
  const isEdited =
    runGit(cwd, [
      'diff',
      '--quiet',
      '--no-ext-diff',
      ...(sign === 'HEAD^2' ? ['HEAD'] : []),
      '--',
      `./${path}`,
    ]).code !== 0;
  return { isEdited, ...read('base', base), ...read('ours', sides[0]), ...read('theirs', sides[1]) };
};
