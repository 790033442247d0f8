// Findings: each by its code, its line and its record.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../src/review/check-document.js';
import { checkDocument } from '../../src/review/check-document.js';
import { edit, run } from './reviewing.js';

const made = run(
  '[Preska|judge] ruled on [Dublin|place]. [Preska|judge] stayed it.\n\nA [[Cork|place] data center|datacenter|dc] opened.',
);
const { article } = made;
const QUOTE = '      quote: Dublin\n';
const CORK = '      quote: Cork\n';

/** `line: id: code` of each finding. */
const found = (text: string, options: CheckOptions = { article }): string[] =>
  checkDocument(text, 'a.yaml', options).map(
    ({ line, id, code }) => `${line}: ${id === undefined ? '' : `${id}: `}${code}`,
  );

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
const idOf = (quote: string): string =>
  made.document.paragraphs.flatMap(({ mentions }) => mentions).find((mention) => mention.quote === quote)
    ?.id as string;
const dublin = idOf('Dublin');

describe('a sound file', () => {
  it('has no findings', () => {
    expect(found(made.text)).toEqual([]);
    expect(
      found(
        edit(
          made.text,
          [QUOTE, `      human: nothing\n${QUOTE}`],
          [CORK, `      human: cork\n${CORK}`],
          ['      quote: Cork data center\n', '      human: dc\n      quote: Cork data center\n'],
        ),
      ),
    ).toEqual([]);
  });
});

describe('damage', () => {
  it('is one finding with the line', () => {
    expect(found(made.text.slice(0, -4))).toEqual([`${made.text.split('\n').length - 2}: truncated`]);
    expect(found(edit(made.text, ['\nmentions:', '\n<<<<<<< ours\nmentions:']))).toEqual([
      `${lineOf(made.text, 'mentions:')}: conflict-markers`,
    ]);
  });

  it('of content is named as a whole', () => {
    const text = edit(made.text, [QUOTE, '      qote: Dublin\n      nth: x\n']);
    expect(found(text)).toEqual([
      `${lineOf(text, `    ${dublin}:`)}: ${dublin}: schema`,
      `${lineOf(text, 'qote')}: ${dublin}: unknown-key`,
      `${lineOf(text, 'nth: x')}: ${dublin}: schema`,
    ]);
  });
});

describe('quotes', () => {
  it.each([
    [
      'that do not stand in the paragraph',
      edit(made.text, [QUOTE, '      human: dublin\n      quote: Dubln\n']),
      'quote: Dubln',
      'quote-not-found',
    ],
    [
      'whose place is not clear',
      edit(made.text, [QUOTE, '      human: dublin\n      quote: st\n']),
      'quote: st',
      undefined,
    ],
    [
      'that stand less often',
      edit(made.text, [QUOTE, '      quote: Dublin\n      nth: 2\n']),
      'nth: 2\n      rules: {is: dublin',
      'quote-not-found',
    ],
    [
      'that are mended to words elsewhere',
      edit(made.text, [QUOTE, `      human: {is: dublin, quote: Preska}\n${QUOTE}`]),
      'human:',
      'quote-not-found',
    ],
  ])('%s', (_name, text, words, code) => {
    expect(found(text)).toEqual(code === undefined ? [] : [`${lineOf(text, words)}: ${dublin}: ${code}`]);
  });

  it('that stand twice without nth', () => {
    const text = edit(made.text, ['      nth: 1\n', '']);
    expect(found(text).map((line) => line.replace(/^\d+: /, ''))).toEqual([
      `${idOf('Preska')}: quote-ambiguous`,
    ]);
  });

  it('of a paragraph that is not there', () => {
    const text = edit(
      made.text,
      ['  # A Cork data center opened.\n', ''],
      [CORK, '      quote: Galway\n'],
      ['      quote: Cork data center\n', '      quote: Galway data center\n'],
    );
    expect(found(text).map((line) => line.replace(/^\d+: /, ''))).toEqual([
      `${made.document.paragraphs[1]?.key}: paragraph-not-found`,
    ]);
  });
});

