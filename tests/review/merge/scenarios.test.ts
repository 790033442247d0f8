// What a merge must make of each pair of changes: base, ours, theirs → result, both ways round.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/review/check-document.js';
import { printDocument } from '../../../src/annotations/print-document.js';
import type { Header, Side } from './written-sides.js';
import { documentOf, mergeBothWays, sideOf } from './written-sides.js';

const merge = (base: Side | null, ours: Side, theirs: Side): Side =>
  sideOf(mergeBothWays(base === null ? undefined : documentOf(base), documentOf(ours), documentOf(theirs)));

/** One record in each version; `null` where a version does not have it. */
type Row = readonly [base: string | null, ours: string | null, theirs: string | null, result: string | null];

const one = (written: string | null): Side => (written === null ? {} : { 'dublin-0ha': written });

const table = (name: string, rows: readonly Row[]): unknown =>
  describe(name, () => {
    it.each(rows)('%s | %s | %s -> %s', (base, ours, theirs, result) => {
      expect(merge(one(base), one(ours), one(theirs))).toEqual(one(result));
    });
  });

interface Scenario {
  readonly base: Side | null;
  readonly ours: Side;
  readonly theirs: Side;
  readonly result: Side;
}

const scenarios = (name: string, all: Readonly<Record<string, Scenario>>): unknown =>
  describe(name, () => {
    it.each(Object.entries(all))('%s', (_, { base, ours, theirs, result }) => {
      const merged = merge(base, ours, theirs);
      expect(merged).toEqual(result);
      expect(Object.keys(merged)).toEqual(Object.keys(result));
    });
  });

table('what people say', [
  ['r=d', 'h=u; r=d', 'r=d', 'h=u; r=d'],
  ['r=d', 'h=u; r=d', 'h=u; r=d', 'h=u; r=d'],
  ['r=d', 'h=u; r=d', 'h=v; r=d', 'h={conflict: [u, v]}; r=d'],
  ['r=d', 'h=d; r=d', 'h=nothing; r=d', 'h={conflict: [d, nothing]}; r=d'],
  ['h=u; r=d', 'h=u; r=d', 'h=v; r=d', 'h=v; r=d'],
  ['h=u; r=d', 'r=d', 'h=u; r=d', 'r=d'],
  ['h=u; r=d', 'r=d', 'r=d', 'r=d'],
  ['h=u; r=d', 'r=d', 'h=v; r=d', 'h=v; r=d'],
  ['h=u; r=d', 'h=v; r=d', 'h=v; r=d', 'h=v; r=d'],
  ['h=u; r=d', 'h=v; r=d', 'h=w; r=d', 'h={conflict: [v, w]}; r=d'],
  [
    'r=d',
    'h={is: d, quote: the Dublin}; r=d',
    'h=d; r=d',
    'h={conflict: [d, {is: d, quote: the Dublin}]}; r=d',
  ],
  [
    'r=d',
    'h={is: d, quote: the Dublin}; r=d',
    'h={is: d, quote: Dublin city}; r=d',
    'h={conflict: [{is: d, quote: Dublin city}, {is: d, quote: the Dublin}]}; r=d',
  ],
  ['h=d; r=d', 'h={is: d, quote: the Dublin}; r=d', 'h=d; r=d', 'h={is: d, quote: the Dublin}; r=d'],
  [
    'r={is: date, by: d/d, value: 2014-07-31}',
    'h={is: date, value: 2014-07-31}; r={is: date, by: d/d, value: 2014-07-31}',
    'r={is: date, by: d/d, value: 2014}',
    'h={is: date, value: 2014-07-31}; r=date',
  ],
]);

table('conflicts in the base, and a virtual base that holds one', [
  ['h={conflict: [u, v]}', 'h=u', 'h={conflict: [u, v]}', 'h=u'],
  ['h={conflict: [u, v]}', 'h=u', 'h=u', 'h=u'],
  ['h={conflict: [u, v]}', 'h=u', 'h=v', 'h={conflict: [u, v]}'],
  ['h={conflict: [u, v]}', 'h=u', 'h={conflict: [u, v, w]}', 'h={conflict: [u, w]}'],
  ['h={conflict: [u, v]}', 'h=w', 'h={conflict: [u, v]}', 'h=w'],
  // u was there before: only w is new
  ['h={conflict: [u, v]}', 'h=w', 'h=u', 'h=w'],
  ['h={conflict: [u, v]}', 'h={conflict: [u, v]}', 'h={conflict: [u, v]}', 'h={conflict: [u, v]}'],
]);

