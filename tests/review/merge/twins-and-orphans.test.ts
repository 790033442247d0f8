// Which records of two branches are one mention: ids given up, given twice, or taken by other words.
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';
import { documentOf, mergeBothWays, sideOf } from './written-sides.js';

const file = (...mentions: string[]): string =>
  `annotate: 1\narticle: ../corpus/a.txt\ntext: git:aaaaaaaaaaaa\n\nruleset: r@1\n\n${mentions.length > 0 ? 'mentions:\n  # In\n  p-abc:\n' : ''}${mentions.join('')}...\n`;

const record = (id: string, quote: string, ...more: string[]): string =>
  `    ${id}:\n${more.map((line) => `      ${line}\n`).join('')}      quote: ${quote}\n      rules: {is: dublin, by: r}\n`;
const nth = (id: string, at: number, ...more: string[]): string =>
  record(id, 'Dublin', ...more).replace('      rules', `      nth: ${at}\n      rules`);
const CORK = 'human: cork';

describe('a record that comes to the words of another', () => {
  it('stays a record of its own where one side has both', () => {
    const base = file(nth('dublin-abc', 1, CORK));
    const merged = mergeTexts(
      base,
      file(nth('dublin-abc', 2, CORK)),
      file(nth('dublin-abc', 1, CORK), nth('dublin-xyz', 2, 'human: galway')),
    );
    expect(merged).toContain('    dublin-abc:\n      human: cork\n');
    expect(merged).toContain('    dublin-xyz:\n      human: galway\n');
  });

  it('keeps its own past: only a record that both sides gave up lends its decision', () => {
    const base = file(nth('dublin-abc', 1), nth('dublin-xyz', 2, CORK));
    const moved = nth('dublin-abc', 2);
    const merged = mergeTexts(base, file(nth('dublin-abc', 2, CORK)), file(moved));
    expect(merged).toContain(CORK);
  });

  it('is new where one side still has the record that stood there', () => {
    const base = file(nth('dublin-abc', 1, CORK));
    const merged = mergeTexts(
      base,
      file(nth('dublin-abc', 2, CORK), nth('dublin-xyz', 1)),
      file(nth('dublin-xyz', 1, CORK)),
    );
    expect(merged).toContain('    dublin-xyz:\n      human: cork\n');
  });

  it('is that of the base also where one side has moved it since: what was withdrawn stays so', () => {
    const merged = mergeTexts(
      file(nth('dublin-abc', 1, CORK)),
      file(nth('dublin-xyz', 1, CORK)),
      file(nth('dublin-xyz', 2)),
    );
    expect(merged).not.toContain('human');
  });
});

describe('one id on two sides', () => {
  it('is one mention where one side shows the old words and the other the edit', () => {
    const old = record('dublin-abc', 'Dublin', 'human: dublin');
    const edited = record('dublin-abc', 'Dublin city', 'human: dublin').replace(
      '      rules',
      '      was: Dublin\n      rules',
    );
    expect(mergeTexts(undefined, file(old), file(edited)).match(/quote: /g)).toHaveLength(1);
  });

  const first = record('dublin-abc', 'Dublin', CORK);
  const second = record('dublin-abc', 'Dublin, Ohio', 'human: ohio');
  /** The id that the second words get: `dublin-ohio-` and a hash. */
  const fresh = (merged: string): string => /dublin-ohio-\w+/.exec(merged)?.[0] ?? '';
  const short = fresh(mergeTexts(file(), file(first), file(second)));
  const other = record(short, 'Galway', 'human: galway');

  it.each<[string, string, string, string]>([
    ['the base', file(other), file(first, other), file(second, other)],
    ['the side that keeps the id', file(), file(first, other), file(second)],
    ['the side that gives it up', file(), file(first), file(second, other)],
  ])('gets a longer fresh id when that is taken by other words on %s', (_name, base, ours, theirs) => {
    const merged = mergeTexts(base, ours, theirs);
    expect(merged).toContain(`    ${short}:\n      human: galway\n      quote: Galway\n`);
    expect(merged).toMatch(new RegExp(`    ${short}\\w:\n      human: ohio\n      quote: Dublin, Ohio\n`));
    expect(merged.match(/quote: /g)).toHaveLength(3);
  });

  it('gets a longer fresh id when its own side has that for the same words elsewhere', () => {
    const again = record(short, 'Dublin, Ohio', 'human: again').replace(
      '      rules',
      '      nth: 2\n      rules',
    );
    const merged = mergeTexts(file(), file(first), file(second, again));
    expect(merged).toContain(`    ${short}:\n      human: again\n`);
    expect(merged).toMatch(new RegExp(`    ${short}\\w:\n      human: ohio\n`));
  });

  it('depends on the old id: two that are parted on the same words stay two', () => {
    const merged = mergeTexts(
      file(),
      file(first, record('x-abc', 'Dublin', 'human: one')),
      file(second, record('x-abc', 'Dublin, Ohio', 'human: two')),
    );
    for (const word of ['cork', 'ohio', 'one', 'two']) expect(merged).toContain(`human: ${word}`);
  });
});

describe('an entity that one of three branches removes and another needs', () => {
  const base = documentOf({ 'e:d': 'n=see page 2; r=place', 'd-111': 'r=d' });
  const removed = documentOf({});
  const needed = documentOf({ 'e:d': 'n=see page 2; r=place', 'd-111': 'h=d; r=d' });
  const noted = documentOf({ 'e:d': 'h=company; n=see page 2; r=place', 'd-111': 'r=d' });

  it('stands by its name and rules: the note that was removed with it does not come back', () => {
    expect(sideOf(mergeBothWays(base, removed, needed))['e:d']).toBe('r=place');
  });

  it('stands by its name and what a person says it is, where no rule says it, and by nothing else', () => {
    const cork = '  cork:\n    # why?\n    human: place\n    name: Cork\n    note: see page 2\n    x-a: 1\n';
    const rules = '  cork:\n    name: Cork\n    rules: {is: place, by: r, x-a: 1}\n';
    const mention = record('cork-111', 'Cork');
    const withEntity = (entity: string, one: string): string =>
      file(one).replace('mentions:', `entities:\n${entity}\nmentions:`);
    const standing = (entity: string): string =>
      mergeTexts(
        withEntity(entity, mention),
        file(mention),
        withEntity(entity, record('cork-111', 'Cork', CORK)),
      ).replace(/^[^]*entities:\n|\nmentions:[^]*$/g, '');
    expect(standing(cork)).toBe('  cork:\n    human: place\n    name: Cork\n');
    expect(standing(rules)).toBe('  cork:\n    name: Cork\n    rules: {is: place, by: r}\n');
  });

  it('has the same note, or none, in whatever order the branches are merged', () => {
    const orders = [
      mergeBothWays(base, noted, mergeBothWays(base, removed, needed)),
      mergeBothWays(base, mergeBothWays(base, noted, removed), needed),
      mergeBothWays(base, mergeBothWays(base, noted, needed), removed),
    ];
    for (const merged of orders) expect(sideOf(merged)['e:d']).toMatch(/^h=company(?!.*n=)/);
  });
});
