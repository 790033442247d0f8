// Plain values: attributes, external ids, amounts, kept data, positions, notes; which stay text and which become numbers.
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { inOtherLayout, problemsOf, withEntity, withMention } from './files.js';

const rulesOf = (written: string): Record<string, unknown> => {
  const text = withEntity('name: Dublin', `rules: {is: place, by: x, ${written}}`);
  const { rules } = readDocument(text, 'a.yaml').entities[0] as { rules?: object };
  expect(readDocument(inOtherLayout(text), 'a.yaml').entities[0]?.rules).toStrictEqual(rules);
  expect(readDocument(printDocument(readDocument(text, 'a.yaml')), 'a.yaml').entities[0]?.rules).toEqual(
    rules,
  );
  return rules as Record<string, unknown>;
};

describe('an attribute', () => {
  it.each([
    ['Dublin', 'Dublin'],
    ['12', 12],
    ['-3', -3],
    ['0.5', 0.5],
    ['true', true],
    ['false', false],
    ['"true"', 'true'],
    ['"12"', '12'],
    ["'12'", '12'],
    ['1.50', '1.50'],
    ['012', '012'],
    ['+1', '+1'],
    ['.5', '.5'],
    ['1e3', '1e3'],
    ['Infinity', 'Infinity'],
    ['NaN', 'NaN'],
    ['yes', 'yes'],
    ['12345678901234567890', '12345678901234567890'],
    ['[a, 12, "b"]', ['a', '12', 'b']],
    ['[]', []],
    ['{of: microsoft, year: 2014}', { of: 'microsoft', year: '2014' }],
    ['{}', {}],
  ])('%s', (written, value) => {
    expect(rulesOf(`size: ${written}`)['attributes']).toStrictEqual({ size: value });
  });

  it.each([
    ['~', 'size must be a string, and is nothing'],
    ['[a, {b: c}]', 'size must be a string, and is a mapping'],
    ['{of: [a]}', 'of must be a string, and is a list'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withEntity('name: D', `rules: {is: place, by: x, size: ${written}}`))).toEqual([
      `9 schema: ${message}`,
    ]);
  });
});

describe('an external id', () => {
  it.each([
    ['789019', 789_019],
    ['0', 0],
    ['"789019"', '789019'],
    ['0000789019', '0000789019'],
    ['12.0', '12.0'],
    ['-1', '-1'],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', '1000000000000000'],
    ['Q1761', 'Q1761'],
    ['1a', '1a'],
  ])('%s', (written, id) => {
    expect(rulesOf(`ids: {register: ${written}}`)['ids']).toStrictEqual({ register: id });
  });

  it.each([
    ['Q1761', 'ids must be a mapping, and is a value'],
    ['[Q1761]', 'ids must be a mapping, and is a list'],
    ['{wikidata: [Q1]}', 'the id of wikidata must be a string, and is a list'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withEntity('name: D', `rules: {is: place, by: x, ids: ${written}}`))).toEqual([
      `9 schema: ${message}`,
    ]);
  });
});

const withValue = (written: string): string =>
  withMention('quote: $5', `rules: {is: money, by: x, value: ${written}}`);

