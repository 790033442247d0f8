// The cache of runs: an unchanged corpus is not annotated again, and nothing that is damaged or out of date is ever believed.
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../support/project.js';
import { makeProject } from '../support/project.js';
import { runBin } from '../support/run-bin.js';
import { runLogged } from '../support/run-logged.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled that Microsoft must hand over e-mails held in Dublin.\n';

/** Enough articles that the cache is asked. */
const corpus = (): Project =>
  makeProject(
    Object.fromEntries(
      Array.from({ length: 33 }, (_, index) => [`corpus/${index}.txt`, `${ARTICLE}\nNumber ${index}.\n`]),
    ),
  );

const CACHE = '.annotate/runs.tsv';

const annotations = ({ root, read }: Project): string[] =>
  readdirSync(join(root, 'annotations')).map((name) => `${name}\n${read(`annotations/${name}`)}`);

describe('the cache of runs', () => {
  it('is made by the first run, hidden from git, and the summary of the second is the same', async () => {
    const project = corpus();
    const first = await runCli([], { cwd: project.root });
    expect(project.read('.annotate/.gitignore')).toBe('*\n');
    const second = await runCli([], { cwd: project.root });
    expect(second.err).toContain('33 read, 0 written, 33 unchanged');
    const mentions = /mentions: .*/;
    expect(mentions.exec(second.err)?.[0]).toBe(mentions.exec(first.err)?.[0]);
  });

  it('loads no rule and no gazetteer when nothing has changed', () => {
    const project = corpus();
    runBin([], { cwd: project.root });
    const { code, loaded } = runLogged(['-q'], project.root);
    expect(code).toBe(0);
    expect(loaded).toContain('dist/cli/cached-jobs.js');
    expect(loaded.filter((module) => /recognize|\/gazetteer\/|pipeline/.test(module))).toEqual([]);
  });

  it('sees a changed article and a changed annotation file, whatever their times and sizes say', async () => {
    const project = corpus();
    await runCli([], { cwd: project.root });
    const article = join(project.root, 'corpus/7.txt');
    writeFileSync(article, project.read('corpus/7.txt').replace('Dublin', 'London'));
    utimesSync(article, 1, 1);
    project.write(
      'annotations/8.yaml',
      project.read('annotations/8.yaml').replace('is: dublin', 'is: london'),
    );
    const { err } = await runCli([], { cwd: project.root });
    expect(err).toContain('2 written, 31 unchanged');
    expect(project.read('annotations/7.yaml')).toContain('quote: London');
    expect(project.read('annotations/8.yaml')).toContain('is: dublin');
  });

  it('is another one for other options', async () => {
    const project = corpus();
    await runCli([], { cwd: project.root });
    const { err } = await runCli(['--types', 'judge'], { cwd: project.root });
    expect(err).toContain('33 written');
    expect(project.read('annotations/0.yaml')).not.toContain('company');
  });

  it('says with --check what it would say without, and is not written', async () => {
    const project = corpus();
    await runCli([], { cwd: project.root });
    rmSync(join(project.root, CACHE));
    expect((await runCli(['--check'], { cwd: project.root })).code).toBe(0);
    expect(existsSync(join(project.root, CACHE))).toBe(false);
  });

  it('is not asked with --check: a branch may bring one that says its files are right', () => {
    const project = corpus();
    runBin([], { cwd: project.root });
    const { code, loaded } = runLogged(['--check', '-q', '--jobs', '1'], project.root);
    expect(code).toBe(0);
    expect(loaded).toContain('dist/pipeline.js');
  });

  it('that is damaged anywhere is as good as none: the result is that of a cold run', async () => {
    const project = corpus();
    await runCli([], { cwd: project.root });
    const [whole, sound] = [annotations(project), project.read(CACHE)];
    project.write(
      'annotations/3.yaml',
      project.read('annotations/3.yaml').replace('is: dublin', 'is: london'),
    );
    const broken = project.read('annotations/3.yaml');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sound.length - 1 }),
        fc.constantFrom('', 'x', '\n', '\t', sound.slice(0, 40)),
        fc.nat({ max: 60 }),
        async (at, insert, remove) => {
          project.write(CACHE, sound.slice(0, at) + insert + sound.slice(at + remove));
          project.write('annotations/3.yaml', broken);
          expect((await runCli(['-q'], { cwd: project.root })).code).toBe(0);
          expect(annotations(project)).toEqual(whole);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('forgets files that are gone and keeps the others', async () => {
    const project = corpus();
    await runCli([], { cwd: project.root });
    rmSync(join(project.root, 'corpus/5.txt'));
    project.write('corpus/6.txt', `${ARTICLE}\nAnother text.\n`);
    await runCli([], { cwd: project.root });
    expect(project.read(CACHE)).not.toContain('annotations/5.yaml');
    expect(project.read(CACHE)).toContain('annotations/4.yaml');
  });
});
