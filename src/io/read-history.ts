// The past of files in git: which commits changed one, under which names, and what stood in it. Read only.
import { posix, relative, resolve, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { runGit } from './run-git.js';

export interface Commit {
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
  readonly commits: readonly Commit[];
}

const ask = (cwd: string, argv: readonly string[]): string => {
  const { code, out, err } = runGit(cwd, argv);
  if (code !== 0) throw new AnnotateError('git', err || `git ${argv[1] ?? ''} failed`);
  return out.toString('utf8');
};

/** Top of the work tree and the path from there, with `/`. @throws AnnotateError `no-repository`, `outside-project` */
const locate = (cwd: string, path: string): { root: string; name: string } => {
  const { code, out } = runGit(cwd, ['rev-parse', '--show-toplevel', '--show-prefix']);
  const [root = '', prefix = ''] = out.toString('utf8').split('\n');
  if (code !== 0 || root === '')
    throw new AnnotateError(
      'no-repository',
      'the working folder is in no git repository: there is no history',
    );
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
  const output = ask(root, [
    '--literal-pathspecs',
    'log',
    '--follow',
    '--name-status',
    '--diff-filter=R',
    '-z',
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
  const output = ask(root, [
    '--literal-pathspecs',
    'log',
    '-z',
    '--full-history',
    `--format=${FORMAT}`,
    '--',
    ...names,
  ]);
  const tokens = output.split('\0');
  const commits: Commit[] = [];
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

/**
 * Contents of objects (`COMMIT:path` from the root, or blob ids, also short ones) in their order, in one go; undefined where git has none.
 * Names that hold a line feed have none.
 */
export const readObjects = (cwd: string, objects: readonly string[]): (Uint8Array | undefined)[] => {
  const askable = objects.filter((object) => !object.includes('\n'));
  if (askable.length === 0) return objects.map(() => undefined);
  const { code, out, err } = runGit(cwd, ['cat-file', '--batch'], `${askable.join('\n')}\n`);
  if (code !== 0) throw new AnnotateError('git', err || 'git cat-file failed');
  let at = 0;
  return objects.map((object) => {
    if (object.includes('\n')) return undefined;
    const end = out.indexOf(10, at);
    if (end < 0) throw new AnnotateError('git', `git has no answer for ${object}`);
    // <id> blob <size>, or <name> missing
    const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(out.subarray(at, end).toString('latin1'));
    at = end + 1;
    if (match === null) return undefined;
    const content = out.subarray(at, at + Number(match[2]));
    at += Number(match[2]) + 1;
    return match[1] === 'blob' ? content : undefined;
  });
};

/** The newest commit that both have, for `A...B`. @throws AnnotateError `no-revision` when they have none */
export const findMergeBase = (cwd: string, a: string, b: string): string => {
  const { code, out } = runGit(cwd, ['merge-base', '--end-of-options', a, b]);
  if (code !== 0) throw new AnnotateError('no-revision', `${a} and ${b} have no commit in common`);
  return out.toString('utf8').trim();
};
