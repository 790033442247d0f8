// `annotate check --staged` as a hook: what is staged counts, not what lies in the work tree; and the hooks that are published really run.
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeGitProject } from '../support/git-project.js';
import type { GitProject } from '../support/git-project.js';
import { ROOT } from '../support/root.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';
const FILE = 'annotations/a.yaml';

const staged = (project: GitProject, ...argv: readonly string[]) =>
  runCli(['check', '--staged', ...argv], { cwd: project.root });

const start = async (): Promise<GitProject> => {
  const project = makeGitProject({ 'corpus/a.txt': ARTICLE });
  await runCli([], { cwd: project.root });
  project.commit('annotated');
  return project;
};

const decide = (project: GitProject, quote: string, word: string): void =>
  project.write(
    FILE,
    project.read(FILE).replace(`      quote: ${quote}\n`, `      human: ${word}\n      quote: ${quote}\n`),
  );

describe('annotate check --staged', () => {
  it('checks nothing when nothing is staged', async () => {
    const project = await start();
    project.write(FILE, 'damage');
    expect(await staged(project)).toEqual({ code: 0, out: '', err: '0 files checked, 0 findings\n' });
  });

  it('checks the staged version, not the one on disk', async () => {
    const project = await start();
    const sound = project.read(FILE);
    project.write(FILE, sound.replace('quote: Microsoft', 'quote: Macrosoft'));
    project.git('add', FILE);
    project.write(FILE, sound);
    const { code, out } = await staged(project);
    expect(code).toBe(1);
    expect(out).toMatch(/annotations\/a\.yaml:\d+: .*quote-not-found/);
    project.git('add', FILE);
    project.write(FILE, 'damage');
    expect((await staged(project)).code).toBe(0);
  });

  it('takes the article from the index too: one that is staged without its annotations is stale', async () => {
    const project = await start();
    project.write('corpus/a.txt', `Late news. ${ARTICLE}`);
    expect((await staged(project)).code).toBe(0);
    project.git('add', 'corpus');
    const { code, out } = await staged(project);
    expect([code, out]).toEqual([1, expect.stringContaining('stale')]);
    await runCli([], { cwd: project.root });
    project.git('add', '-A');
    expect((await staged(project)).code).toBe(0);
  });

  it('finds a decision that the commit would lose', async () => {
    const project = await start();
    decide(project, 'Microsoft', 'microsoft');
    project.commit('decided');
    const decided = project.read(FILE);
    project.write(FILE, decided.replace(/ {4}microsoft-[0-9a-z]{3}:\n(?: {6}.*\n)*/, ''));
    expect((await staged(project)).code).toBe(0);
    project.git('add', FILE);
    const { out } = await staged(project);
    expect(out).toMatch(/the index does not have the record \[decision-lost\]/);
    project.git('rm', '-q', '-f', FILE);
    expect((await staged(project)).out).toContain('decision-lost');
  });

  it('measures a merge by both sides before it is committed', async () => {
    const project = await start();
    project.git('checkout', '-q', '-b', 'side');
    decide(project, 'Thursday', '{is: date}');
    project.commit('theirs');
    project.git('checkout', '-q', 'main');
    decide(project, 'Microsoft', 'microsoft');
    project.commit('ours');
    project.tryGit('merge', '--no-ff', '--no-commit', '-s', 'ours', 'side');
    expect((await staged(project)).out).toMatch(/thursday-.*decision-lost/);
    project.git('reset', '-q', '--hard');
    project.tryGit('merge', '--no-ff', '--no-commit', 'side');
    expect(await staged(project)).toMatchObject({ code: 0, out: '' });
  });

  it('names a file that a merge left open', async () => {
    const project = await start();
    project.git('checkout', '-q', '-b', 'side');
    decide(project, 'Microsoft', 'nothing');
    project.commit('theirs');
    project.git('checkout', '-q', 'main');
    decide(project, 'Microsoft', 'microsoft');
    project.commit('ours');
    expect(project.tryGit('merge', 'side').code).toBe(1);
    const { code, out } = await staged(project);
    expect([code, out]).toEqual([1, expect.stringContaining('unmerged')]);
  });

  it('works before the first commit', async () => {
    const project = makeGitProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    project.git('add', '-A');
    expect((await staged(project)).err).toBe('1 files checked, 0 findings\n');
  });

  it('refuses to mend what is staged', async () => {
    const project = await start();
    expect(await staged(project, '--fix')).toMatchObject({
      code: 2,
      err: expect.stringContaining('fmt') as string,
    });
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
}

const HOOKS = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const entryOf = (id: string): string => HOOKS.find((hook) => hook.id === id)?.entry ?? 'false';

/** The program on the PATH of the hook, and the entry as the hook itself. */
const install = (project: GitProject, hook: string, entry: string, folder = '.'): void => {
  const bin = join(project.root, '.git/bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(ROOT, 'bin/annotate.js'), join(bin, 'annotate'));
  const path = join(project.root, '.git/hooks', hook);
  mkdirSync(join(project.root, '.git/hooks'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nPATH="${bin}:$PATH"\ncd "${folder}" && exec ${entry}\n`);
  chmodSync(path, 0o755);
};

describe('the published hooks', () => {
  it('annotate-check stops a commit that would lose a decision, and lets a sound one through', async () => {
    const project = await start();
    decide(project, 'Microsoft', 'microsoft');
    install(project, 'pre-commit', entryOf('annotate-check'));
    project.git('commit', '-q', '-a', '-m', 'sound');
    project.write(FILE, project.read(FILE).replace(/ {4}microsoft-[0-9a-z]{3}:\n(?: {6}.*\n)*/, ''));
    const { code, out } = project.tryGit('commit', '-q', '-a', '-m', 'loss');
    expect([code, out]).toEqual([1, expect.stringContaining('decision-lost')]);
    expect(project.git('log', '--format=%s', '-1')).toBe('sound');
    // of a part of the work tree git makes an index of its own
    expect(project.tryGit('commit', '-q', FILE, '-m', 'loss').out).toContain('decision-lost');
  });

  it('annotate-check runs in a project below the top of the repository', async () => {
    const project = makeGitProject({});
    project.write('sub/annotate.config.yaml', 'corpus: corpus\n');
    project.write('sub/corpus/a.txt', ARTICLE);
    await runCli([], { cwd: join(project.root, 'sub') });
    project.commit('annotated');
    install(project, 'pre-commit', entryOf('annotate-check'), 'sub');
    project.write(`sub/${FILE}`, project.read(`sub/${FILE}`).replace('quote: Microsoft', 'quote: Macrosoft'));
    const { code, out } = project.tryGit('commit', '-a', '-m', 'damage');
    expect([code, out]).toEqual([1, expect.stringContaining('quote-not-found')]);
  });

  it('annotate-fmt lays files out', async () => {
    const project = await start();
    decide(project, 'Microsoft', 'ok');
    install(project, 'pre-commit', `${entryOf('annotate-fmt')} ${FILE}`);
    project.git('commit', '-q', '-a', '-m', 'ok');
    expect(project.read(FILE)).toContain('human: microsoft');
  });
});