table('the rules alone', [
  ['r=d', 'r=e', 'r=d', 'r=e'],
  ['r=d', 'r=e', 'r=f', 'r=f'],
  ['r=d', null, 'r=d', null],
  ['r=d', null, null, null],
  ['r=d', null, 'r=e', 'r=e'],
  [null, 'r=d', 'r=d', 'r=d'],
  [null, 'r=d', 'r=e', 'r=e'],
  [null, 'r=d', null, 'r=d'],
]);

table('people against rules: no conflict in any cell', [
  ['r=d', 'h=d; r=d', 'r=e', 'h=d; r=e'],
  ['r=d', 'h=d; r=d', null, 'h=d'],
  ['r=d', 'h=w; r=d', 'r=w', 'h=w; r=w'],
  ['r=d', 'h=w; r=d', 'r=e', 'h=w; r=e'],
  ['r=d', 'h=w; r=d', null, 'h=w'],
  ['r=d', 'h=nothing; r=d', 'r=e', 'h=nothing; r=e'],
  ['r=d', 'h=nothing; r=d', null, 'h=nothing'],
  [null, 'h=d', 'r=d', 'h=d; r=d'],
  [null, 'h=w', 'r=d', 'h=w; r=d'],
  ['h=d; r=d', 'h=w; r=d', 'h=d', 'h=w'],
  ['h=d; r=d', 'r=d', 'h=d', null],
  ['h=d; r=d', 'r=d', 'h=d; r=e', 'r=e'],
  // the words of the mention were edited: where it stands comes from the side that saw the new text
  ['r=d', 'h=d; r=d', 'q=Dublin city; r=d', 'h=d; q=Dublin city; was=Dublin; r=d'],
  ['h=d; r=d', 'h=w; r=d', 'h=d; q=Dublim; was=Dublin; r=d', 'h=w; q=Dublim; was=Dublin; r=d'],
  ['h=d; q=Dublim; was=Dublin', 'h=d; q=Dublim', 'h=d; q=Dublim; was=Dublin', 'h=d; q=Dublim'],
  ['nth=2; r=d', 'h=d; nth=2; r=d', 'nth=3; r=d', 'h=d; nth=3; r=d'],
]);

table('notes, foreign keys, comments', [
  ['r=d', 'n=seen; r=d', 'r=d', 'n=seen; r=d'],
  ['r=d', 'n=seen; r=d', 'n=checked; r=d', 'n=[checked, seen]; r=d'],
  ['n=seen; r=d', 'n=seen twice; r=d', 'n=seen; r=d', 'n=seen twice; r=d'],
  ['n=seen; r=d', 'n=seen twice; r=d', 'r=d', 'n=seen twice; r=d'],
  ['n=seen; r=d', 'r=d', 'n=seen; r=d', 'r=d'],
  ['n=seen; r=d', 'n=one; r=d', 'n=two; r=d', 'n=[one, two]; r=d'],
  ['r=d', 'n=seen; r=d', null, 'n=seen'],
  ['n=seen; r=d', 'n=seen; r=d', 'n=seen', 'n=seen'],
  ['r=d', 'n=seen; r=d', 'h=d; r=d', 'h=d; n=seen; r=d'],
  ['r=d', 'x=x-team: a; r=d', 'h=d; r=e', 'h=d; x=x-team: a; r=e'],
  ['r=d', 'x=x-team: a; r=d', null, 'x=x-team: a'],
  ['x=x-team: a; r=d', 'r=d', 'x=x-team: a; r=d', 'r=d'],
  ['x=x-team: a; r=d', 'x=x-team: b; r=d', 'x=x-team: a; r=d', 'x=x-team: b; r=d'],
  ['r=d', 'r=d; c=look', 'h=d; r=d', 'h=d; r=d; c=look'],
  ['r=d; c=look', 'r=d', 'r=d; c=look', 'r=d'],
]);

table('`ok` stands for the line it was written under', [
  ['r=d', 'h=ok; r=d', 'r=d', 'h=ok; r=d'],
  ['r=d', 'h=ok; r=d', 'r=e', 'h=d; r=e'],
  ['r=d', 'h=ok; r=d', null, 'h=d'],
  ['r=d', 'h=ok; r=d', 'h=d; r=d', 'h=d; r=d'],
  ['r=d', 'h=ok; r=d', 'h=nothing; r=d', 'h={conflict: [d, nothing]}; r=d'],
]);

