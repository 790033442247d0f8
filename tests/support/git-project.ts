// A project in a repository of its own, in a temporary folder.
import { spawnSync } from 'node:child_process';
import { makeProject } from './project.js';
import type { Project } from './project.js';

export interface GitProject extends Project {
  /** What git prints. @throws Error when it fails */
  git(...argv: readonly string[]): string;
  /** Exit code and output, whatever happens. */
  tryGit(...argv: readonly string[]): { readonly code: number | null; readonly out: string };
  /** Commits all that is there; the id of the commit. */
  commit(message: string): string;
}

const ENV = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Files by path below a new folder, committed on the branch `main`. */
export const makeGitProject = (files: Readonly<Record<string, string>>): GitProject => {
  const project = makeProject(files);
  const tryGit = (...argv: readonly string[]): { code: number | null; out: string } => {
    const { status, stdout, stderr } = spawnSync('git', argv, {
      cwd: project.root,
      encoding: 'utf8',
      env: { ...process.env, ...ENV },
    });
    return { code: status, out: status === 0 ? stdout.trim() : `${stdout}${stderr}` };
  };
  const git = (...argv: readonly string[]): string => {
    const { code, out } = tryGit(...argv);
    if (code !== 0) throw new Error(`git ${argv.join(' ')}: ${out}`);
    return out;
  };
  const commit = (message: string): string => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  commit('first');
  return { ...project, git, tryGit, commit };
};
