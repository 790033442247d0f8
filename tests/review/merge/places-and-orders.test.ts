// Where things stand after a merge: mentions in their place and order, paragraphs with what is said above them, keys of others, and texts.
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';

const [ARTICLE, RULESET] = ['article: ../corpus/a.txt', 'ruleset: r@1'];
const file = (mentions: string, { text = 'a', ruleset = RULESET, lost = '' } = {}): string =>
  `annotate: 1\n${ARTICLE}\ntext: git:${text.repeat(12)}\n\n${ruleset}\n\nmentions:${mentions === '' ? ' {}' : ''}\n${mentions}${lost && `\nlost:\n${lost}`}...\n`;
const record = (id: string, quote: string, ...more: string[]): string =>
  `    ${id}:\n${more.map((line) => `      ${line}\n`).join('')}      quote: ${quote}\n      rules: {is: dublin, by: r}\n`;
const DUBLIN = record('dublin-abc', 'Dublin');
const AGAIN = { ruleset: 'ruleset: r@2' };

describe('the order of mentions', () => {
  const named = (ids: string): string =>
    file(`  p-abc:\n${[...ids].map((id) => record(`${id}-abc`, id.toUpperCase())).join('')}`);

  it.each([
    ['abcd', 'adbc', 'adcb', 'adcb', 'both moved, the first stands: the greater of the rest'],
    ['ba', 'ab', 'bxa', 'abx', 'who only adds has moved nothing'],
    ['bac', 'abc', 'ba', 'abc', 'who only drops has moved nothing'],
    ['ca', 'ac', 'cab', 'abc', 'one side moved, to the smaller order'],
  ])('%s, %s, %s: %s (%s)', (base, ours, theirs, result) => {
    const merged = mergeTexts(named(base), named(ours), named(theirs));
    const ids = [...merged.matchAll(/([a-z])-abc:\n {6}/g)].map(([, id]) => id);
    const dropped = (id: string): boolean => base.includes(id) && !(ours.includes(id) && theirs.includes(id));
    expect(ids.join('')).toBe([...result].filter((id) => !dropped(id)).join(''));
  });
});

