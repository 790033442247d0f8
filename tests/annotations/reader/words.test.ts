// What people and rules say behind `human:` and `rules:`: what is read of each way to say it, and what is refused in which words.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/annotations/read-document.js';
import type { EntityRecord, MentionRecord } from '../../../src/annotations/annotation-document.js';
import { fileOf, inOtherLayout, problemsOf, withEntity, withMention } from './files.js';

const mentionOf = (text: string): MentionRecord | undefined =>
  readDocument(text, 'a.yaml').paragraphs[0]?.mentions[0];
const entityOf = (text: string): EntityRecord | undefined => readDocument(text, 'a.yaml').entities[0];

const HUMAN_SAYS = 'human must say what the mention is: an entity id, nothing, or a mapping with `is`';
const CHOICE = 'a conflict is a list of the values to choose from, and nothing else: {conflict: [a, b]}';

describe('human of a mention', () => {
  it.each([
    ['dublin', 'dublin'],
    ['nothing', 'nothing'],
    ['{is: dublin}', 'dublin'],
    ['date', { is: 'date' }],
    ['money', { is: 'money' }],
    ['{is: date}', { is: 'date' }],
    ['{is: money}', { is: 'money' }],
    ['{is: dublin, value: 2014}', { is: 'dublin', value: '2014' }],
    ['{is: dublin, quote: the city}', { is: 'dublin', quote: 'the city' }],
    ['{is: dublin, x-sure: 1}', { is: 'dublin', extras: [{ key: 'x-sure', text: '1' }] }],
    ['{x-sure: 1, is: dublin}', { is: 'dublin', extras: [{ key: 'x-sure', text: '1' }] }],
    [
      '{is: money, value: {amount: 5, currency: USD}}',
      { is: 'money', value: { amount: 5, currency: 'USD' } },
    ],
    ['{conflict: [dublin, date]}', { conflict: ['dublin', { is: 'date' }] }],
    ['{conflict: [{is: dublin}, {is: ie, quote: x}]}', { conflict: ['dublin', { is: 'ie', quote: 'x' }] }],
  ])('%s', (written, human) => {
    const text = withMention(`human: ${written}`, 'quote: Dublin');
    expect(mentionOf(text)).toStrictEqual({ id: 'dublin-abc', human, quote: 'Dublin' });
    expect(mentionOf(inOtherLayout(text))).toStrictEqual(mentionOf(text));
  });

  it.each([
    ['{quote: the city}', HUMAN_SAYS],
    ['{}', HUMAN_SAYS],
    ['{conflict: dublin}', CHOICE],
    ['{conflict: }', CHOICE],
    ['{conflict: {a: b}}', CHOICE],
    ['{conflict: []}', CHOICE],
    ['{conflict: [a, b], note: both}', CHOICE],
    ['{conflict: [a, {conflict: [b, c]}]}', CHOICE],
    ['{conflict: [{conflict: [b, c]}, a]}', CHOICE],
    ['{conflict: [a, null]}', 'human must be a string, and is nothing'],
    ['{conflict: [a, {quote: b}]}', HUMAN_SAYS],
    ['[dublin]', 'human must be a string, and is a list'],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withMention(`human: ${written}`, 'quote: Dublin'))).toEqual([`9 schema: ${message}`]);
  });

  it.each([
    ['is: [dublin]', ['9 schema: is must be a string, and is a list', `9 schema: ${HUMAN_SAYS}`]],
    ['is: dublin, quote: {a: b}', ['9 schema: quote must be a string, and is a mapping']],
    ['is: dublin, value: [a]', ['9 schema: a value must be a string, and is a list']],
    ['is: dublin, qoute: b', ['9 unknown-key: unknown key "qoute"; did you mean "quote"?']],
  ])('{%s} is refused', (written, problems) => {
    expect(problemsOf(withMention(`human: {${written}}`, 'quote: Dublin'))).toEqual(problems);
  });
});

describe('human of an entity', () => {
  it.each([
    ['place', 'place'],
    ['ok', 'ok'],
    ['{is: place}', 'place'],
    ['{name: Dublin}', { name: 'Dublin' }],
    ['{is: place, name: Dublin}', { is: 'place', name: 'Dublin' }],
    ['{same-as: dublin-2}', { 'same-as': 'dublin-2' }],
    ['{ids: {wikidata: Q1761, geonames: 2964574}}', { ids: { wikidata: 'Q1761', geonames: 2_964_574 } }],
    ['{is: place, x-sure: 1}', { is: 'place', extras: [{ key: 'x-sure', text: '1' }] }],
    ['{conflict: [place, company]}', { conflict: ['place', 'company'] }],
    ['{conflict: [ok, {is: place}, {name: X}]}', { conflict: ['ok', 'place', { name: 'X' }] }],
  ])('%s', (written, human) => {
    const text = withEntity(`human: ${written}`, 'name: Dublin');
    expect(entityOf(text)).toStrictEqual({ id: 'dublin', human, name: 'Dublin' });
    expect(entityOf(inOtherLayout(text))).toStrictEqual(entityOf(text));
  });

  it.each([
    ['plaace', 'unknown type "plaace"; did you mean "place"?'],
    ['{is: plaace, name: X}', 'unknown type "plaace"; did you mean "place"?'],
    ['[place]', 'a type must be a string, and is a list'],
    ['{name: [X]}', 'name must be a string, and is a list'],
    ['{ids: Q1761}', 'ids must be a mapping, and is a value'],
    ['{ids: {wikidata: null}}', 'the id of wikidata must be a string, and is nothing'],
    ['{conflict: [place, plaace]}', 'unknown type "plaace"; did you mean "place"?'],
    ['{conflict: [place, null]}', 'a type must be a string, and is nothing'],
    ['{conflict: []}', CHOICE],
  ])('%s is refused', (written, message) => {
    expect(problemsOf(withEntity(`human: ${written}`, 'name: Dublin'))).toEqual([`8 schema: ${message}`]);
  });

  it('of a type far from all there are is told which there are', () => {
    expect(problemsOf(withEntity(`human: ${'spaceship'.repeat(5)}`, 'name: Dublin'))).toEqual([
      '8 schema: unknown type "spaceshipspaceshipspaceshipspaceshipspac": types are judge, court, statute, case, datacenter, money, date, company, organization, person, place',
    ]);
  });
});