table('people twice and the rules too', [
  ['r=d', 'h=u; n=one; r=e', 'h=u; n=two; r=f', 'h=u; n=[one, two]; r=f'],
  ['h=u; r=d', 'h=u; r=e', 'r=d', 'r=e'],
  ['h=u; r=d', 'h=u', 'r=d', null],
  ['h=u; n=seen; r=d', 'h=u; n=seen', 'n=seen; r=d', 'n=seen'],
  ['h=u', 'h=u; r=d', null, 'r=d'],
  ['h=u', null, 'h=v', 'h=v'],
  ['h=u', null, 'h=u', null],
  ['h=u', null, 'h=u; n=seen', 'n=seen'],
  [null, 'h=nothing; r=d', 'h=d; r=d', 'h={conflict: [d, nothing]}; r=d'],
]);

describe('what is nobody’s to drop', () => {
  it('keeps both values of one foreign key', () => {
    const merged = merge(one('r=d'), one('x=x-team: a; r=d'), one('x=x-team: b; r=d'));
    expect(JSON.stringify(merged)).toMatch(/: a\b/);
    expect(JSON.stringify(merged)).toMatch(/: b\b/);
  });

  it('keeps a comment above a record that the other side removes', () => {
    const merged = mergeBothWays(documentOf(one('r=d')), documentOf(one('r=d; c=look')), documentOf({}));
    expect(printDocument(merged)).toContain('# look');
  });

  it('keeps a decision of which the words were cut on the other side, in its place or among the lost', () => {
    const merged = mergeBothWays(
      documentOf(one('r=d')),
      documentOf(one('h=d; r=d')),
      documentOf({}, { text: 'bbbbbbbbbbbb' }),
    );
    expect(Object.values(sideOf(merged)).join()).toContain('h=d');
  });
});

scenarios('lost mentions', {
  'cut on one side, decided anew on the other': {
    base: { 'a-111': 'h=u; r=d' },
    ours: { 'lost:a-111': 'h=u; in=Dublin is' },
    theirs: { 'a-111': 'h=v; r=d' },
    result: { 'lost:a-111': 'h=v; in=Dublin is' },
  },
  'back to life on one side, decided anew on the other': {
    base: { 'lost:a-111': 'h=u; in=Dublin is' },
    ours: { 'a-111': 'h=u; r=d' },
    theirs: { 'lost:a-111': 'h=v; in=Dublin is' },
    result: { 'a-111': 'h=v; r=d' },
  },
  'lost on both sides, noted on one': {
    base: { 'a-111': 'h=u; r=d' },
    ours: { 'lost:a-111': 'h=u; in=Dublin is' },
    theirs: { 'lost:a-111': 'h=u; in=Dublin is; n=gone' },
    result: { 'lost:a-111': 'h=u; in=Dublin is; n=gone' },
  },
  'pruned on one side, untouched on the other': {
    base: { 'lost:a-111': 'h=u; in=Dublin is' },
    ours: {},
    theirs: { 'lost:a-111': 'h=u; in=Dublin is' },
    result: {},
  },
  'pruned on one side, decided anew on the other': {
    base: { 'lost:a-111': 'h=u; in=Dublin is' },
    ours: {},
    theirs: { 'lost:a-111': 'h=v; in=Dublin is' },
    result: { 'lost:a-111': 'h=v; in=Dublin is' },
  },
});

scenarios('ids', {
  'one mention added under one id on both sides': {
    base: null,
    ours: { 'dublin-aaa': 'h=u' },
    theirs: { 'dublin-aaa': 'h=u' },
    result: { 'dublin-aaa': 'h=u' },
  },
  'add and add, decided differently': {
    base: null,
    ours: { 'dublin-aaa': 'h=u' },
    theirs: { 'dublin-aaa': 'h=v; r=d' },
    result: { 'dublin-aaa': 'h={conflict: [u, v]}; r=d' },
  },
  'one mention under two ids, same word': {
    base: {},
    ours: { 'dublin-aaa': 'h=u' },
    theirs: { 'dublin-bbb': 'h=u' },
    result: { 'dublin-aaa': 'h=u' },
  },
  'one mention under two ids, different words': {
    base: {},
    ours: { 'dublin-aaa': 'h=u' },
    theirs: { 'dublin-bbb': 'h=v' },
    result: { 'dublin-aaa': 'h={conflict: [u, v]}' },
  },
  'added by hand here, found by the rules there': {
    base: {},
    ours: { 'dublin-zzz': 'h=u' },
    theirs: { 'dublin-bbb': 'r=u' },
    result: { 'dublin-bbb': 'h=u; r=u' },
  },
  'the words stand twice: two mentions': {
    base: {},
    ours: { 'dublin-aaa': 'h=u; nth=1' },
    theirs: { 'dublin-bbb': 'h=u; nth=2' },
    result: { 'dublin-aaa': 'h=u; nth=1', 'dublin-bbb': 'h=u; nth=2' },
  },
  'renamed by hand on one side': {
    base: { 'dublin-bbb': 'h=u; r=d' },
    ours: { 'dublin-mine': 'h=u; r=d' },
    theirs: { 'dublin-bbb': 'h=u; r=d' },
    result: { 'dublin-mine': 'h=u; r=d' },
  },
});