describe('a value', () => {
  it.each([
    ['2014-07-31', '2014-07-31'],
    ['"5"', '5'],
    ['{amount: 5, currency: USD}', { amount: 5, currency: 'USD' }],
    ['{amount: "5.25", currency: EUR}', { amount: 5.25, currency: 'EUR' }],
    ['{amount: 1.50, currency: EUR}', { amount: 1.5, currency: 'EUR' }],
    ['{amount: -5, currency: EUR}', { amount: -5, currency: 'EUR' }],
    ['{currency: EUR}', { currency: 'EUR' }],
  ])('%s', (written, value) => {
    const read = (text: string): unknown =>
      (readDocument(text, 'a.yaml').paragraphs[0]?.mentions[0]?.rules as { value?: unknown }).value;
    expect(read(withValue(written))).toStrictEqual(value);
    expect(read(inOtherLayout(withValue(written)))).toStrictEqual(value);
  });

  const AMOUNT = 'amount must be a number without separators';
  it.each([
    ['[5]', 'a value must be a string, and is a list'],
    ['{amount: "5,000", currency: USD}', AMOUNT],
    ['{amount: 5k, currency: USD}', AMOUNT],
    ['{amount: $5, currency: USD}', AMOUNT],
    ['{amount: 05, currency: USD}', AMOUNT],
    ['{amount: 5., currency: USD}', AMOUNT],
    ['{amount: [5], currency: USD}', 'amount must be a string, and is a list'],
    ['{sum: 5, currency: USD}', 'unknown key "sum" in a value: known are amount, currency'],
    ['{sum: many, currency: USD}', 'unknown key "sum" in a value: known are amount, currency'],
    ['{amount: 5}', 'an amount needs its currency, as a code of ISO 4217'],
    ['{}', 'an amount needs its currency, as a code of ISO 4217'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withValue(written))).toEqual([`10 schema: ${message}`]);
  });
});

describe('holds', () => {
  const withHolds = (written: string): string =>
    withMention('quote: Dublin', `rules: {is: dublin, by: x, holds: ${written}}`);

  it.each(['{data: emails}', '{data: emails, of: microsoft, by: datacenter/data-kept}'])('%s', (written) => {
    expect(printDocument(readDocument(withHolds(written), 'a.yaml'))).toContain(`holds: ${written}}\n`);
  });

  const WHAT = 'holds must say what data is kept: {data: emails, of: microsoft}';
  it.each([
    ['emails', 'holds must be a mapping, and is a value'],
    ['{of: microsoft}', WHAT],
    ['{data: ""}', WHAT],
    ['{data: emails, of: ""}', WHAT],
    ['{data: emails, of: [a]}', 'of must be a string, and is a list'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withHolds(written))).toEqual([`10 schema: ${message}`]);
  });
});

describe('nth', () => {
  it.each([
    ['1', 1],
    ['"2"', 2],
    ['999999999', 999_999_999],
  ])('%s', (written, nth) => {
    const text = withMention('quote: Dublin', `nth: ${written}`);
    expect(readDocument(text, 'a.yaml').paragraphs[0]?.mentions).toStrictEqual([
      { id: 'dublin-abc', quote: 'Dublin', nth },
    ]);
  });

  it.each(['0', '-1', '1.5', '01', '1st', 'first', '1000000000', '[1]', '{a: 1}'])(
    '%s is refused',
    (written) => {
      expect(problemsOf(withMention('quote: Dublin', `nth: ${written}`))).toEqual([
        '10 schema: nth must be a whole number from 1',
      ]);
    },
  );
});

describe('note', () => {
  it.each([
    ['one word', ['one word']],
    ['[one, two]', ['one', 'two']],
    ['[one]', ['one']],
    ['12', ['12']],
  ])('%s', (written, note) => {
    const mention = withMention('quote: Dublin', `note: ${written}`);
    expect(readDocument(mention, 'a.yaml').paragraphs[0]?.mentions[0]).toStrictEqual({
      id: 'dublin-abc',
      quote: 'Dublin',
      note,
    });
    const entity = withEntity('name: Dublin', `note: ${written}`);
    expect(readDocument(entity, 'a.yaml').entities).toStrictEqual([{ id: 'dublin', name: 'Dublin', note }]);
  });

  it.each(['[]', '', 'null', '~'])('%j is none', (written) => {
    const text = withMention('quote: Dublin', `note: ${written}`);
    expect(readDocument(text, 'a.yaml').paragraphs[0]?.mentions).toStrictEqual([
      { id: 'dublin-abc', quote: 'Dublin' },
    ]);
  });

  it.each([
    ['{a: b}', 'note must be a string, and is a mapping'],
    ['[a, [b]]', 'note must be a string, and is a list'],
    ['[null, a]', 'note must be a string, and is nothing'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withMention('quote: Dublin', `note: ${written}`))).toEqual([`10 schema: ${message}`]);
  });
});