describe('rules of a mention', () => {
  it('are what, by which rule, with which value and which data, and keys of others', () => {
    const text = withMention(
      'quote: Dublin',
      'rules: {is: dublin, x-a: 1, by: place/x, value: 2014, holds: {data: emails}}',
    );
    const rules = {
      is: 'dublin',
      by: 'place/x',
      value: '2014',
      holds: { data: 'emails' },
      extras: [{ key: 'x-a', text: '1' }],
    };
    expect(mentionOf(text)).toStrictEqual({ id: 'dublin-abc', quote: 'Dublin', rules });
  });

  it.each([
    ['place/x', 'rules must be a mapping, and is a value'],
    ['[dublin, place/x]', 'rules must be a mapping, and is a list'],
    ['{is: dublin}', 'rules must have `is` and `by`'],
    ['{by: place/x}', 'rules must have `is` and `by`'],
    ['{is: dublin, by: x, holds: emails}', 'holds must be a mapping, and is a value'],
    ['{is: dublin, by: x, value: [2014]}', 'a value must be a string, and is a list'],
  ])('%s are refused', (written, message) => {
    expect(problemsOf(withMention('quote: Dublin', `rules: ${written}`))).toEqual([`10 schema: ${message}`]);
  });

  it('with an id that is no word is refused in both its faults', () => {
    expect(problemsOf(withMention('quote: Dublin', 'rules: {is: [dublin], by: place/x}'))).toEqual([
      '10 schema: is must be a string, and is a list',
      '10 schema: rules must have `is` and `by`',
    ]);
  });

  it('on several lines are refused at the line of their key', () => {
    expect(problemsOf(withMention('quote: Dublin', 'rules:', '  # why', '  by: place/x'))).toEqual([
      '10 schema: rules must have `is` and `by`',
    ]);
  });
});

describe('rules of an entity', () => {
  it.each([
    ['{is: place, by: place/x}', { is: 'place', by: 'place/x' }],
    ['{is: place, by: x, country: IE}', { is: 'place', by: 'x', attributes: { country: 'IE' } }],
    ['{is: place, by: x, ids: {geonames: 1}}', { is: 'place', by: 'x', ids: { geonames: 1 } }],
    ['{is: place, by: x, x-a: b}', { is: 'place', by: 'x', extras: [{ key: 'x-a', text: 'b' }] }],
  ])('%s', (written, rules) => {
    expect(entityOf(withEntity('name: Dublin', `rules: ${written}`))).toStrictEqual({
      id: 'dublin',
      name: 'Dublin',
      rules,
    });
  });

  it.each([
    ['place/x', ['9 schema: rules must be a mapping, and is a value']],
    ['{is: place}', ['9 schema: rules must have `is` and `by`']],
    ['{by: place/x}', ['9 schema: rules must have `is` and `by`']],
    [
      '{is: place, by: [x]}',
      ['9 schema: by must be a string, and is a list', '9 schema: rules must have `is` and `by`'],
    ],
    ['{is: place, by: x, country: null}', ['9 schema: country must be a string, and is nothing']],
    ['{is: place, by: x, country: [a, [b]]}', ['9 schema: country must be a string, and is a list']],
    [
      '{is: place, by: x, x-ä: 1}',
      ['9 unknown-key: "x-ä" cannot be a key of your own: behind x- stand letters, digits, ".", "_" and "-"'],
    ],
  ])('%s are refused', (written, problems) => {
    expect(problemsOf(withEntity('name: Dublin', `rules: ${written}`))).toEqual(problems);
  });
});

describe('a key that begins as one of others and has more than letters, digits, ".", "_", "-"', () => {
  const said = (key: string): string =>
    `unknown-key: "${key}" cannot be a key of your own: behind x- stand letters, digits, ".", "_" and "-"`;

  it.each([
    ['in the header', fileOf('"x-a b": 1'), `6 ${said('x-a b')}`],
    ['among entities', fileOf('entities:\n  x-: 1'), `7 ${said('x-')}`],
    ['in a record', withEntity('name: Dublin', `x-${'é'.repeat(50)}: 1`), `9 ${said(`x-${'é'.repeat(38)}`)}`],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