describe('ids that collide', () => {
  it('keeps two mentions that got one id, with their decisions', () => {
    const merged = merge({}, { 'dublin-aaa': 'h=u' }, { 'dublin-aaa': 'h=v; q=Dublin data center' });
    expect(Object.values(merged).sort()).toEqual(['h=u', 'h=v; q=Dublin data center']);
  });

  it('loses no decision when one side renames an id and the other decides anew', () => {
    const merged = merge({ 'dublin-bbb': 'h=u' }, { 'dublin-mine': 'h=u' }, { 'dublin-bbb': 'h=v' });
    expect(Object.values(merged).join()).toContain('v');
    expect(Object.keys(merged)).toHaveLength(1);
  });
});

scenarios('entities', {
  'a type here, another there': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'h=place; r=place' },
    theirs: { 'e:d': 'h=company; r=place' },
    result: { 'e:d': 'h={conflict: [company, place]}; r=place' },
  },
  'a person here, other rules there': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'h=company; r=place' },
    theirs: { 'e:d': 'r=organization' },
    result: { 'e:d': 'h=company; r=organization' },
  },
  'one type said with a name, the same without': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'h=place; r=place' },
    theirs: { 'e:d': 'h={is: place, name: Dublin}; r=place' },
    result: { 'e:d': 'h={conflict: [place, {is: place, name: Dublin}]}; r=place' },
  },
  'dropped by the rules, used by a decision': {
    base: { 'e:d': 'r=place', 'a-111': 'r=d' },
    ours: { 'e:d': 'r=place', 'a-111': 'h=d; r=d' },
    theirs: {},
    result: { 'e:d': 'r=place', 'a-111': 'h=d' },
  },
  'removed here, named by a new decision there': {
    base: { 'e:d': 'h=place', 'e:f': 'r=place', 'a-111': 'r=f' },
    ours: { 'e:f': 'r=place', 'a-111': 'r=f' },
    theirs: { 'e:d': 'h=place', 'e:f': 'r=place', 'a-111': 'h=d; r=f' },
    result: { 'e:d': 'h=place', 'e:f': 'r=place', 'a-111': 'h=d; r=f' },
  },
  'relabelled here, more mentions of it there': {
    base: { 'e:d': 'r=place', 'a-111': 'r=d' },
    ours: { 'e:d': 'h=company; r=place', 'a-111': 'r=d' },
    theirs: { 'e:d': 'r=place', 'a-111': 'r=d', 'b-222': 'q=Dublin Port; r=d' },
    result: { 'e:d': 'h=company; r=place', 'a-111': 'r=d', 'b-222': 'q=Dublin Port; r=d' },
  },
  'joined to another': {
    base: { 'e:d': 'r=place', 'e:f': 'r=place' },
    ours: { 'e:d': 'h={same-as: f}; r=place', 'e:f': 'r=place' },
    theirs: { 'e:d': 'r=place', 'e:f': 'h=place; r=place' },
    result: { 'e:d': 'h={same-as: f}; r=place', 'e:f': 'h=place; r=place' },
  },
  'a chain of joins': {
    base: { 'e:d': 'r=place', 'e:f': 'r=place', 'e:g': 'r=place' },
    ours: { 'e:d': 'h={same-as: f}; r=place', 'e:f': 'r=place', 'e:g': 'r=place' },
    theirs: { 'e:d': 'r=place', 'e:f': 'h={same-as: g}; r=place', 'e:g': 'r=place' },
    result: { 'e:d': 'h={same-as: f}; r=place', 'e:f': 'h={same-as: g}; r=place', 'e:g': 'r=place' },
  },
  'a note from each side': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'n=one; r=place' },
    theirs: { 'e:d': 'n=two; r=place' },
    result: { 'e:d': 'n=[one, two]; r=place' },
  },
});

