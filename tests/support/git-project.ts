// A project in a repository of its own, in a temporary folder, whose commits have authors and times.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject } from './project.js';
import type { Project } from './project.js';

export interface GitProject extends Project {
  /** What git prints. @throws Error when it fails */
  git(...argv: readonly string[]): string;
  /** Exit code and output, whatever happens. */
  tryGit(...argv: readonly string[]): { readonly code: number | null; readonly out: string };
  /** Commits all that is there, as this author; the id of the commit. */
  commit(message: string, author?: string): string;
  remove(path: string): void;
}

const ENV = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'Ann@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** 2026-01-01T10:00:00Z, in seconds. */
const START = 1_767_261_600;

/** Files by path below a new repository with the branch `main`, nothing committed yet. Each commit is a minute later than the one before. */
export const makeGitProject = (files: Readonly<Record<string, string>>): GitProject => {
  const project = makeProject(files);
  let time = START;
  const tryGit = (...argv: readonly string[]): { code: number | null; out: string } => {
    const date = `${time} +0000`;
    const { status, stdout, stderr } = spawnSync('git', argv, {
      cwd: project.root,
      encoding: 'utf8',
      env: { ...process.env, ...ENV, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return { code: status, out: status === 0 ? stdout.trim() : `${stdout}${stderr}` };
  };
  const git = (...argv: readonly string[]): string => {
    const { code, out } = tryGit(...argv);
    if (code !== 0) throw new Error(`git ${argv.join(' ')}: ${out}`);
    return out;
  };
  const commit = (message: string, author = 'Ann'): string => {
    time += 60;
    git('add', '-A');
    git('commit', '-q', '--allow-empty', `--author=${author} <${author}@example.org>`, '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  return {
    ...project,
    git,
    tryGit,
    commit,
    remove: (path) => rmSync(join(project.root, path), { recursive: true }),
  };
};
