// Which files are articles, which are not and why, and where each is annotated.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/io/compare-code-points.js';
import { findArticles } from '../../src/io/find-articles.js';
import type { FindOptions } from '../../src/io/find-articles.js';
import { findConfig } from '../../src/io/find-config.js';
import { planTargets } from '../../src/io/plan-targets.js';
import { resolveInside } from '../../src/io/resolve-inside.js';
import { folderOf } from './folder.js';

const failing = (code: string): unknown => expect.objectContaining({ name: 'AnnotateError', code });

/** Found paths, and skipped ones with their reasons, relative to the root. */
const find = async (
  root: string,
  options: Partial<FindOptions> = {},
): Promise<{ files: string[]; skipped: string[] }> => {
  const { files, skipped } = await findArticles(findConfig(root), { cwd: root, paths: [], ...options });
  return {
    files: files.map((path) => relative(root, path)),
    skipped: skipped.map(
      ({ path, reason, deliberate }) => `${relative(root, path)}: ${reason}${deliberate ? '' : '!'}`,
    ),
  };
};

describe('findArticles', () => {
  it('takes articles below the corpus, sorted by code point, and names the rest', async () => {
    const root = folderOf({
      'corpus/b.txt': '',
      'corpus/a/z.md': '',
      'corpus/a/Z.html': '',
      'corpus/\ud83d\ude00.txt': '',
      'corpus/\uffe5.txt': '',
      'corpus/c.pdf': '',
      'corpus/.hidden.txt': '',
      'other.txt': '',
    });
    expect(await find(root)).toEqual({
      files: [
        'corpus/a/Z.html',
        'corpus/a/z.md',
        'corpus/b.txt',
        'corpus/\uffe5.txt',
        'corpus/\ud83d\ude00.txt',
      ],
      skipped: ['corpus/c.pdf: not a kind of file that `include` names'],
    });
  });

  it('holds to ignore files, the deepest last, and to the configuration', async () => {
    const root = folderOf({
      'annotate.config.yaml': 'include: ["**/*.txt"]\nexclude: ["**/draft-*"]\n',
      '.gitignore': '*.tmp.txt\n/corpus/private/\n',
      'corpus/.annotateignore': 'b.txt\n',
      'corpus/deep/.annotateignore': '!b.txt\nc.txt\n',
      'corpus/a.txt': '',
      'corpus/a.tmp.txt': '',
      'corpus/b.txt': '',
      'corpus/draft-a.txt': '',
      'corpus/deep/b.txt': '',
      'corpus/deep/c.txt': '',
      'corpus/private/a.txt': '',
      'corpus/a.md': '',
    });
    expect(await find(root)).toEqual({
      files: ['corpus/a.txt', 'corpus/deep/b.txt'],
      skipped: [
        'corpus/a.md: not a kind of file that `include` names',
        'corpus/a.tmp.txt: ignored by .gitignore',
        'corpus/b.txt: ignored by corpus/.annotateignore',
        'corpus/deep/c.txt: ignored by corpus/deep/.annotateignore',
        'corpus/draft-a.txt: excluded by the configuration',
        'corpus/private/a.txt: ignored by .gitignore',
      ],
    });
  });

  it('never follows a link, however many lead in a circle', async () => {
    const root = folderOf({ 'corpus/a.txt': '', 'secret/key.txt': '' });
    for (const name of ['x', 'y', 'z']) symlinkSync('.', join(root, 'corpus', name));
    symlinkSync(join(root, 'secret'), join(root, 'corpus/out'));
    symlinkSync(join(root, 'secret/key.txt'), join(root, 'corpus/key.txt'));
    execFileSync('mkfifo', [join(root, 'corpus/pipe.txt')]);
    const { files, skipped } = await find(root);
    expect(files).toEqual(['corpus/a.txt']);
    expect(skipped).toEqual(
      expect.arrayContaining([
        'corpus/key.txt: a link, and links are not followed!',
        'corpus/pipe.txt: not a regular file!',
      ]),
    );
  });

  it('takes files, folders and globs that are named, each once', async () => {
    const root = folderOf({
      'corpus/a.txt': '',
      'corpus/b/c.txt': '',
      'corpus/b/d.txt': '',
      'corpus/e.txt': '',
      'corpus/e.bin': '',
      'x.txt': '',
    });
    expect((await find(root, { paths: ['corpus/b', 'corpus/b/c.txt', 'corpus/e.*'] })).files).toEqual([
      'corpus/b/c.txt',
      'corpus/b/d.txt',
      'corpus/e.txt',
    ]);
    expect((await find(root, { paths: ['.'] })).files).toHaveLength(4);
    expect((await find(root, { cwd: join(root, 'corpus/b'), paths: ['d.txt', '../a.txt'] })).files).toEqual([
      'corpus/a.txt',
      'corpus/b/d.txt',
    ]);
    expect(await find(root, { paths: ['*.txt'] })).toEqual({
      files: [],
      skipped: ['x.txt: not in the corpus folder corpus'],
    });
  });

  it('says what matches nothing, and goes on in a list', async () => {
    const root = folderOf({ 'corpus/a.txt': '', 'corpus/[b].txt': '', 'docs/a.txt': '' });
    await expect(find(root, { paths: ['corpus/none.txt'] })).rejects.toEqual(failing('no-articles'));
    await expect(find(root, { paths: ['corpus/*.html'] })).rejects.toEqual(failing('no-articles'));
    await expect(find(root, { paths: ['docs'] })).rejects.toEqual(failing('outside-corpus'));
    expect(
      await find(root, { paths: ['corpus/[b].txt', 'corpus/none.txt', 'corpus'], listed: true }),
    ).toEqual({
      files: ['corpus/[b].txt'],
      skipped: ['corpus: a folder in a list of files!', 'corpus/none.txt: there is no such file!'],
    });
    expect(await find(root, { listed: true })).toEqual({ files: [], skipped: [] });
  });

  it('finds nothing where there is no corpus', async () => {
    expect(await find(folderOf({ 'a.txt': '' }))).toEqual({ files: [], skipped: [] });
  });
});

