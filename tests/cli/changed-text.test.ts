// A re-run after the article has changed, through the program: where the old text comes from, what the summary says, what git never sees.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Project } from '../support/project.js';
import { makeProject } from '../support/project.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = `Judge Loretta Preska ruled on Thursday that Microsoft must hand over e-mails held in Dublin.

Preska stayed her order. Brad Smith of Microsoft said that the company would appeal.

The data center stands in Dublin.
`;

const git = (cwd: string, ...argv: string[]): string =>
  execFileSync('git', argv, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
    },
  });

/** Accepts mentions by id prefix, by adding the line a person would add. */
const accept = (project: Project, ...prefixes: string[]): void => {
  let text = project.read('annotations/a.yaml');
  for (const prefix of prefixes) {
    const record = new RegExp(
      `( {4}${prefix}-[0-9a-z]+:\\n)((?: {6}.*\\n)*? {6}rules: \\{is: ([a-z0-9-]+),)`,
    );
    expect(text).toMatch(record);
    text = text.replace(
      record,
      (_, id: string, rest: string, is: string) => `${id}      human: ${is}\n${rest}`,
    );
  }
  project.write('annotations/a.yaml', text);
};

const humanLines = (text: string): string[] => text.split('\n').filter((line) => /^ +human:/.test(line));

describe('an article that has changed under decisions', () => {
  it('keeps them all: the old text is read from git, and only what a person should know is told', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    git(project.root, 'init', '-q');
    await runCli([], { cwd: project.root });
    accept(project, 'loretta-preska', 'brad-smith', 'dublin');
    git(project.root, 'add', '-A');
    git(project.root, 'commit', '-qm', 'reviewed');
    const before = project.read('annotations/a.yaml');
    project.write('corpus/a.txt', `A new first paragraph names nobody at all.\n\n${ARTICLE}`);
    const { code, err } = await runCli([], { cwd: project.root });
    expect(code).toBe(0);
    expect(err).toContain('decisions in changed texts: 3 same');
    expect(err).not.toContain('re-anchored');
    const after = project.read('annotations/a.yaml');
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([expect.stringMatching(/^text: git:[0-9a-f]{12}$/)]);
    expect((await runCli(['check'], { cwd: project.root })).code).toBe(0);
    expect(git(project.root, 'status', '--porcelain')).not.toContain('.annotate');
  });

  it('without git the text of a reviewed article is kept by the project, and used', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    expect(existsSync(join(project.root, '.annotate'))).toBe(false);
    accept(project, 'brad-smith', 'dublin');
    await runCli([], { cwd: project.root });
    const kept = readdirSync(join(project.root, '.annotate/texts'), { recursive: true }) as string[];
    expect(kept.filter((name) => name.includes('/'))).toHaveLength(1);
    project.write(
      'corpus/a.txt',
      ARTICLE.replace('Brad Smith of Microsoft said', 'For Microsoft, Brad Smith said'),
    );
    const { err } = await runCli([], { cwd: project.root });
    expect(err).not.toContain('without the old text');
    expect(humanLines(project.read('annotations/a.yaml'))).toHaveLength(2);
    expect(err).toContain('decisions in changed texts: 2 same');
  });

  it('with the old text nowhere, decisions are found by what their file says, and each is named', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    accept(project, 'brad-smith', 'dublin');
    project.write('corpus/a.txt', ARTICLE.replace('company would appeal', 'company will appeal'));
    const { err } = await runCli([], { cwd: project.root });
    expect(err).toMatch(/brad-smith-[0-9a-z]+: .*without the old text/);
    expect(humanLines(project.read('annotations/a.yaml'))).toHaveLength(2);
  });

  it('a decision whose words are gone is kept as lost and comes back with them', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    git(project.root, 'init', '-q');
    await runCli([], { cwd: project.root });
    accept(project, 'brad-smith');
    git(project.root, 'add', '-A');
    git(project.root, 'commit', '-qm', 'reviewed');
    const before = project.read('annotations/a.yaml');
    project.write(
      'corpus/a.txt',
      ARTICLE.replace(' Brad Smith of Microsoft said that the company would appeal.', ''),
    );
    const { err } = await runCli([], { cwd: project.root });
    expect(err).toMatch(/brad-smith-[0-9a-z]+: .*lost/);
    expect(err).toContain('1 lost');
    expect(project.read('annotations/a.yaml')).toMatch(
      /\nlost:\n {2}brad-smith-[0-9a-z]+:\n {4}human: brad-smith\n/,
    );
    project.write('corpus/a.txt', ARTICLE);
    const { err: again } = await runCli([], { cwd: project.root });
    expect(again).toContain('1 revived');
    expect(project.read('annotations/a.yaml')).toBe(before);
  });

  it('is named by --check, which writes nothing', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    accept(project, 'brad-smith');
    const before = project.read('annotations/a.yaml');
    project.write('corpus/a.txt', `${ARTICLE}\nMore.\n`);
    expect((await runCli(['--check'], { cwd: project.root })).code).toBe(1);
    expect(project.read('annotations/a.yaml')).toBe(before);
    expect(existsSync(join(project.root, '.annotate'))).toBe(false);
  });
});

describe('annotate cache', () => {
  it('tells what is kept, cleans what is of no use, and everything when asked', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    accept(project, 'dublin');
    await runCli([], { cwd: project.root });
    project.write('.annotate/texts/00/0000000000', 'an old text');
    const { out } = await runCli(['cache'], { cwd: project.root });
    expect(out).toContain('2 texts of articles');
    expect(out).toContain('1 of them named');
    expect((await runCli(['cache', 'clean'], { cwd: project.root })).err).toContain('1 texts stay');
    expect((await runCli(['cache', 'clean', '--all'], { cwd: project.root })).err).toContain('0 texts stay');
    expect((await runCli(['cache', 'burn'], { cwd: project.root })).code).toBe(2);
  });
});