describe('records', () => {
  it('with the same words', () => {
    const text = edit(made.text, [
      `    ${dublin}:\n`,
      `    twin-abc:\n      human: dublin\n${QUOTE}    ${dublin}:\n`,
    ]);
    expect(found(text)).toEqual([`${lineOf(text, `    ${dublin}:`)}: ${dublin}: same-span`]);
  });

  it('that overlap, both accepted', () => {
    const text = edit(made.text, [
      `    ${dublin}:\n`,
      `    longer-abc:\n      human: dublin\n      quote: on Dublin\n    ${dublin}:\n      human: dublin\n`,
    ]);
    expect(found(text)).toEqual([`${lineOf(text, `    ${dublin}:`)}: ${dublin}: overlap`]);
    expect(
      found(
        text.replace('      human: dublin\n      quote: Dublin', '      human: nothing\n      quote: Dublin'),
      ),
    ).toEqual([]);
  });

  it('that point to nothing', () => {
    const text = edit(made.text, [QUOTE, `      human: dublinn\n${QUOTE}`]);
    expect(checkDocument(text, 'a.yaml', { article })).toEqual([
      {
        path: 'a.yaml',
        line: lineOf(text, 'human:'),
        id: dublin,
        code: 'unknown-entity',
        severity: 'error',
        text: 'there is no entity "dublinn"',
        fix: 'did you mean "dublin"?',
      },
    ]);
  });

  it('in conflict, or accepted by a mere ok', () => {
    const text = edit(
      made.text,
      [QUOTE, `      human: {conflict: [dublin, nothing]}\n${QUOTE}`],
      [CORK, `      human: ok\n${CORK}`],
    );
    expect(found(text)).toEqual([
      `${lineOf(text, 'human: {')}: ${dublin}: conflict`,
      `${lineOf(text, 'human: ok')}: ${idOf('Cork')}: human-ok`,
    ]);
  });

  it('that say nothing', () => {
    const text = edit(made.text, ['      rules: {is: dublin, by: place/test}\n', '']);
    expect(found(text)).toEqual([`${lineOf(text, `    ${dublin}:`)}: ${dublin}: empty-record`]);
  });
});

describe('entities', () => {
  it.each([
    ['that nobody types', '  aaa:\n    name: A\n', ['aaa: untyped-entity']],
    [
      'that are the same as themselves',
      '  aaa:\n    human: {same-as: aab}\n    name: A\n  aab:\n    human: {same-as: aaa}\n    name: B\n',
      ['aaa: same-as-cycle', 'aab: same-as-cycle'],
    ],
    [
      'that are the same as nothing',
      '  aaa:\n    human: {same-as: zzz}\n    name: A\n',
      ['aaa: unknown-entity'],
    ],
    [
      'in conflict',
      '  aaa:\n    human: {conflict: [person, place]}\n    name: A\n    rules: {is: place, by: x}\n',
      ['aaa: conflict'],
    ],
  ])('%s', (_name, lines, expected) => {
    const text = edit(made.text, ['entities:\n', `entities:\n${lines}`]);
    expect(found(text).map((line) => line.replace(/^\d+: /, ''))).toEqual(expected);
  });
});

describe('the file', () => {
  it('is stale when the article has changed, and its quotes are not checked then', () => {
    const other = run('Nothing of it is left.').article;
    expect(found(made.text, { article: other })).toEqual([`${lineOf(made.text, 'text:')}: stale`]);
  });

  it('is stale after a merge of two texts', () => {
    const text = edit(made.text, [
      /text: git:\w+/.exec(made.text)?.[0] as string,
      'text: ["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
    ]);
    expect(found(text)).toEqual([`${lineOf(text, 'text:')}: stale`]);
  });

  it('is stale when the rules have changed, if one asks', () => {
    expect(found(made.text, { article, ruleset: 'news-en@9' })).toEqual([
      `${lineOf(made.text, 'ruleset:')}: stale`,
    ]);
  });

  it('should be laid out as we lay out', () => {
    const text = edit(made.text, ['\nentities:\n', '\n\nentities:\n']);
    expect(found(text)).toEqual([`${lineOf(text, '\nentities:')}: layout`]);
    expect(found(made.text.replaceAll('\n', '\r\n'))).toEqual(['1: layout']);
  });

  it('waits for a person, if one asks', () => {
    const codes = checkDocument(
      readFileSync(new URL('../annotations/golden/reviewed.yaml', import.meta.url), 'utf8'),
      'a.yaml',
      { strict: true },
    ).map(({ id, code }) => `${id}: ${code}`);
    expect(codes).toEqual([
      'us-supreme-court-48j: pending',
      'microsoft-af8: recheck',
      'microsoft-0ha: conflict',
      'brad-smith-9k2: lost',
      'brad-smith-9k2: unknown-entity',
    ]);
  });
});
