// Revisions of git: their names to ids, what they have in common, the commits of a range, the versions of a file. Read only.
import { askGit, LOG, tryGit } from './run-git.js';

export interface Revision {
  /** commit or tree id */
  readonly id: string;
  /** folder of `cwd` from the root of the repository, with `/` at its end, or empty */
  readonly prefix: string;
}

/** The revision of that name, or undefined when there is none or `cwd` is in no repository. @throws AnnotateError `git` when git cannot be run */
export const findRevision = (cwd: string, name: string): Revision | undefined => {
  const prefix = tryGit(cwd, ['rev-parse', '--show-prefix']);
  const id = tryGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`]);
  return prefix === undefined || id === undefined ? undefined : { id, prefix };
};

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Id of the commit of that name; undefined when there is none. */
export const findCommit = (cwd: string, name: string): string | undefined =>
  tryGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

/** True when git has cut the history off. */
export const isShallow = (cwd: string): boolean =>
  tryGit(cwd, ['rev-parse', '--is-shallow-repository']) === 'true';

/** All best common ancestors, the one that `git merge` would take first; none when the histories have nothing in common (or, in a shallow clone, nothing that is here). */
export const findMergeBases = (cwd: string, commits: readonly string[]): string[] =>
  (
    tryGit(cwd, [
      'merge-base',
      '--all',
      ...(commits.length > 2 ? ['--octopus'] : []),
      '--end-of-options',
      ...commits,
    ]) ?? ''
  )
    .split('\n')
    .filter((id) => id !== '');

/** Commits that `head` has and `base` has not, parents before children. */
export const listCommits = (cwd: string, base: string, head: string): Commit[] =>
  askGit(cwd, [...LOG, '--reverse', '--topo-order', '--format=%H%n%P%n%B', head, `^${base}`])
    .split('\0')
    .flatMap((entry) => {
      const [id = '', parents = '', ...message] = entry.replace(/^\n/, '').split('\n');
      return id === ''
        ? []
        : [{ id, parents: parents === '' ? [] : parents.split(' '), message: message.join('\n') }];
    });

/** Ids of a folder's tree in these commits, in their order; undefined where it does not stand. */
export const findTrees = (cwd: string, commits: readonly string[], folder: string): (string | undefined)[] =>
  askGit(cwd, ['cat-file', '--batch-check'], commits.map((commit) => `${commit}:${folder}\n`).join(''))
    .split('\n')
    .slice(0, commits.length)
    .map((line) => /^([0-9a-f]+) tree /.exec(line)?.[1]);

/** Ids of the blobs a path had, from `commit` back; the newest first. */
export const listVersions = (top: string, commit: string, path: string): string[] =>
  askGit(top, [...LOG, '--format=', '--raw', '--no-abbrev', '--no-renames', '-m', commit, '--', path])
    .split('\0')
    // :100644 100644 <before> <after> M
    .flatMap((entry) => /:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\s*$/.exec(entry)?.[1] ?? [])
    .filter((id) => !/^0+$/.test(id));
