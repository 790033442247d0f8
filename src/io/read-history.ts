// The past of files in git: which commits changed one, under which names, and what stood in it. Read only.
import { posix, relative, resolve, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { findRepository } from './git-repository.js';
import { askGit, LOG } from './run-git.js';

/** A commit as a person reads of it. */
export interface FileCommit {
  readonly id: string;
  readonly short: string;
  readonly parents: readonly string[];
  readonly shortParents: readonly string[];
  readonly author: string;
  /** ISO 8601 with the author's zone */
  readonly date: string;
  readonly subject: string;
}

export interface FileHistory {
  /** top of the work tree */
  readonly root: string;
  /** every name the file has had, from the root, the newest first */
  readonly names: readonly string[];
  /** newest first, merges too when the file differs from that of a parent */
  readonly commits: readonly FileCommit[];
}

/** Top of the work tree and the path from there, with `/`. @throws AnnotateError `no-repository`, `outside-project` */
const locate = (cwd: string, path: string): { root: string; name: string } => {
  const { top: root, prefix } = findRepository(cwd);
  const way = relative(cwd, resolve(cwd, path)).split(sep).join('/');
  const name = posix.normalize(posix.join(prefix === '' ? '.' : prefix, way));
  if (name.startsWith('../') || name.startsWith('/'))
    throw new AnnotateError('outside-project', 'the file is not in the repository of the working folder', {
      path,
    });
  return { root, name };
};

/** Names by which git follows the file back; a copy of another file began when it was copied. */
const followNames = (root: string, name: string): string[] => {
  const names = [name];
  const output = askGit(root, [
    ...LOG,
    '--follow',
    '--name-status',
    '--diff-filter=R',
    '--format=',
    '--',
    name,
  ]);
  const tokens = output.split('\0').map((token) => token.replace(/^\n+/, ''));
  for (let at = 0; at + 2 < tokens.length; at += 1)
    if (/^R\d+$/.test(tokens[at] as string)) names.push(tokens[at + 1] as string);
  return [...new Set(names)];
};

const FORMAT = '%H%x00%h%x00%P%x00%p%x00%an%x00%aI%x00%s';
const FIELDS = 7;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Commits that changed the file, whatever it was called then. @throws AnnotateError `no-repository`, `outside-project`, `git` */
export const readHistory = (cwd: string, path: string): FileHistory => {
  const { root, name } = locate(cwd, path);
  const names = followNames(root, name);
  const output = askGit(root, [...LOG, '--full-history', `--format=${FORMAT}`, '--', ...names]);
  const tokens = output.split('\0');
  const commits: FileCommit[] = [];
  for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
    const [id, short, parents, shortParents, author, date, subject] = tokens.slice(at, at + FIELDS) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    commits.push({
      id,
      short,
      parents: words(parents),
      shortParents: words(shortParents),
      author,
      date,
      subject,
    });
  }
  return { root, names, commits };
};
