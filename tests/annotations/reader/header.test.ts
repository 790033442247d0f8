// The top of a file: what each field may hold, what is missing, and what is said of it.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/annotations/read-document.js';
import { HEADER, inOtherLayout, problemsOf, refusalOf } from './files.js';

const withText = (written: string): string => `${HEADER.replace('git:0123456789ab', written)}...\n`;
const withPublished = (written: string): string => `${HEADER}published: ${written}\n...\n`;

describe('the smallest file', () => {
  it('holds what it says and nothing else', () => {
    const document = {
      article: '../corpus/a.txt',
      text: ['git:0123456789ab'],
      ruleset: 'r@1',
      entities: [],
      paragraphs: [],
      lost: [],
    };
    expect(readDocument(`${HEADER}...\n`, 'a.yaml')).toStrictEqual(document);
    expect(readDocument(`${HEADER}mentions: {}\n...\n`, 'a.yaml')).toStrictEqual(document);
    expect(readDocument(`${HEADER}entities:\nmentions: ~\nlost: null\n...\n`, 'a.yaml')).toStrictEqual(
      document,
    );
    expect(readDocument(inOtherLayout(`${HEADER}...\n`), 'a.yaml')).toStrictEqual(document);
  });

  it('must have four fields', () => {
    expect(problemsOf('x-a: b\n...\n')).toEqual([
      '1 schema: the file must have `annotate`, `article`, `text`, `ruleset`',
    ]);
    expect(problemsOf('annotate: 1\narticle: a\nruleset: r@1\n...\n')).toEqual([
      '1 schema: the file must have `text`',
    ]);
  });

  it('has one problem where its version is none', () => {
    expect(problemsOf(`${HEADER.replace('annotate: 1', 'annotate: [1]')}...\n`)).toEqual([
      '1 schema: annotate must be the version of the format, a whole number: annotate: 1',
    ]);
  });

  it.each([
    ['article', 'article: [a]', 2],
    ['ruleset', 'ruleset: [r]', 4],
  ])('has one %s', (key, line, at) => {
    const text = `${HEADER.replace(new RegExp(`^${key}: .*$`, 'm'), line)}...\n`;
    expect(problemsOf(text)).toEqual([`${at} schema: ${key} must be a string, and is a list`]);
  });
});

describe('text', () => {
  it.each([
    ['git:0123456789ab', ['git:0123456789ab']],
    [`git:${'0123456789abcdef'.repeat(4)}`, [`git:${'0123456789abcdef'.repeat(4)}`]],
    ['[git:0123456789ab]', ['git:0123456789ab']],
    ['[git:0123456789ab, git:ba9876543210]', ['git:0123456789ab', 'git:ba9876543210']],
  ])('%s', (written, text) => {
    expect(readDocument(withText(written), 'a.yaml').text).toEqual(text);
  });

  const DIGITS = 'text must be `git:` and at least 12 hexadecimal digits of a blob id';
  it.each([
    ['git:0123456789a', DIGITS],
    ['git:0123456789AB', DIGITS],
    ['git:0123456789abg', DIGITS],
    [`git:${'0'.repeat(65)}`, DIGITS],
    ['0123456789ab', DIGITS],
    ['a git:0123456789ab', DIGITS],
    ['git:0123456789ab.', DIGITS],
    ['[git:0123456789ab, other]', DIGITS],
    ['[]', DIGITS],
    ['""', DIGITS],
    ['{a: b}', 'text must be a string, and is a mapping'],
    ['[git:0123456789ab, [a]]', 'text must be a string, and is a list'],
    ['[git:0123456789ab, null]', 'text must be a string, and is nothing'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withText(written))).toEqual([`3 schema: ${message}`]);
  });
});

describe('published', () => {
  it.each([
    ['2014', { date: '2014' }],
    ['2014-08', { date: '2014-08' }],
    ['2014-08-01', { date: '2014-08-01' }],
    ['"2014-08-01"', { date: '2014-08-01' }],
    ['2014-08-01T11:00:00Z', { date: '2014-08-01T11:00:00Z' }],
    ['2014-08-01T11:00:00.5+02:00', { date: '2014-08-01T11:00:00.5+02:00' }],
    ['{date: 2014-08-01}', { date: '2014-08-01' }],
    ['{from: dateline, date: 2014-08-01}', { date: '2014-08-01', from: 'dateline' }],
  ])('%s', (written, published) => {
    expect(readDocument(withPublished(written), 'a.yaml').published).toStrictEqual(published);
    expect(readDocument(inOtherLayout(withPublished(written)), 'a.yaml').published).toStrictEqual(published);
  });

  const WRITTEN = '6 schema: a date of publication is written YYYY-MM-DD';
  const NO_DATE = '6 schema: published must have a date';
  it.each([
    ['yesterday', [WRITTEN]],
    ['1.8.2014', [WRITTEN]],
    ['14-08-01', [WRITTEN]],
    ['2014-8-1', [WRITTEN]],
    ['2014-08-01-02', [WRITTEN]],
    ['2014-08-01 or so', [WRITTEN]],
    ['2014-08-01T', [WRITTEN]],
    ['2014-08-01T11h', [WRITTEN]],
    ['on 2014-08-01', [WRITTEN]],
    ['[2014-08-01]', ['6 schema: the date of publication must be a string, and is a list']],
    ['{}', [NO_DATE]],
    ['{from: dateline}', [NO_DATE]],
    ['{date: soon}', [WRITTEN, NO_DATE]],
    ['{date: 2014, from: [a]}', ['6 schema: from must be a string, and is a list']],
    ['{date: 2014, zone: UTC}', ['6 unknown-key: unknown key "zone": known are date, from']],
  ])('%s is refused', (written, problems) => {
    expect(problemsOf(withPublished(written))).toEqual(problems);
  });
});

describe('a section', () => {
  it.each(['entities', 'mentions', 'lost'])('%s is a mapping', (section) => {
    expect(problemsOf(`${HEADER}${section}: [a]\n...\n`)).toEqual([
      `6 schema: ${section} must be a mapping, and is a list`,
    ]);
  });

  it('has keys of others of its own', () => {
    const text = `${HEADER}entities:\n  x-a: 1\nmentions:\n  x-b: 2\nlost:\n  x-c: [3]\n...\n`;
    expect(readDocument(text, 'a.yaml').sectionExtras).toStrictEqual({
      entities: [{ key: 'x-a', text: '1' }],
      mentions: [{ key: 'x-b', text: '2' }],
      lost: [{ key: 'x-c', text: '[3]' }],
    });
  });
});

describe('the first problem', () => {
  it('is said alone when it is the only one', () => {
    expect(refusalOf(withText('12'))).toEqual({
      code: 'schema',
      message: 'text must be `git:` and at least 12 hexadecimal digits of a blob id',
      line: 3,
      column: undefined,
    });
  });

  it('is said with the number of the others, and with the record it is in', () => {
    expect(refusalOf(`${HEADER}entities:\n  a: {name: A, nmae: B}\n  b: {}\nlots: 1\n...\n`)).toEqual({
      code: 'unknown-key',
      message: 'a: unknown key "nmae"; did you mean "name"? (and 2 more: run `annotate check`)',
      line: 7,
      column: undefined,
    });
  });
});
