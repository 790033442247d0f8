// Globs that come with a corpus: those that would take ages, or mean millions of others, are refused with file and line.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costlyGlob } from '../../src/annotations/costly-glob.js';
import { findArticles } from '../../src/io/find-articles.js';
import { findConfig } from '../../src/io/find-config.js';
import { folderOf } from './folder.js';

const failing = (code: string, line: number): unknown =>
  expect.objectContaining({ code, place: expect.objectContaining({ line }) as unknown });

describe('costly globs', () => {
  it.each([
    ['*a*a*a*a*b.txt', 'more than 3 stars'],
    ['**/**/**/**/a.txt', 'more than 3 times **'],
    ['{1..1000}{1..1000}{1..1000}.txt', 'write the names out'],
    ['{a,b,c,d,e,f,g,h,i,j}'.repeat(4), 'more than 1000 globs'],
    ['{a,{b,c}}.txt', 'write the names out'],
    ['+(a|aa)+(a|aa).txt', 'has a bracket ('],
    ['(a|a)+.txt', 'has a bracket ('],
    ['[a]+[a]+[a]+[a]+.txt', 'more than 3 stars'],
    ['a'.repeat(1001), 'longer than 1000 characters'],
    ['news/*a*a*a*a/b.txt', 'more than 3 stars'],
    ['{aa..zz}.txt', 'write the names out'],
    [`${'{a,b,c,d,e,f,g,h,i,j}'.repeat(3)}{a,b}`, 'more than 1000 globs'],
  ])('%j is refused', (glob, why) => {
    expect(costlyGlob(glob)).toContain(why);
    const root = folderOf({ 'annotate.config.yaml': `# c\ninclude: ["${glob}"]\n` });
    expect(() => findConfig(root)).toThrowError(failing('config', 2));
  });

  it.each(['../**', '/**', 'a/../../**', '{a,..}/**', 'C:/**', '!/etc/**'])(
    '%j leads out and is refused',
    (glob) => {
      const root = folderOf({ 'annotate.config.yaml': `# c\ninclude: ["${glob}"]\n` });
      expect(() => findConfig(root)).toThrowError(/leads out of the corpus folder/);
    },
  );

  it.each([
    '**/*.{txt,md,html,htm}',
    'news/**/draft-*',
    '20??/**/*.txt',
    '[ab]*.md',
    '*.*.*',
    '**/a/**/b/**',
    'a'.repeat(1000),
    '*a*a*/*a*a*.txt',
    '{a,b,c,d,e,f,g,h,i,j}'.repeat(3),
  ])('%j is taken', (glob) => expect(costlyGlob(glob)).toBeUndefined());

  it('in ignore files are refused with their line', async () => {
    const root = folderOf({
      'corpus/a.txt': '',
      'corpus/.annotateignore': `# ${'*'.repeat(9)}\n*a*a*a*a*a*b\n`,
    });
    await expect(findArticles(findConfig(root), { cwd: root, paths: [] })).rejects.toEqual(
      failing('costly-pattern', 2),
    );
    const sound = folderOf({ 'corpus/a.txt': '', [join('corpus', '.gitignore')]: '(a)\n*.tmp\n{1..9}\n' });
    expect((await findArticles(findConfig(sound), { cwd: sound, paths: [] })).files).toHaveLength(1);
  });
});
