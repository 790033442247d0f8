// Entities, paragraphs and mentions: their ids, what they must hold, their order, and the lines of what is wrong.
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/annotations/parse-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { fileOf, HEADER, problemsOf, withEntity, withMention } from './files.js';

const SMALL = 'use small letters, digits and hyphens';

describe('an id', () => {
  it.each(['dublin', 'd', '7-eleven', '10e-2', 'a-1-b'])('of an entity may be %s', (id) => {
    const text = fileOf(`entities:\n  ${id}:\n    name: X`);
    expect(readDocument(text, 'a.yaml').entities).toStrictEqual([{ id, name: 'X' }]);
  });

  it.each(['Dublin', '-a', 'dub_lin', 'dub.lin', 'düb', 'a b', `a${'B'.repeat(100)}`])(
    'of an entity may not be %s',
    (id) => {
      expect(problemsOf(fileOf(`entities:\n  "${id}":\n    name: X`))).toEqual([
        `7 schema: "${id.slice(0, 80)}" cannot be the id of an entity: ${SMALL}`,
      ]);
    },
  );

  it.each(['dublin-abc', 'd', 'n7-abc'])('of a mention may be %s', (id) => {
    const text = fileOf(`mentions:\n  p-abc:\n    ${id}:\n      quote: X`);
    expect(readDocument(text, 'a.yaml').paragraphs[0]?.mentions).toStrictEqual([{ id, quote: 'X' }]);
  });

  it.each(['7-abc', '-abc', 'Dublin-abc', 'dublin_abc', 'dublin abc'])('of a mention may not be %s', (id) => {
    const problem = `schema: "${id}" cannot be the id of a mention: ${SMALL}`;
    expect(problemsOf(fileOf(`mentions:\n  p-abc:\n    "${id}":\n      quote: X`))).toEqual([`8 ${problem}`]);
    expect(problemsOf(fileOf(`lost:\n  "${id}":\n    quote: X`))).toEqual([`7 ${problem}`]);
  });

  it.each(['p-abc', 'p-1', 'p-a-b'])('of a paragraph may be %s', (key) => {
    expect(readDocument(fileOf(`mentions:\n  ${key}:`), 'a.yaml').paragraphs).toStrictEqual([
      { key, mentions: [] },
    ]);
  });

  it.each(['abc', 'p-', 'p', 'P-abc', 'p-Abc', 'p-a_b', 'ap-abc'])('of a paragraph may not be %s', (key) => {
    expect(problemsOf(fileOf(`mentions:\n  ${key}:\n    a-abc: {quote: X}`))).toEqual([
      `7 schema: "${key}" cannot be the key of a paragraph (p-…): ${SMALL}`,
    ]);
  });
});

describe('a record', () => {
  it.each([
    ['an entity', 'entities:\n  dublin: place', '7 schema: an entity must be a mapping, and is a value'],
    ['an entity', 'entities:\n  dublin:', '7 schema: an entity must be a mapping, and is nothing'],
    ['an entity', 'entities:\n  dublin: {human: place}', '7 schema: an entity must have a name'],
    ['a paragraph', 'mentions:\n  p-abc: [a]', '7 schema: a paragraph must be a mapping, and is a list'],
    ['a paragraph', 'mentions:\n  p-abc: ""', '7 schema: a paragraph must be a mapping, and is a value'],
    [
      'a mention',
      'mentions:\n  p-abc:\n    a-abc: X',
      '8 schema: a mention must be a mapping, and is a value',
    ],
    ['a mention', 'mentions:\n  p-abc:\n    a-abc:', '8 schema: a mention must be a mapping, and is nothing'],
    ['a mention', 'mentions:\n  p-abc:\n    a-abc:\n      nth: 1', '8 schema: a mention must have a quote'],
    ['a mention', 'mentions:\n  p-abc:\n    a-abc: {quote: ""}', '8 schema: a mention must have a quote'],
    ['a lost mention', 'lost:\n  a-abc:\n    human: b', '7 schema: a mention must have a quote'],
  ])('%s is not %j', (_name, lines, problem) => {
    expect(problemsOf(fileOf(lines))).toEqual([problem]);
  });

  it('has every field there is', () => {
    const fields = '{human: b, quote: X, nth: 2, was: Y, in: Z, note: n, rules: {is: a, by: r}}';
    const mention = {
      id: 'a-abc',
      human: 'b',
      quote: 'X',
      nth: 2,
      was: 'Y',
      in: 'Z',
      note: ['n'],
      rules: { is: 'a', by: 'r' },
    };
    const text = fileOf(
      `entities:\n  a: {human: place, name: A, note: n, rules: {is: place, by: r}}\nmentions:\n  p-abc:\n    a-abc: ${fields}\nlost:\n  b-abc: ${fields}`,
    );
    expect(readDocument(text, 'a.yaml')).toStrictEqual({
      article: '../corpus/a.txt',
      text: ['git:0123456789ab'],
      ruleset: 'r@1',
      entities: [{ id: 'a', human: 'place', name: 'A', note: ['n'], rules: { is: 'place', by: 'r' } }],
      paragraphs: [{ key: 'p-abc', mentions: [mention] }],
      lost: [{ ...mention, id: 'b-abc' }],
    });
  });

  it('may have null for what it has not', () => {
    const nulls = 'human: null, nth: ~, was: null, in: null, note: ~, rules: null';
    const text = fileOf(
      `entities:\n  a: {human: ~, name: A, note: null, rules: ~}\nmentions:\n  p-abc:\n    a-abc: {quote: X, ${nulls}}`,
    );
    const { entities, paragraphs } = readDocument(text, 'a.yaml');
    expect(entities).toStrictEqual([{ id: 'a', name: 'A' }]);
    expect(paragraphs).toStrictEqual([{ key: 'p-abc', mentions: [{ id: 'a-abc', quote: 'X' }] }]);
  });

  it('has its own keys of others, each behind the field it followed', () => {
    const { mentions } = readDocument(
      withMention('x-a: 1', 'human: null', 'x-b: 2', 'quote: X', 'x-c: [3]', 'x-d: no'),
      'a.yaml',
    ).paragraphs[0] ?? { mentions: [] };
    expect(mentions[0]?.extras).toStrictEqual([
      { key: 'x-a', text: '1' },
      { key: 'x-b', text: '2' },
      { key: 'x-c', text: '[3]', after: 'quote' },
      { key: 'x-d', text: 'no', after: 'quote' },
    ]);
  });

  it.each([
    ['was', withMention('quote: X', 'was: [Y]')],
    ['in', withMention('quote: X', 'in: [Y]')],
    ['name', withEntity('name: X', 'human: {name: [Y]}').replaceAll('dublin', 'x-b')],
  ])('has a string for %s', (field, text) => {
    expect(parseDocument(text, 'a.yaml').problems).toEqual([
      expect.objectContaining({ code: 'schema', text: `${field} must be a string, and is a list` }),
    ]);
  });
});

