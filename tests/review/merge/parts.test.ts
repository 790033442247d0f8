// The parts of a merge by themselves: orders, lines, sets, values of the machine, comments, foreign keys, cycles.
import { describe, expect, it } from 'vitest';
import type { CommentMap, EntityRecord, Extra } from '../../../src/annotations/annotation-document.js';
import { markCycles } from '../../../src/review/merge/mark-cycles.js';
import { mergeComments } from '../../../src/review/merge/merge-comments.js';
import { isSpareOf, mergeExtras } from '../../../src/review/merge/merge-extras.js';
import { mergeLines } from '../../../src/review/merge/merge-lines.js';
import { pickChanged, pickPresent } from '../../../src/review/merge/merge-machine.js';
import { mergeOpenings } from '../../../src/review/merge/merge-openings.js';
import { mergeOrder } from '../../../src/review/merge/merge-order.js';
import { mergeSets } from '../../../src/review/merge/merge-sets.js';

/** Both directions, which must agree. */
const bothWays = <T, R>(
  merge: (sides: { base: T; ours: T; theirs: T }) => R,
  [base, ours, theirs]: readonly [T, T, T],
): R => {
  const result = merge({ base, ours, theirs });
  expect(merge({ base, ours: theirs, theirs: ours })).toEqual(result);
  return result;
};

const letters = (text: string): string[] => [...text];

describe('the order of two lists', () => {
  it.each([
    ['abc', 'abc', 'abc', 'abc', 'neither moved'],
    ['abc', 'cab', 'abc', 'cab', 'one side moved'],
    ['abc', 'bac', 'cab', 'cab', 'both moved: the greater'],
    ['bca', 'abc', 'bca', 'abc', 'one side moved, to the smaller order'],
    ['cab', 'axbc', 'cab', 'axbc', 'one side moved and added'],
    ['dcab', 'abc', 'dcab', 'dabc', 'one side moved what stays, and dropped'],
    ['', 'ab', 'ba', 'ba', 'no base: the greater'],
    ['az', 'anz', 'amz', 'amnz', 'additions between two, by id'],
    ['az', 'yaz', 'xaz', 'xyaz', 'additions at the beginning'],
    ['az', 'azc', 'azb', 'azbc', 'additions at the end'],
    ['a', 'ace', 'abd', 'abcde', 'chains keep their order'],
    ['a', 'aed', 'abc', 'abced', 'also one that falls'],
    ['abc', 'ac', 'abc', 'abc', 'what one side dropped stands where the other has it'],
    ['abcd', 'dbc', 'abcd', 'adbc', 'a side moved and dropped'],
    ['abc', 'ca', 'bca', 'bca', 'both moved alike'],
    ['', '', 'ab', 'ab', 'one side has nothing'],
    ['', '', '', '', 'nothing at all'],
  ])('%s, %s, %s: %s (%s)', (base, ours, theirs, result) => {
    expect(bothWays(mergeOrder, [letters(base), letters(ours), letters(theirs)]).join('')).toBe(result);
  });
});

describe('lines of people', () => {
  it.each([
    ['ab', 'ab', 'ab', 'ab'],
    ['ab', 'a', 'ab', 'a'],
    ['ab', 'a', 'b', 'ab'],
    ['a', 'ab', 'ac', 'abc'],
    ['a', 'aa', 'a', 'aa'],
    ['a', 'aa', 'aba', 'aba'],
    ['a', 'aaa', 'aa', 'aaa'],
    ['ba', 'ab', 'ba', 'ab'],
    ['aa', 'a', 'ab', 'ab'],
    ['', 'a', 'a', 'a'],
    ['ab', 'ba', 'ab', 'ba'],
    ['abc', 'ab', 'bc', 'b'],
  ])('%s, %s, %s: %s', (base, ours, theirs, result) => {
    expect(bothWays(mergeLines, [letters(base), letters(ours), letters(theirs)]).join('')).toBe(result);
  });
});

describe('sets of what people wrote', () => {
  it.each([
    ['', 'a', '', 'a', 'one said it'],
    ['a', '', 'a', '', 'one withdrew it'],
    ['a', '', 'b', 'b', 'a withdrawal never beats a decision'],
    ['a', 'b', 'c', 'bc', 'two new ones'],
    ['ab', 'a', 'b', 'ab', 'a conflict resolved in two ways stands'],
    ['ab', 'a', 'abc', 'ac', 'resolved, and one more'],
    ['ab', 'ab', 'b', 'b', 'resolved on one side'],
    ['a', 'a', 'a', 'a', 'nothing happened'],
  ])('%s, %s, %s: %s (%s)', (base, ours, theirs, result) => {
    const merged = bothWays(
      (sides: { base: string[]; ours: string[]; theirs: string[] }) => [...mergeSets(sides)].sort(),
      [letters(base), letters(ours), letters(theirs)],
    );
    expect(merged.join('')).toBe(result);
  });
});

