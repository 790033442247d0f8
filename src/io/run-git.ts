// A question to git and what it answers. Nothing is fetched or asked back.
import { spawnSync } from 'node:child_process';
import type { Buffer } from 'node:buffer';
import { AnnotateError } from '../model/annotate-error.js';

const LIMIT = 1024 * 1024 * 1024;

/** A clone without all its objects must not start to fetch, nor git ask for a password. */
export const QUIET = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** `git log` for a program: names are not patterns, entries end in NUL, and a user's configuration adds neither signatures nor colour. */
export const LOG = ['--literal-pathspecs', 'log', '-z', '--no-show-signature', '--no-color'] as const;

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

/** The bytes that git prints. @throws AnnotateError `git` when it fails or cannot be run */
export const askGitForBytes = (cwd: string, argv: readonly string[], input = ''): Buffer => {
  const { code, out, err } = runGit(cwd, argv, input);
  if (code === 0) return out;
  const command = argv.find((word) => !word.startsWith('-')) ?? '';
  throw new AnnotateError('git', err || `git ${command} failed`);
};

/** The text that git prints. @throws AnnotateError `git` when it fails or cannot be run */
export const askGit = (cwd: string, argv: readonly string[], input = ''): string =>
  askGitForBytes(cwd, argv, input).toString('utf8');

/** What git prints, without the line feed it adds (a folder may end in a space); undefined when it fails. @throws AnnotateError `git` when it cannot be run */
export const tryGit = (cwd: string, argv: readonly string[]): string | undefined => {
  const { code, out } = runGit(cwd, argv);
  return code === 0 ? out.toString('utf8').replace(/\n$/, '') : undefined;
};
