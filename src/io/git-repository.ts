// The repository around a folder: where it is, and what its attributes say.
import { AnnotateError } from '../model/annotate-error.js';
import { runGit, tryGit } from './run-git.js';

export interface Repository {
  /** absolute path of the top of the work tree */
  readonly top: string;
  /** folder of `cwd` from the top, with `/` at its end, or empty */
  readonly prefix: string;
}

/** The top folder of the work tree, or undefined outside of one. @throws AnnotateError `git` when git cannot be run */
export const findWorkTree = (cwd: string): string | undefined => {
  const top = tryGit(cwd, ['rev-parse', '--show-toplevel']);
  return top === '' ? undefined : top;
};

/** The repository around a folder. @throws AnnotateError `no-repository` */
export const findRepository = (cwd: string): Repository => {
  const top = findWorkTree(cwd);
  if (top === undefined)
    throw new AnnotateError(
      'no-repository',
      'this needs a git repository with a work tree, and there is none here',
      { path: cwd },
    );
  return { top, prefix: tryGit(cwd, ['rev-parse', '--show-prefix']) ?? '' };
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
