// A git repository in a temporary folder, out of reach of the user's configuration, with or without the merge driver.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { attributeLine } from '../../src/cli/attribute-lines.js';
import { driverConfig } from '../../src/cli/git-driver.js';
import { ROOT } from './root.js';
import type { BinResult } from './run-bin.js';
import { runBin } from './run-bin.js';

export interface RepositoryOptions {
  /** `annotate` is the built program; `none` configures nothing; any other text is the driver line itself */
  readonly driver?: string;
  /** write no `.gitattributes` */
  readonly bare?: boolean;
}

export interface Repository {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** Standard output. @throws Error when git fails */
  git(...argv: readonly string[]): string;
  tryGit(...argv: readonly string[]): BinResult;
  /** The built program, in the work tree. */
  annotate(...argv: readonly string[]): BinResult;
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string;
  /** Writes the files and commits everything. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): void;
}

/** The program as tests call it. */
export const PROGRAM = join(ROOT, 'bin/annotate.js');

const isolated = (root: string): Record<string, string> => ({
  HOME: root,
  XDG_CONFIG_HOME: join(root, '.git/xdg'),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Reviewer',
  GIT_AUTHOR_EMAIL: 'reviewer@example.org',
  GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Reviewer',
  GIT_COMMITTER_EMAIL: 'reviewer@example.org',
  GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z',
  GIT_EDITOR: 'true',
  GIT_MERGE_AUTOEDIT: 'no',
  LC_ALL: 'C',
});

const configure = (git: (...argv: string[]) => string, driver: string): void => {
  if (driver === 'none') return;
  const config = driverConfig({ kind: 'file', path: PROGRAM });
  git(
    'config',
    'merge.annotate.driver',
    driver === 'annotate' ? (config.get('merge.annotate.driver') as string) : driver,
  );
};

/** A new repository with the branch `main` and no commit, which goes when the test ends. */
export const makeRepository = ({ driver = 'annotate', bare = false }: RepositoryOptions = {}): Repository => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'annotate-git-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const env = isolated(root);
  const tryGit = (...argv: readonly string[]): BinResult => {
    const run = spawnSync('git', argv, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
  const git = (...argv: readonly string[]): string => {
    const { code, out, err } = tryGit(...argv);
    if (code !== 0) throw new Error(`git ${argv.join(' ')}: ${code}\n${out}${err}`);
    return out;
  };
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  git('init', '-q', '-b', 'main', '--template=');
  configure(git, driver);
  if (!bare) write('.gitattributes', `${attributeLine('annotations')}\n`);
  return {
    root,
    env,
    git,
    tryGit,
    annotate: (...argv) => runBin(argv, { cwd: root, env }),
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    commit(message, files = {}) {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
    },
  };
};