describe('values of the machine', () => {
  const same = (text: string): string => text;

  it.each([
    ['a', 'a', 'b', 'b', 'b'],
    ['a', 'b', 'b', 'b', 'b'],
    ['a', 'b', 'c', 'c', 'c'],
    ['a', undefined, 'a', undefined, 'a'],
    ['a', undefined, 'b', 'b', 'b'],
    [undefined, 'a', undefined, 'a', 'a'],
    [undefined, 'a', 'b', 'b', 'b'],
    [undefined, undefined, undefined, undefined, undefined],
    ['a', undefined, undefined, undefined, undefined],
  ])('%s, %s, %s: %s, or present: %s', (base, ours, theirs, changed, present) => {
    expect(
      bothWays(
        (sides: { base: string | undefined; ours: string | undefined; theirs: string | undefined }) =>
          pickChanged(sides, same),
        [base, ours, theirs],
      ),
    ).toBe(changed);
    expect(
      bothWays(
        (sides: { base: string | undefined; ours: string | undefined; theirs: string | undefined }) =>
          pickPresent(sides, same),
        [base, ours, theirs],
      ),
    ).toBe(present);
  });
});

describe('comments', () => {
  const at = (field: string, before: string[], end?: string): CommentMap => ({
    [field]: { ...(before.length === 0 ? {} : { before }), ...(end === undefined ? {} : { end }) },
  });

  it('of two at the end of one line one stays there, and the other goes above', () => {
    expect(bothWays(mergeComments, [undefined, at('id', ['# x'], '# b'), at('id', [], '# a')])).toEqual(
      at('id', ['# x', '# b'], '# a'),
    );
    expect(bothWays(mergeComments, [undefined, at('id', ['# b'], '# b'), at('id', [], '# a')])).toEqual(
      at('id', ['# b'], '# a'),
    );
  });

  it('of fields that one side has stand, those that one side removed go', () => {
    expect(bothWays(mergeComments, [undefined, at('id', ['# x']), at('note', [], '# y')])).toEqual({
      ...at('id', ['# x']),
      ...at('note', [], '# y'),
    });
    expect(bothWays(mergeComments, [at('id', ['# x']), {}, at('id', ['# x'])])).toBeUndefined();
    expect(
      bothWays(mergeComments, [at('id', ['# x'], '# e'), at('id', ['# x']), at('id', ['# x'], '# e')]),
    ).toEqual(at('id', ['# x']));
    expect(bothWays(mergeComments, [undefined, undefined, undefined])).toBeUndefined();
  });
});

describe('foreign keys', () => {
  const key = (name: string, text: string, after?: string): Extra =>
    after === undefined ? { key: name, text } : { key: name, text, after };

  it('of two new values both stand, the greater under a key of its own', () => {
    const merged = bothWays(mergeExtras, [undefined, [key('x-a', '1')], [key('x-a', '2')]]);
    expect(merged?.map(({ text }) => text)).toEqual(['1', '2']);
    const [first, second] = merged as [Extra, Extra];
    expect(first.key).toBe('x-a');
    expect(second.key).toMatch(/^x-a-[^-]{4}$/);
    expect(isSpareOf(second.key, 'x-a')).toBe(true);
    expect(bothWays(mergeExtras, [undefined, merged, [key('x-a', '2')]])).toEqual(merged);
  });

  it('under a key that somebody gave another value meanwhile: all three stand, wherever it is', () => {
    const [first, second] = mergeExtras({
      base: undefined,
      ours: [key('x-a', '1')],
      theirs: [key('x-a', '2')],
    }) as [Extra, Extra];
    const edited = { ...second, text: '3' };
    for (const ours of [
      [first, edited],
      [edited, first],
    ]) {
      const merged = bothWays(mergeExtras, [undefined, ours, [key('x-a', '2')]]) as readonly Extra[];
      expect(merged.map(({ text }) => text).sort()).toEqual(['1', '2', '3']);
      expect(merged).toContainEqual(edited);
      expect(new Set(merged.map((extra) => extra.key)).size).toBe(3);
      expect(merged.every((extra) => extra.key === 'x-a' || isSpareOf(extra.key, 'x-a'))).toBe(true);
      expect(bothWays(mergeExtras, [undefined, merged, [key('x-a', '2')]])).toEqual(merged);
      expect(bothWays(mergeExtras, [undefined, merged, ours])).toEqual(merged);
    }
  });

  it('a spare key that stands in the file already keeps its place', () => {
    const [, second] = mergeExtras({
      base: undefined,
      ours: [key('x-a', '1')],
      theirs: [key('x-a', '2')],
    }) as [Extra, Extra];
    const own = { ...second, after: 'note' };
    for (const ours of [
      [own, key('x-a', '1', 'quote')],
      [key('x-a', '1', 'quote'), own],
    ])
      expect(bothWays(mergeExtras, [undefined, ours, [key('x-a', '2', 'quote')]])).toEqual(ours);
  });

  it.each([
    ['x-a-abcd', 'x-a', true],
    ['x-a-abcd-efgh', 'x-a', true],
    ['x-a-abcde', 'x-a', false],
    ['x-a-abc', 'x-a', false],
    ['x-b-abcd', 'x-a', false],
    ['x-a', 'x-a', false],
    ['x-aXabcd', 'x-a', false],
  ])('%s is a spare of %s: %s', (spare, of, expected) => {
    expect(isSpareOf(spare, of)).toBe(expected);
  });

  it('that one side changed, removed, moved or added', () => {
    const old = [key('x-a', '1')];
    expect(bothWays(mergeExtras, [old, [key('x-a', '2')], old])).toEqual([key('x-a', '2')]);
    expect(bothWays(mergeExtras, [old, undefined, old])).toBeUndefined();
    expect(bothWays(mergeExtras, [old, [], old])).toBeUndefined();
    expect(bothWays(mergeExtras, [old, undefined, undefined])).toBeUndefined();
    expect(bothWays(mergeExtras, [old, [key('x-a', '1', 'note')], old])).toEqual([key('x-a', '1', 'note')]);
    expect(bothWays(mergeExtras, [old, [...old, key('x-b', '1')], [key('x-0', '1'), ...old]])).toEqual([
      key('x-0', '1'),
      ...old,
      key('x-b', '1'),
    ]);
  });
});

