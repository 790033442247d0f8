// Limits of one article: what is too large, takes too long, or cannot be read is skipped by name, and the others are annotated.
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { runBin } from '../support/run-bin.js';
import { runCli } from '../support/run-cli.js';

const ARTICLE = 'Judge Loretta Preska ruled on Thursday that Microsoft must pay $2 million.\n';

/** Many times what a second is enough for, on any machine. */
const ENDLESS = 'John Smith of Dublin sued. '.repeat(300_000);

const annotated = (root: string): string[] =>
  existsSync(join(root, 'annotations')) ? (readdirSync(join(root, 'annotations')).sort() as string[]) : [];

describe('--timeout', () => {
  it.each([
    ['in the main thread', []],
    ['in workers', ['--jobs', '2']],
  ])('skips an article that takes too long %s, by name, and goes on', (_name, argv) => {
    const project = makeProject({
      'corpus/a.txt': ARTICLE,
      'corpus/b.txt': ENDLESS,
      'corpus/c.html': `<html><body><p>${ENDLESS}</p></body></html>`,
      'corpus/d.txt': ARTICLE,
    });
    const { code, err } = runBin(['--timeout', '2', ...argv], { cwd: project.root });
    expect(err).toContain('corpus/b.txt: skipped: took longer than 2 s\n');
    expect(err).toContain('corpus/c.html: skipped: took longer than 2 s\n');
    expect(err).toContain('articles: 2 read, 2 written, 0 unchanged, 2 skipped');
    expect(annotated(project.root)).toEqual(['a.yaml', 'd.yaml']);
    expect(code).toBe(1);
    expect(project.read('annotations/a.yaml').replace('a.txt', 'd.txt')).toBe(
      project.read('annotations/d.yaml'),
    );
  });

  it('leaves the annotation file of a skipped article as it is, and holds for standard input', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const before = project.read('annotations/a.yaml');
    project.write('corpus/a.txt', ENDLESS);
    expect((await runCli(['--timeout', '0.5'], { cwd: project.root })).code).toBe(1);
    expect(project.read('annotations/a.yaml')).toBe(before);
    const { code, err } = await runCli(['--timeout', '0.5', '-'], { cwd: project.root, stdin: ENDLESS });
    expect([code, err]).toEqual([2, 'annotate: timeout: took longer than 0.5 s\n']);
  });

  it.each(['0', '-1', 'x', '', '1e3'])('refuses %j', async (value) => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    expect((await runCli([`--timeout=${value}`], { cwd: project.root })).code).toBe(2);
  });
});

describe('--max-bytes', () => {
  it('skips a larger article by name, also from an earlier run', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/b.txt': ARTICLE.repeat(2) });
    const limit = ['--max-bytes', String(ARTICLE.length)];
    const first = await runCli(limit, { cwd: project.root });
    expect(first.err).toContain('corpus/b.txt: skipped: is larger than');
    expect([first.code, annotated(project.root)]).toEqual([1, ['a.yaml']]);
    expect((await runCli([], { cwd: project.root })).code).toBe(0);
    expect((await runCli(limit, { cwd: project.root })).code).toBe(1);
    expect((await runCli(['--max-bytes', '10', '-'], { cwd: project.root, stdin: ARTICLE })).err).toContain(
      'too-large',
    );
  });

  it('holds for what a cache knows', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`corpus/${index}.txt`, ARTICLE.repeat(1 + (index % 2))]),
    );
    const project = makeProject(files);
    await runCli([], { cwd: project.root });
    const { code, err } = await runCli(['--max-bytes', String(ARTICLE.length)], { cwd: project.root });
    expect(code).toBe(1);
    expect(err).toContain('20 skipped');
  });
});

describe('what lies behind a link', () => {
  it('is not read, however it is named', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'elsewhere/b.txt': ARTICLE });
    symlinkSync('../elsewhere', join(project.root, 'corpus/out'));
    for (const name of ['corpus/out/b.txt', 'corpus/out/*.txt', 'corpus/out']) {
      const { code, err } = await runCli([name], { cwd: project.root });
      expect(err).toMatch(/corpus\/out(?:\/b.txt)?: skipped: .*link/);
      expect(code).toBe(1);
    }
    expect(annotated(project.root)).toEqual([]);
  });

  it('is not read through what an annotation file names', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'elsewhere/b.txt': 'A secret of Dublin.\n' });
    symlinkSync('../elsewhere', join(project.root, 'corpus/out'));
    await runCli([], { cwd: project.root });
    const text = project.read('annotations/a.yaml');
    project.write('annotations/a.yaml', text.replace('corpus/a.txt', 'corpus/out/b.txt'));
    for (const argv of [['check'], ['export'], ['eval', '--gold', 'annotations']]) {
      const { code, out, err } = await runCli(argv, { cwd: project.root });
      expect(out + err).toContain('outside-project');
      expect(out + err).not.toContain('secret');
      expect(code).toBeGreaterThan(0);
    }
  });

  it('is neither corpus nor annotations', async () => {
    for (const key of ['corpus', 'annotations']) {
      const project = makeProject({
        'annotate.config.yaml': `${key}: here/folder\n`,
        'away/folder/a.txt': ARTICLE,
      });
      symlinkSync('away', join(project.root, 'here'));
      const { code, err } = await runCli([], { cwd: project.root });
      expect(err).toContain('outside-project');
      expect(code).toBe(2);
    }
  });
});