describe('the place of a mention', () => {
  it('is in the text rather than nowhere, whatever its words', () => {
    const merged = mergeTexts(
      file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: cork')}`),
      file('', { lost: '  dublin-abc:\n    human: cork\n    quote: Dublin\n    in: In Dublin\n' }),
      file(`  p-abc:\n${record('dublin-abc', 'Bublin', 'human: cork')}`),
    );
    expect(merged).not.toContain('lost:');
    expect(merged).toContain('quote: Bublin\n');
  });

  it('that both lost is told by the greater of two paragraphs', () => {
    const lost = (text: string) =>
      file('', { lost: `  dublin-abc:\n    human: cork\n    quote: Dublin\n    in: ${text}\n` });
    const base = file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: cork')}`);
    expect(mergeTexts(base, lost('At first'), lost('Before'))).toBe(lost('Before'));
  });

  it('shows the old words to who decided on them, not to who has withdrawn', () => {
    const base = file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: cork')}`);
    const edited = (...human: string[]) => file(`  p-abc:\n${record('dublin-abc', 'Dublyn', ...human)}`);
    const followed = edited('human: cork').replace('      rules', '      was: Dublin\n      rules');
    expect(mergeTexts(base, file(`  p-abc:\n${DUBLIN}`), followed)).not.toMatch(/was|human/);
    expect(
      mergeTexts(base, edited(), file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: galway')}`)),
    ).toContain('human: galway\n      quote: Dublyn\n      was: Dublin\n');
  });

  it('with ok stands where no rules come with the merge', () => {
    const ok = (...more: string[]) =>
      file(`  p-abc:\n    dublin-abc:\n      human: ok\n      quote: Dublin\n${more.join('')}`);
    const merged = mergeTexts(ok(), ok('      note: one\n'), ok('      note: two\n'));
    expect(merged).toContain('human: ok\n');
  });

  it.each([
    ['another paragraph', `  p-abc:\n${record('cork-abc', 'Cork')}  p-xyz:\n${DUBLIN}`],
    ['other words', `  p-abc:\n${record('cork-abc', 'Cork')}${record('dublin-abc', 'Dublin city')}`],
  ])('in the old text, %s, names both texts', (_name, moved) => {
    const base = `  p-abc:\n${record('cork-abc', 'Cork')}${DUBLIN}`;
    expect(mergeTexts(file(base), file(moved), file(base, { text: 'b' }))).toContain(
      'text: ["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
    );
  });
});

describe('a paragraph', () => {
  it.each([
    ['goes with its last mention, whatever else happened', '  # In Dublin\n  p-abc:\n', false],
    ['without a line above goes as well', '  p-abc:\n', false],
    ['stands for a comment of a person', '  # mine\n  # In Dublin\n  p-abc:\n', true],
    ['stands for a comment at its key', '  p-abc: # mine\n', true],
  ])('%s', (_name, head, stands) => {
    const merged = mergeTexts(file(head + DUBLIN), file(''), file(head + DUBLIN, AGAIN));
    expect(merged.includes('p-abc')).toBe(false);
    const fresh = mergeTexts(file(`  p-abc:\n${DUBLIN}`), file(''), file(head + DUBLIN, AGAIN));
    expect(fresh.includes('p-abc')).toBe(stands);
  });

  it('keeps the comment of a key of someone else above that key', () => {
    const keyed = (comment: string, more = {}) => file(`  p-abc:\n${comment}    x-q: 1\n${DUBLIN}`, more);
    expect(mergeTexts(keyed(''), keyed('    # why\n'), keyed('', AGAIN))).toBe(keyed('    # why\n', AGAIN));
  });

  it('stands for the comment of a key that goes, also where no line shows how it begins', () => {
    const keyed = (comment: string) => file(`  p-abc:\n${comment}    x-q: 1\n${DUBLIN}`);
    expect(mergeTexts(keyed(''), file(''), keyed('    # why\n'))).toContain('  # why\n  p-abc:');
  });

  it('that both sides have empty stands, one that lost its mention on one side goes with it', () => {
    const empty = (more = {}) => file('  # In Dublin\n  p-abc:\n', more);
    expect(mergeTexts(empty(), empty({ text: 'b' }), empty(AGAIN))).toBe(empty({ text: 'b', ...AGAIN }));
    const full = (more = {}) => file(`  # In Dublin\n  p-abc:\n${DUBLIN}`, more);
    expect(mergeTexts(full(), empty(), full(AGAIN))).toBe(file('', AGAIN));
  });

  it('keeps a comment at its key where none stands above', () => {
    const said = (comment: string, more = {}) => file(`  p-abc:${comment}\n${DUBLIN}`, more);
    expect(mergeTexts(said(''), said(' # why'), said('', AGAIN))).toBe(said(' # why', AGAIN));
  });

  it.each([
    ['# Begins|# below', '# Begins', '# below|# Begins', 'typed below it'],
    ['# Begins|# below|# more', '# x|# y|# Begins', '# below|# more|# x|# y|# Begins', 'and above it'],
    ['# A|# B', '# B|# A', '# A|# B', 'in two orders'],
  ])('shows its beginning once, without a base: %s, %s: %s (%s)', (ours, theirs, result) => {
    const above = (lines: string, more = {}) =>
      file(`${lines.replace(/^|\|/g, '\n  ').slice(1)}\n  p-abc:\n${DUBLIN}`, more);
    expect(mergeTexts(undefined, above(ours), above(theirs, AGAIN))).toBe(above(result, AGAIN));
  });
});

describe('keys of others', () => {
  const header = (...lines: string[]): string => `annotate: 1\n${lines.join('\n')}\n\nmentions: {}\n...\n`;
  const TEXT = 'text: git:aaaaaaaaaaaa';

  it.each<[string, string, string, string, string]>([
    [
      'stand in the order of the fields that they follow',
      header(ARTICLE, TEXT, '', RULESET),
      header(ARTICLE, 'x-z: 1', TEXT, '', RULESET),
      header(ARTICLE, TEXT, 'x-a: 2', '', RULESET),
      header(ARTICLE, 'x-z: 1', TEXT, 'x-a: 2', '', RULESET),
    ],
    [
      'stand behind the date',
      header(ARTICLE, TEXT, 'published: 2014-07-31', '', RULESET),
      header(ARTICLE, TEXT, 'published: 2014-07-31', 'x-a: 1', '', RULESET),
      header(ARTICLE, TEXT, 'published: 2014-07-31', '', 'ruleset: r@2'),
      header(ARTICLE, TEXT, 'published: 2014-07-31', 'x-a: 1', '', 'ruleset: r@2'),
    ],
    [
      'that two sides put in two places stand in one of them',
      header(ARTICLE, TEXT, '', RULESET),
      header(ARTICLE, 'x-a: 1', TEXT, '', RULESET),
      header(ARTICLE, TEXT, 'x-a: 1', '', 'ruleset: r@2'),
      header(ARTICLE, TEXT, 'x-a: 1', '', 'ruleset: r@2'),
    ],
  ])('%s', (_name, base, ours, theirs, result) => {
    expect(mergeTexts(base, ours, theirs)).toBe(result);
  });

  it('stay behind a section that stands, and follow the one above when it goes', () => {
    const cork = 'entities:\n  cork:\n    name: Cork\n    rules: {is: place, by: r}\n';
    const place = (entities: string, more = '', ruleset = RULESET) =>
      `annotate: 1\n${ARTICLE}\n${TEXT}\n\n${ruleset}\n\n${entities}${more}\nmentions: {}\n...\n`;
    const stays = mergeTexts(place(cork), place(cork, 'x-a: 1\n'), place(cork, '', 'ruleset: r@2'));
    expect(stays.indexOf('x-a: 1')).toBeGreaterThan(stays.indexOf('cork:'));
    const goes = mergeTexts(place(cork), place(cork, 'x-a: 1\n'), place(''));
    expect(goes).toContain('x-a: 1\n');
    expect(goes).not.toContain('cork:');
  });

  it('with three values on three branches stand under three keys, each made of its value', () => {
    const said = (value: number) => file(`  p-abc:\n${record('dublin-abc', 'Dublin', `x-team: ${value}`)}`);
    const base = file(`  p-abc:\n${DUBLIN}`);
    const merged = mergeTexts(base, mergeTexts(base, said(1), said(2)), mergeTexts(base, said(1), said(3)));
    expect([...merged.matchAll(/x-team(-\w{4})?: (\d)$/gm)].map(([, , value]) => value).sort()).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});