scenarios('entities and what points to them', {
  'dropped by the rules, joined to by a person': {
    base: { 'e:d': 'r=place', 'e:f': 'r=place' },
    ours: { 'e:d': 'r=place', 'e:f': 'h={same-as: d}; r=place' },
    theirs: { 'e:f': 'r=place' },
    result: { 'e:d': 'r=place', 'e:f': 'h={same-as: d}; r=place' },
  },
  'dropped by the rules, decided by a person': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'h=place; r=place' },
    theirs: {},
    result: { 'e:d': 'h=place' },
  },
  'dropped by the rules, named in a conflict': {
    base: { 'e:d': 'r=place', 'e:f': 'r=place', 'a-111': 'r=f' },
    ours: { 'e:d': 'r=place', 'e:f': 'r=place', 'a-111': 'h=d; r=f' },
    theirs: { 'e:f': 'r=place', 'a-111': 'h=f; r=f' },
    result: { 'e:d': 'r=place', 'e:f': 'r=place', 'a-111': 'h={conflict: [d, f]}; r=f' },
  },
  'dropped by the rules, named by a lost mention': {
    base: { 'e:d': 'r=place', 'a-111': 'h=d; r=d' },
    ours: { 'e:d': 'r=place', 'lost:a-111': 'h=d' },
    theirs: { 'e:d': 'r=place', 'a-111': 'h=d; r=d' },
    result: { 'e:d': 'r=place', 'lost:a-111': 'h=d' },
  },
  'removed on both sides': {
    base: { 'e:d': 'h=place', 'e:f': 'r=place' },
    ours: { 'e:f': 'r=place' },
    theirs: { 'e:f': 'r=place' },
    result: { 'e:f': 'r=place' },
  },
  'one register here, another there': {
    base: { 'e:d': 'r=place' },
    ours: { 'e:d': 'h={ids: {wikidata: Q1}}; r=place' },
    theirs: { 'e:d': 'h={ids: {wikidata: Q2}}; r=place' },
    result: { 'e:d': 'h={conflict: [{ids: {wikidata: Q1}}, {ids: {wikidata: Q2}}]}; r=place' },
  },
  'a conflict settled here, joined by a third word there': {
    base: { 'e:d': 'h={conflict: [company, place]}; r=place' },
    ours: { 'e:d': 'h=place; r=place' },
    theirs: { 'e:d': 'h={conflict: [company, organization, place]}; r=place' },
    result: { 'e:d': 'h={conflict: [organization, place]}; r=place' },
  },
  'added by hand on both sides, one with another name': {
    base: {},
    ours: { 'e:d': 'h=place; name=Dublin' },
    theirs: { 'e:d': 'h=place; name=Dublin city' },
    result: { 'e:d': 'h=place; name=Dublin city' },
  },
});