describe('the line that shows how a paragraph begins', () => {
  it.each([
    [['# Old'], ['# Old'], ['# New'], '# New', [], []],
    [['# Old'], ['# mine', '# Old'], ['# New'], '# New', ['# mine'], []],
    [['# Old'], ['# Old', '# typed below'], ['# Old'], '# Old', ['# typed below'], []],
    [[], ['# mine', '# Begins'], ['# Begins'], '# Begins', ['# mine'], []],
    [[], ['# mine', '# Begins'], ['# yours', '# Other'], '# Other', ['# mine', '# Begins'], ['# yours']],
    [[], [], ['# Begins'], '# Begins', [], []],
    [[], [], [], undefined, [], []],
  ])('%j, %j, %j: %s, %j, %j', (base, ours, theirs, opening, mine, yours) => {
    const merged = mergeOpenings({ base, ours, theirs });
    expect([merged.opening, merged.people.ours, merged.people.theirs]).toEqual([opening, mine, yours]);
    expect(mergeOpenings({ base, ours: theirs, theirs: ours }).opening).toBe(opening);
  });
});

describe('entities joined in a circle', () => {
  const joined = (pairs: string): ReadonlyMap<string, EntityRecord> =>
    new Map(
      pairs.split(' ').map((pair): [string, EntityRecord] => {
        const [id, to] = pair.split('>') as [string, string | undefined];
        return [id, { id, name: id, ...(to === undefined ? {} : { human: { 'same-as': to } }) }];
      }),
    );
  const marked = (merged: string, ours: string, theirs: string): string[] =>
    [
      ...markCycles(joined(merged), { base: new Map(), ours: joined(ours), theirs: joined(theirs) }).values(),
    ].flatMap(({ id, human }) => (typeof human === 'object' && 'conflict' in human ? [id] : []));

  it.each([
    ['a>b b>a', 'a>b b', 'a b>a', ['a', 'b']],
    ['a>b b>c c>a d>a', 'a>b b>c c d>a', 'a b c>a d', ['a', 'b', 'c']],
    ['d>a a>b b>a', 'd>a a>b b', 'd>a a b>a', ['a', 'b']],
    ['a>b b>a', 'a>b b>a', 'a b', []],
    ['a>b b>a', 'a b', 'a>b b>a', []],
    ['a>b b>c c', 'a>b b c', 'a b>c c', []],
    ['a>b b>a c>d d>c', 'a>b b c>d d', 'a b>a c d>c', ['a', 'b', 'c', 'd']],
    ['a>a', 'a', 'a', ['a']],
    ['a>z', 'a', 'a', []],
  ])('%s of %s and %s: %j', (merged, ours, theirs, ids) => {
    expect(marked(merged, ours, theirs)).toEqual(ids);
  });

  it('stay as they are where a merge has marked them already', () => {
    const conflict = new Map(
      [...joined('a>b b>a')].map(([id, one]): [string, EntityRecord] => [
        id,
        { ...one, human: { conflict: [{ 'same-as': id === 'a' ? 'b' : 'a' }] } },
      ]),
    );
    expect(markCycles(conflict, { base: new Map(), ours: joined('a>b b'), theirs: joined('a b>a') })).toEqual(
      conflict,
    );
  });
});
