// A repository in a temporary folder whose commits have authors and times: for tests of histories.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.js';
import { makeProject } from './project.js';

export interface Repository extends Project {
  git(...argv: readonly string[]): string;
  /** commits everything, as this author, and gives the short id */
  commit(message: string, author?: string): string;
  remove(path: string): void;
}

const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/** Files below a new repository, nothing committed yet. Each commit is a minute later than the one before. */
export const makeRepository = (files: Readonly<Record<string, string>>): Repository => {
  const project = makeProject(files);
  let minute = 0;
  const git = (...argv: readonly string[]): string =>
    execFileSync('git', argv, {
      cwd: project.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...IDENTITY,
        GIT_AUTHOR_NAME: 'Ann',
        GIT_AUTHOR_EMAIL: 'ann@example.org',
        GIT_AUTHOR_DATE: `2026-01-01T10:${String(minute).padStart(2, '0')}:00+00:00`,
        GIT_COMMITTER_DATE: `2026-01-01T10:${String(minute).padStart(2, '0')}:00+00:00`,
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    ...project,
    git(...argv) {
      minute += 1;
      return git(...argv);
    },
    commit(message, author = 'Ann') {
      minute += 1;
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', `--author=${author} <${author}@example.org>`, '-m', message);
      return git('rev-parse', '--short', 'HEAD');
    },
    remove: (path) => rmSync(join(project.root, path), { recursive: true }),
  };
};