describe('planTargets', () => {
  const plan = (root: string, names: readonly string[]): string[] =>
    planTargets(
      findConfig(root),
      names.map((name) => join(root, name)),
    ).map(({ target, articlePath }) => `${relative(root, target)} ${articlePath}`);

  it('mirrors the corpus', () => {
    expect(plan(folderOf(), ['corpus/a.txt', 'corpus/a/b.c/d.e.md', 'corpus/a/noext'])).toEqual([
      'annotations/a.yaml ../corpus/a.txt',
      'annotations/a/b.c/d.e.yaml ../../../corpus/a/b.c/d.e.md',
      'annotations/a/noext.yaml ../../corpus/a/noext',
    ]);
  });

  it.each([
    [['corpus/b.txt', 'corpus/b.md']],
    [['corpus/b.txt', 'corpus/B.txt']],
    [['corpus/caf\u00e9.txt', 'corpus/cafe\u0301.txt']],
    [['corpus/stra\u00dfe.txt', 'corpus/STRASSE.txt']],
  ])('refuses %j, and names both', (names) => {
    const root = folderOf();
    expect(() => plan(root, names)).toThrowError(failing('target-collision'));
    expect(() => plan(root, names)).toThrowError(join(root, names[0] as string));
  });

  it('refuses articles elsewhere and folders that lead elsewhere', () => {
    const root = folderOf();
    expect(() => plan(root, ['a.txt'])).toThrowError(failing('outside-corpus'));
    mkdirSync(join(root, 'annotations'));
    symlinkSync('/tmp', join(root, 'annotations/away'));
    expect(() => plan(root, ['corpus/away/a.txt'])).toThrowError(failing('outside-project'));
  });
});

describe('findConfig', () => {
  it('finds the nearest file upwards, and defaults without one', () => {
    const root = folderOf({
      'annotate.config.yaml': 'corpus: news\n',
      'a/b/x': '',
      'a/annotate.config.yaml': '# all defaults\n',
    });
    expect(findConfig(join(root, 'a/b'))).toMatchObject({
      root: join(root, 'a'),
      corpus: 'corpus',
      path: join(root, 'a/annotate.config.yaml'),
    });
    expect(findConfig(root)).toMatchObject({ root, corpus: 'news' });
    expect(findConfig(join(root, 'a'), '../annotate.config.yaml')).toMatchObject({ root, corpus: 'news' });
  });

  it.each([
    ['corpora: x\n', 'config'],
    ['corpus: ../x\n', 'outside-project'],
    ['annotations: /tmp\n', 'outside-project'],
    ['annotations: corpus\n', 'config'],
    ['corpus: &a x\n', 'alias'],
  ])('refuses %j', (text, code) => {
    const root = folderOf({ 'annotate.config.yaml': text });
    expect(() => findConfig(root)).toThrowError(failing(code));
  });

  it('names file and line', () => {
    const root = folderOf({ 'annotate.config.yaml': '# c\ncorpus: x\ntype: [judge]\n' });
    expect(() => findConfig(root)).toThrowError(
      expect.objectContaining({
        message: 'unknown key "type"; did you mean "types"?',
        place: { path: join(root, 'annotate.config.yaml'), line: 3, column: 1 },
      }),
    );
    expect(() => findConfig(root, 'none.yaml')).toThrowError(failing('no-such-file'));
  });
});

describe('resolveInside', () => {
  it.each(['a', './a/../b', '..a', 'a/..b', '', '.'])('takes %j', (path) =>
    expect(resolveInside('/root/x', path)).toMatch(/^\/root\/x/),
  );
  it.each(['..', '../y', 'a/../../y', '/etc/passwd', '/root/xy', 'a\0b', '../x/../../etc'])(
    'refuses %j',
    (path) => expect(() => resolveInside('/root/x', path)).toThrowError(failing('outside-project')),
  );
});

it('compareCodePoints is the order of UTF-8 bytes', () => {
  const names = ['a', 'B', '\ue000', '\uffe5', '\u{1f600}', 'é', 'ab', '', 'a\u{1f600}', 'a\uffff'];
  expect([...names].sort(compareCodePoints)).toEqual(
    [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
});

it('five thousand files are listed and planned', async () => {
  const root = folderOf();
  for (let folder = 0; folder < 100; folder += 1) {
    mkdirSync(join(root, `corpus/${folder}`), { recursive: true });
    for (let file = 0; file < 50; file += 1) writeFileSync(join(root, `corpus/${folder}/${file}.txt`), '');
  }
  const { files } = await find(root);
  expect(
    planTargets(
      findConfig(root),
      files.map((path) => join(root, path)),
    ),
  ).toHaveLength(5000);
});
