// Questions to git: what files a revision holds, and what stands in them. Nothing is fetched or checked out, and nothing is written here.
import { spawnSync } from 'node:child_process';
import type { Buffer } from 'node:buffer';
import { AnnotateError } from '../model/annotate-error.js';

const LIMIT = 1024 * 1024 * 1024;

/** A clone without all its objects must not start to fetch, nor git ask for a password. */
export const QUIET = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

export interface GitAnswer {
  /** null when a signal ended it */
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** What git answers; it takes no optional lock, fetches nothing, asks for no password and speaks English. @throws AnnotateError `git` when git cannot be run */
export const runGit = (cwd: string, argv: readonly string[], input = ''): GitAnswer => {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-optional-locks', ...argv], {
    cwd,
    input,
    maxBuffer: LIMIT,
    env: { ...process.env, ...QUIET },
  });
  if (error) throw new AnnotateError('git', `git cannot be run: ${error.message}`);
  return { code: status, out: stdout, err: stderr.toString('utf8').trim() };
};

/** A regular file of a revision: its path from the root of the repository, with `/`, and its blob id. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

export interface Revision {
  /** commit or tree id */
  readonly id: string;
  /** folder of `cwd` from the root of the repository, with `/` at its end, or empty */
  readonly prefix: string;
}

/** The revision of that name, or undefined when there is none or `cwd` is in no repository. @throws AnnotateError `git` when git cannot be run */
export const findRevision = (cwd: string, name: string): Revision | undefined => {
  const prefix = runGit(cwd, ['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return undefined;
  const { code, out } = runGit(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{tree}`,
  ]);
  return code === 0
    ? { id: out.toString('utf8').trim(), prefix: prefix.out.toString('utf8').trim() }
    : undefined;
};

/** Regular files at or below a path of a revision, in git's order; links and submodules are left out. */
export const listTree = (cwd: string, revision: string, path: string): TreeFile[] => {
  const { code, out, err } = runGit(cwd, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    revision,
    '--',
    ...(path === '' ? [] : [path]),
  ]);
  if (code !== 0) throw new AnnotateError('git', err || 'git ls-tree failed', { path });
  return out
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      // 100644 blob 82d586c8b33a…<tab>annotations/a.yaml
      const match = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
      return match ? [{ blob: match[1] as string, path: match[2] as string }] : [];
    });
};

/** Contents of blobs, in their order, read in one go. @throws AnnotateError `git` */
export const readBlobs = (cwd: string, blobs: readonly string[]): Uint8Array[] => {
  if (blobs.length === 0) return [];
  const { code, out, err } = runGit(cwd, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (code !== 0) throw new AnnotateError('git', err || 'git cat-file failed');
  let at = 0;
  return blobs.map((blob) => {
    const end = out.indexOf(10, at);
    // <id> blob <size>
    const size = Number(/ blob (\d+)$/.exec(out.subarray(at, end).toString('latin1'))?.[1]);
    if (end < 0 || !Number.isInteger(size))
      throw new AnnotateError('git', `git has no content for ${blob}: fetch it first`);
    at = end + 1 + size + 1;
    return out.subarray(end + 1, end + 1 + size);
  });
};

/** Those of the blobs that the repository around `cwd` does not hold; all of them where there is no repository or no git. */
export const findMissingBlobs = (cwd: string, blobs: readonly string[]): string[] => {
  try {
    const { code, out } = runGit(cwd, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`);
    if (code !== 0) return [...blobs];
    const answers = out.toString('latin1').split('\n');
    return blobs.filter((_, index) => !/ blob \d+$/.test(answers[index] ?? ''));
  } catch {
    return [...blobs];
  }
};
