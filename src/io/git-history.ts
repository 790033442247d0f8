// More questions to git: commits of a range with their parents, merge bases, the index, a merge under way. Nothing is written or fetched.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { TreeFile } from './run-git.js';
import { runGit } from './run-git.js';

export interface Repository {
  /** absolute path of the top of the work tree */
  readonly top: string;
  /** folder of `cwd` from the top, with `/` at its end, or empty */
  readonly prefix: string;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly message: string;
}

const text = (cwd: string, argv: readonly string[]): string | undefined => {
  const { code, out } = runGit(cwd, argv);
  return code === 0 ? out.toString('utf8').replace(/\n$/, '') : undefined;
};

const must = (cwd: string, argv: readonly string[], input = ''): string => {
  const { code, out, err } = runGit(cwd, argv, input);
  if (code !== 0) throw new AnnotateError('git', err || `git ${argv[0]} failed`);
  return out.toString('utf8');
};

/** The repository around a folder. @throws AnnotateError `no-repository` */
export const findRepository = (cwd: string): Repository => {
  const top = text(cwd, ['rev-parse', '--show-toplevel']);
  if (top === undefined || top === '')
    throw new AnnotateError(
      'no-repository',
      'this needs a git repository with a work tree, and there is none here',
      {
        path: cwd,
      },
    );
  return { top, prefix: text(cwd, ['rev-parse', '--show-prefix']) ?? '' };
};

/** Id of the commit of that name; undefined when there is none. */
export const findCommit = (cwd: string, name: string): string | undefined =>
  text(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

export const isShallow = (cwd: string): boolean =>
  text(cwd, ['rev-parse', '--is-shallow-repository']) === 'true';

/** All best common ancestors; none when the histories have nothing in common (or, in a shallow clone, nothing that is here). */
export const findMergeBases = (cwd: string, commits: readonly string[]): string[] =>
  (text(cwd, ['merge-base', '--all', ...(commits.length > 2 ? ['--octopus'] : []), ...commits]) ?? '')
    .split('\n')
    .filter((id) => id !== '');

/** Commits that `head` has and `base` has not, parents before children. */
export const listCommits = (cwd: string, base: string, head: string): Commit[] =>
  must(cwd, [
    'log',
    '-z',
    '--reverse',
    '--topo-order',
    '--no-show-signature',
    '--no-color',
    '--format=%H%n%P%n%B',
    head,
    `^${base}`,
  ])
    .split('\0')
    .flatMap((entry) => {
      const [id = '', parents = '', ...message] = entry.replace(/^\n/, '').split('\n');
      return id === ''
        ? []
        : [{ id, parents: parents === '' ? [] : parents.split(' '), message: message.join('\n') }];
    });

/** Ids of a folder's tree in these commits, in their order; undefined where it does not stand. */
export const findTrees = (cwd: string, commits: readonly string[], folder: string): (string | undefined)[] =>
  must(cwd, ['cat-file', '--batch-check'], commits.map((commit) => `${commit}:${folder}\n`).join(''))
    .split('\n')
    .slice(0, commits.length)
    .map((line) => /^([0-9a-f]+) tree /.exec(line)?.[1]);

/** A file of the index; `stage` is 0 unless a merge left it open. */
export interface IndexFile extends TreeFile {
  readonly stage: number;
}

/** Regular files of the index at or below a path from the top. */
export const listIndex = (top: string, path: string): IndexFile[] =>
  must(top, ['--literal-pathspecs', 'ls-files', '-s', '-z', '--', ...(path === '' ? [] : [path])])
    .split('\0')
    .flatMap((entry) => {
      // 100644 82d586c8b33a… 0<tab>annotations/a.yaml
      const match = /^100\d{3} ([0-9a-f]+) ([0-3])\t([^]+)$/.exec(entry);
      return match ? [{ blob: match[1] as string, stage: Number(match[2]), path: match[3] as string }] : [];
    });

/** Ids of the blobs a path had, from `commit` back; the newest first. */
export const listVersions = (top: string, commit: string, path: string): string[] =>
  must(top, [
    '--literal-pathspecs',
    'log',
    '--no-show-signature',
    '--no-color',
    '--format=',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-m',
    '-z',
    commit,
    '--',
    path,
  ])
    .split('\0')
    // :100644 100644 <before> <after> M
    .flatMap((entry) => /:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\s*$/.exec(entry)?.[1] ?? [])
    .filter((id) => !/^0+$/.test(id));

/** Commits that a merge under way brings in; none when there is no merge. */
export const findMergeHeads = (top: string): string[] => {
  const path = text(top, ['rev-parse', '--git-path', 'MERGE_HEAD']);
  if (path === undefined || !existsSync(resolve(top, path))) return [];
  return readFileSync(resolve(top, path), 'utf8')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
};

/** True while `git revert` is under way. */
export const isReverting = (top: string): boolean => {
  const path = text(top, ['rev-parse', '--git-path', 'REVERT_HEAD']);
  return path !== undefined && existsSync(resolve(top, path));
};