describe('what is neither a record nor a value of others', () => {
  it('is told by its fields', () => {
    const text = fileOf(
      'entities:\n  x-a: {human: place, name: A}\n  x-b: {is: A}\nmentions:\n  x-c: {quote: C}\n  p-abc:\n    x-d: {quote: D}\n    x-e: {human: D}\nlost:\n  x-f: {quote: F}\n  x-g: F',
    );
    const { entities, paragraphs, lost, sectionExtras } = readDocument(text, 'a.yaml');
    expect(entities).toStrictEqual([{ id: 'x-a', human: 'place', name: 'A' }]);
    expect(paragraphs).toStrictEqual([
      {
        key: 'p-abc',
        mentions: [{ id: 'x-d', quote: 'D' }],
        extras: [{ key: 'x-e', text: '{human: D}' }],
      },
    ]);
    expect(lost).toStrictEqual([{ id: 'x-f', quote: 'F' }]);
    expect(sectionExtras).toStrictEqual({
      entities: [{ key: 'x-b', text: '{is: A}' }],
      mentions: [{ key: 'x-c', text: '{quote: C}' }],
      lost: [{ key: 'x-g', text: 'F' }],
    });
  });
});

describe('order', () => {
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

  it('is that of the ids for entities and lost mentions, that of the file for the rest', () => {
    const text = fileOf(
      'entities:\n  c: {name: C}\n  a: {name: A}\n  b: {name: B}\nmentions:\n  p-b:\n    b-1: {quote: X}\n    a-1: {quote: X}\n  p-a:\nlost:\n  c-2: {quote: X}\n  b-2: {quote: X}\n  a-2: {quote: X}\n  d-2: {quote: X}',
    );
    const { entities, paragraphs, lost } = readDocument(text, 'a.yaml');
    expect(ids(entities)).toEqual(['a', 'b', 'c']);
    expect(paragraphs.map(({ key }) => key)).toEqual(['p-b', 'p-a']);
    expect(ids(paragraphs[0]?.mentions ?? [])).toEqual(['b-1', 'a-1']);
    expect(ids(lost)).toEqual(['a-2', 'b-2', 'c-2', 'd-2']);
  });
});

describe('an id that stands twice', () => {
  const TWICE = 'duplicate-id: the id a-abc stands twice: give one of the two another';
  it.each([
    [
      'in two paragraphs',
      'mentions:\n  p-a:\n    a-abc: {quote: X}\n  p-b:\n    b-abc: {quote: X}\n    a-abc: {quote: X}',
      11,
    ],
    [
      'in a paragraph and among the lost',
      'mentions:\n  p-a:\n    a-abc: {quote: X}\nlost:\n  a-abc: {quote: X}',
      10,
    ],
  ])('%s is named where it stands again', (_name, lines, line) => {
    expect(problemsOf(fileOf(lines))).toEqual([`${line} ${TWICE}`]);
    expect(parseDocument(fileOf(lines), 'a.yaml').problems[0]?.id).toBe('a-abc');
  });
});

describe('a problem', () => {
  it('names the record it is in, and none behind it', () => {
    const text = `${HEADER}entities:\n  a: {nmae: A}\n  "x- ": 1\nlots: 1\n...\n`;
    const { problems, ...rest } = parseDocument(text, 'a.yaml');
    expect(problems.map(({ id, line }) => [id, line])).toEqual([
      ['a', 7],
      ['a', 7],
      ['x- ', 8],
      [undefined, 9],
    ]);
    expect(Object.keys(problems[3] ?? {})).not.toContain('id');
    expect(rest).not.toHaveProperty('document');
  });

  it('in a key with a comment is still one problem', () => {
    expect(problemsOf(fileOf('mentions:\n  p-abc:\n    "x- ": 1 # why'))).toEqual([
      '8 unknown-key: "x- " cannot be a key of your own: behind x- stand letters, digits, ".", "_" and "-"',
    ]);
    expect(problemsOf(withMention('quote: X', 'nots: why # a word'))).toEqual([
      '10 unknown-key: unknown key "nots"; did you mean "note"?',
    ]);
  });
});