describe('entities that must not be left without a meaning', () => {
  it('finds joins that lead round to be a conflict', () => {
    const merged = merge(
      { 'e:d': 'r=place', 'e:f': 'r=place' },
      { 'e:d': 'h={same-as: f}; r=place', 'e:f': 'r=place' },
      { 'e:d': 'r=place', 'e:f': 'h={same-as: d}; r=place' },
    );
    expect(JSON.stringify(merged)).toContain('conflict');
    expect(JSON.stringify(merged)).toContain('same-as: f');
    expect(JSON.stringify(merged)).toContain('same-as: d');
  });

  it('keeps the type of an entity that the rules drop, when a person said no more than its register', () => {
    const merged = mergeBothWays(
      documentOf({ 'e:d': 'r=place', 'a-111': 'r=d' }),
      documentOf({ 'e:d': 'h={ids: {wikidata: Q1}}; r=place', 'a-111': 'h=d; r=d' }),
      documentOf({}),
    );
    expect(
      checkDocument(printDocument(merged), 'a.yaml').filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(sideOf(merged)).toEqual({ 'e:d': 'h={ids: {wikidata: Q1}}; r=place', 'a-111': 'h=d' });
  });
});

scenarios('paragraphs and order', {
  'a paragraph split on one side, decided on the other': {
    base: { 'p-aaa': '', 'a-111': 'r=d', 'b-222': 'q=Cork; r=c' },
    ours: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'b-222': 'q=Cork; r=c' },
    theirs: { 'p-aaa': '', 'a-111': 'h=d; r=d', 'b-222': 'h=c; q=Cork; r=c' },
    result: { 'p-aaa': '', 'a-111': 'h=d; r=d', 'p-bbb': '', 'b-222': 'h=c; q=Cork; r=c' },
  },
  'two paragraphs joined on one side, a mention added on the other': {
    base: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'b-222': 'q=Cork; r=c' },
    ours: { 'p-aaa': '', 'a-111': 'r=d', 'b-222': 'q=Cork; r=c' },
    theirs: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'b-222': 'q=Cork; r=c', 'c-333': 'h=g; q=Galway' },
    result: { 'p-aaa': '', 'a-111': 'r=d', 'b-222': 'q=Cork; r=c', 'p-bbb': '', 'c-333': 'h=g; q=Galway' },
  },
  'a paragraph new on both sides': {
    base: { 'p-aaa': '', 'a-111': 'r=d' },
    ours: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'b-222': 'h=c; q=Cork' },
    theirs: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'c-333': 'h=g; q=Galway' },
    result: { 'p-aaa': '', 'a-111': 'r=d', 'p-bbb': '', 'b-222': 'h=c; q=Cork', 'c-333': 'h=g; q=Galway' },
  },
  'a mention on each side between the same two': {
    base: { 'a-111': 'r=d', 'z-999': 'q=Cork; r=c' },
    ours: { 'a-111': 'r=d', 'n-555': 'h=g; q=Galway', 'z-999': 'q=Cork; r=c' },
    theirs: { 'a-111': 'r=d', 'm-444': 'h=t; q=Tralee', 'z-999': 'q=Cork; r=c' },
    result: { 'a-111': 'r=d', 'm-444': 'h=t; q=Tralee', 'n-555': 'h=g; q=Galway', 'z-999': 'q=Cork; r=c' },
  },
  'lines swapped by hand on one side, decided on the other': {
    base: { 'a-111': 'r=d', 'b-222': 'q=Cork; r=c' },
    ours: { 'b-222': 'q=Cork; r=c', 'a-111': 'r=d' },
    theirs: { 'a-111': 'h=d; r=d', 'b-222': 'q=Cork; r=c' },
    result: { 'b-222': 'q=Cork; r=c', 'a-111': 'h=d; r=d' },
  },
});

describe('the header', () => {
  const header = (base: Header, ours: Header, theirs: Header) => {
    const { text, ruleset } = mergeBothWays(
      documentOf({}, base),
      documentOf({}, ours),
      documentOf({}, theirs),
    );
    return { text, ruleset };
  };

  it('takes the text and the rules of the side that changed them', () => {
    expect(header({}, { text: 'bbbbbbbbbbbb' }, { ruleset: 'news-en@2' })).toEqual({
      text: ['git:bbbbbbbbbbbb'],
      ruleset: 'news-en@2',
    });
  });

  it('names both texts when both sides changed it', () => {
    expect(header({}, { text: 'bbbbbbbbbbbb' }, { text: 'cccccccccccc' }).text).toEqual([
      'git:bbbbbbbbbbbb',
      'git:cccccccccccc',
    ]);
  });

  it('picks one ruleset, whichever side has it', () => {
    expect(header({}, { ruleset: 'news-en@2' }, { ruleset: 'news-en@3' }).ruleset).toBe('news-en@3');
  });
});

describe('three branches of one base', () => {
  const base = documentOf({ 'a-111': 'r=d', 'b-222': 'q=Cork; r=c', 'c-333': 'q=Galway; r=g' });
  const branches = [
    documentOf({ 'a-111': 'h=u; r=d', 'b-222': 'q=Cork; r=c', 'c-333': 'h=g; q=Galway; r=g' }),
    documentOf({ 'a-111': 'h=v; r=d', 'b-222': 'h=c; q=Cork; r=c', 'c-333': 'q=Galway; r=g' }),
    documentOf({ 'a-111': 'h=w; r=e', 'c-333': 'q=Galway; r=g' }),
  ] as const;
  const orders = [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;

  it.each(orders)('says the same when merged in the order %i, %i, %i', (first, second, third) => {
    const two = mergeBothWays(base, branches[first], branches[second]);
    expect(sideOf(mergeBothWays(base, two, branches[third]))).toEqual({
      'a-111': 'h={conflict: [u, v, w]}; r=e',
      'b-222': 'h=c; q=Cork',
      'c-333': 'h=g; q=Galway; r=g',
    });
  });

  it('changes nothing when a branch is merged again', () => {
    const two = mergeBothWays(base, branches[0], branches[1]);
    expect(printDocument(mergeBothWays(branches[1], two, branches[1]))).toBe(printDocument(two));
  });
});