describe('an annotation file whose article leads out of the project', () => {
  it.each([
    ['in the main thread', []],
    ['in workers', ['--jobs', '2']],
  ])('is refused and left as it is %s, and the others are done', async (_name, argv) => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/b.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const foreign = project
      .read('annotations/a.yaml')
      .replace('article: ../corpus/a.txt', 'article: ../../elsewhere/a.txt');
    project.write('annotations/a.yaml', foreign);
    project.write('corpus/b.txt', `${ARTICLE}So did Dublin.\n`);
    const { code, err } = runBin(argv, { cwd: project.root });
    expect(err).toContain('annotations/a.yaml');
    expect(err).toContain('"../../elsewhere/a.txt" leads out of the project: write ../corpus/a.txt there');
    expect(project.read('annotations/a.yaml')).toBe(foreign);
    expect(project.read('annotations/b.yaml')).toContain('Dublin');
    expect(code).toBe(2);
  });

  it.each([
    ['goes on behind a file', '../corpus/b.txt/c/d.txt', 'no-article'],
    ['has a name that no folder has', `../corpus/${'x'.repeat(300)}/a.txt`, 'name-too-long'],
  ])('is one finding among others where the way %s', async (_name, article, code) => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/b.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    for (const name of ['a', 'b'])
      project.write(
        `annotations/${name}.yaml`,
        project.read(`annotations/${name}.yaml`).replace(/^article: .*/m, `article: ${article}`),
      );
    const result = await runCli(['check'], { cwd: project.root });
    expect([...result.out.matchAll(/^annotations\/([ab]).yaml:1: .*\[(.*)\]$/gm)].map((m) => m[1])).toEqual([
      'a',
      'b',
    ]);
    expect(result.out).toContain(`[${code}]`);
    expect(result.code).toBe(1);
  });

  it('is mended where it only names another article of the project: it was moved', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE });
    await runCli([], { cwd: project.root });
    const good = project.read('annotations/a.yaml');
    project.write('annotations/a.yaml', good.replace('corpus/a.txt', 'corpus/old/a.txt'));
    expect((await runCli([], { cwd: project.root })).code).toBe(0);
    expect(project.read('annotations/a.yaml')).toBe(good);
  });
});

describe('skips', () => {
  it('of an article that is gone, a link, a pipe, a folder or of no known name are named, and the rest is done', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'elsewhere/b.txt': ARTICLE });
    mkdirSync(join(project.root, 'corpus/folder.txt'));
    execFileSync('mkfifo', [join(project.root, 'corpus/pipe.txt')]);
    symlinkSync('../elsewhere/b.txt', join(project.root, 'corpus/link.txt'));
    // a name of bytes that are no UTF-8: no string names this file
    writeFileSync(
      Buffer.concat([Buffer.from(join(project.root, 'corpus/b')), Buffer.from([0xff]), Buffer.from('.txt')]),
      ARTICLE,
    );
    const { code, err } = await runCli([], { cwd: project.root });
    expect(err).toContain('corpus/link.txt: skipped: a link');
    expect(err).toContain('corpus/pipe.txt: skipped: not a regular file');
    expect(err).toMatch(/corpus\/b\ufffd\.txt: skipped: .*UTF-8/);
    expect(err).toContain('1 written');
    expect(annotated(project.root)).toEqual(['a.yaml']);
    expect(code).toBe(1);
    expect((await runCli(['--allow-skips'], { cwd: project.root })).code).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)('of an article that may not be read is named', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'corpus/b.txt': ARTICLE });
    chmodSync(join(project.root, 'corpus/b.txt'), 0);
    const { code, err } = await runCli([], { cwd: project.root });
    expect(err).toContain('corpus/b.txt: skipped: permission denied');
    expect([code, annotated(project.root)]).toEqual([1, ['a.yaml']]);
  });

  it('do not hide a damaged annotation file', async () => {
    const project = makeProject({ 'corpus/a.txt': ARTICLE, 'annotations/a.yaml': 'annotate: 1\n' });
    expect((await runCli(['--allow-skips'], { cwd: project.root })).code).toBe(2);
    const linked = makeProject({ 'corpus/a.txt': ARTICLE, 'annotations/x': '' });
    symlinkSync('x', join(linked.root, 'annotations/a.yaml'));
    expect((await runCli(['--allow-skips'], { cwd: linked.root })).code).toBe(2);
  });
});
