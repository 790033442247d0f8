// Whole records through a merge, as they are printed: paragraphs and what is said of them, ids, entities, and the texts that places come from.
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';

const PLACES = ['cork', 'dublin'].map(
  (id) => `  ${id}:\n    name: ${id.toUpperCase()}\n    rules: {is: place, by: place/x}\n`,
);

interface Parts {
  readonly text?: string;
  readonly entities?: string;
  readonly lost?: string;
}

const file = (
  mentions: string,
  { text = 'aaaaaaaaaaaa', entities = PLACES.join(''), lost = '' }: Parts = {},
): string =>
  `annotate: 1\narticle: ../corpus/a.txt\ntext: git:${text}\n\nruleset: r@1\n\nentities:\n${entities}\n${mentions && `mentions:\n${mentions}`}${lost && `\nlost:\n${lost}`}...\n`;

const record = (id: string, quote: string, ...more: string[]): string =>
  `    ${id}:\n${more.map((line) => `      ${line}\n`).join('')}      quote: ${quote}\n      rules: {is: dublin, by: place/x}\n`;

const DUBLIN = record('dublin-abc', 'Dublin');
const MINE = '    by-hand-1:\n      human: cork\n      quote: Cork\n';

describe('paragraphs', () => {
  it('stand for a comment of a person or a key of someone else, and go with their last mention otherwise', () => {
    const bare = '  # In Dublin\n  p-abc:\n';
    const other = `  p-xyz:\n${record('cork-xyz', 'Cork')}`;
    const dropped = file(other);
    const both = file(bare + DUBLIN + other);
    expect(mergeTexts(both, dropped, both)).not.toContain('p-abc');
    for (const said of [
      '  # mine\n  # In Dublin\n  p-abc:\n',
      '  # In Dublin\n  p-abc: # mine\n',
      `${bare}    x-q: 1\n`,
    ]) {
      const merged = mergeTexts(both, dropped, file(said + DUBLIN + other));
      expect(merged).toContain(said.trim().split('\n').at(-1)?.trim());
      expect(merged).not.toContain('dublin-abc');
    }
  });

  it('keep the comment of a key that goes, above all others', () => {
    const keyed = `  # In Dublin\n  p-abc:\n    x-q: 1\n${DUBLIN}`;
    const merged = mergeTexts(
      file(keyed),
      file(`  # In Dublin\n  p-abc:\n${DUBLIN}`),
      file(keyed.replace('    x-q', '    # why\n    x-q')),
    );
    expect(merged).toContain('mentions:\n  # why\n  # In Dublin\n  p-abc:\n    dublin-abc:');
  });

  it('hold their mentions in the order that both sides agree on, and the lost ones stand by id', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => record(`${name}-abc`, name.toUpperCase()));
    const merged = mergeTexts(
      file(`  p-abc:\n${a}${c}`),
      file(`  p-abc:\n${c}${a}`),
      file(`  p-abc:\n${a}${b}${c}`),
    );
    expect(merged.match(/[abc]-abc/g)).toEqual(['c-abc', 'a-abc', 'b-abc']);
    const gone = (id: string): string => `  ${id}:\n    human: cork\n    quote: Cork\n    in: In Cork\n`;
    const lost = mergeTexts(file(''), file('', { lost: gone('z-abc') }), file('', { lost: gone('b-abc') }));
    expect(lost.match(/[bz]-abc/g)).toEqual(['b-abc', 'z-abc']);
  });
});

describe('the texts of the result', () => {
  const at = (mentions: string, text: string): string => file(`  p-abc:\n${mentions}`, { text });

  it.each<[string, string, string, string, string]>([
    [
      'one side alone has a new text',
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(DUBLIN, 'bbbbbbbbbbbb'),
      'git:bbbbbbbbbbbb',
    ],
    [
      'a mention was added by hand to the old one',
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(DUBLIN + MINE, 'aaaaaaaaaaaa'),
      at(DUBLIN, 'bbbbbbbbbbbb'),
      '["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
    ],
    [
      'a decided mention is gone from the new one',
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(record('dublin-abc', 'Dublin', 'human: cork'), 'aaaaaaaaaaaa'),
      at(record('cork-xyz', 'Cork'), 'bbbbbbbbbbbb'),
      '["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
    ],
    [
      'a mention was moved in the old one',
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(record('dublin-abc', 'Dublin', 'human: cork', 'nth: 2'), 'aaaaaaaaaaaa'),
      at(DUBLIN, 'bbbbbbbbbbbb'),
      '["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
    ],
    [
      'a decision alone places nothing',
      at(DUBLIN, 'aaaaaaaaaaaa'),
      at(record('dublin-abc', 'Dublin', 'human: cork'), 'aaaaaaaaaaaa'),
      at(DUBLIN, 'bbbbbbbbbbbb'),
      'git:bbbbbbbbbbbb',
    ],
    [
      'what is lost is placed nowhere',
      file('', { text: 'aaaaaaaaaaaa' }),
      file('', {
        text: 'aaaaaaaaaaaa',
        lost: '  cork-abc:\n    human: cork\n    quote: Cork\n    in: In Cork\n',
      }),
      file('', { text: 'bbbbbbbbbbbb' }),
      'git:bbbbbbbbbbbb',
    ],
  ])('%s', (_name, base, ours, theirs, text) => {
    expect(/^text: (.*)$/m.exec(mergeTexts(base, ours, theirs))?.[1]).toBe(text);
  });
});

describe('ids', () => {
  it('that both sides gave anew are told from the base by their words: what one withdrew stays withdrawn', () => {
    const base = file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: cork')}`);
    const kept = file(`  p-abc:\n${record('dublin-xyz', 'Dublin', 'human: cork')}`);
    const merged = mergeTexts(base, kept, file(`  p-abc:\n${record('dublin-xyz', 'Dublin')}`));
    expect(merged).not.toContain('human');
    expect(
      mergeTexts(base, kept, file(`  p-abc:\n${record('dublin-xyz', 'Dublin', 'human: dublin')}`)),
    ).toContain('human: dublin');
  });

  it('of two records that differ in their words become two, each with its own', () => {
    const merged = mergeTexts(
      file(''),
      file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: cork')}`),
      file(`  p-abc:\n${record('dublin-abc', 'Dublin, Ohio', 'human: dublin')}`),
    );
    expect(merged.match(/quote: .*/g)?.sort()).toEqual(['quote: Dublin', 'quote: Dublin, Ohio']);
    expect(new Set(merged.match(/^ {4}dublin-\w+/gm)).size).toBe(2);
    expect(merged).toContain('    dublin-abc:\n');
  });
});

describe('entities', () => {
  const entities = (cork: string): Parts => ({ entities: `  cork:\n${cork}${PLACES[1]}` });
  const cork = (...lines: string[]): Parts => entities(lines.map((line) => `    ${line}\n`).join(''));
  const RULES = 'rules: {is: place, by: place/x}';

  it('hold the notes, keys and comments of both', () => {
    const merged = mergeTexts(
      file('', cork('name: CORK', RULES)),
      file('', cork('# mine', 'note: one', 'name: CORK', 'x-a: 1', RULES)),
      file('', cork('note: two', 'name: CORK', RULES, '# yours', 'x-b: 2')),
    );
    for (const line of ['# mine', '# yours', 'x-a: 1', 'x-b: 2', 'one', 'two'])
      expect(merged).toContain(line);
  });

  it('stand while somebody says something of them: rules that went come back with what needs a type', () => {
    const base = file('', cork('name: CORK', RULES));
    const ours = file('', { entities: PLACES[1] as string });
    expect(mergeTexts(base, ours, base)).not.toContain('cork');
    const noted = mergeTexts(base, ours, file('', cork('note: why', 'name: CORK', RULES)));
    expect(noted).toContain('  cork:\n    name: CORK\n    note: why\n    rules: {is: place, by: place/x}\n');
    const typed = mergeTexts(base, ours, file('', cork('human: place', 'name: CORK', RULES)));
    expect(typed).toContain('  cork:\n    human: place\n    name: CORK\n');
    expect(typed).not.toContain('cork:\n    human: place\n    name: CORK\n    rules');
  });

  it('that one side removed stay while the other points to them, from words, attributes or what is kept there', () => {
    const base = file(`  p-abc:\n${DUBLIN}`);
    const ours = file(`  p-abc:\n${DUBLIN}`, { entities: PLACES[1] as string });
    const pointing = [
      file(`  p-abc:\n${record('dublin-abc', 'Dublin', 'human: {is: cork, quote: Dublin}')}`),
      file(`  p-abc:\n${DUBLIN.replace('by: place/x}', 'by: place/x, holds: {data: emails, of: cork}}')}`),
      file(`  p-abc:\n${DUBLIN}`, {
        entities: `${PLACES.join('')}  site:\n    name: SITE\n    rules: {is: datacenter, by: r, places: [cork, dublin]}\n`,
      }),
    ];
    for (const theirs of pointing) expect(mergeTexts(base, ours, theirs)).toContain('  cork:\n');
    expect(mergeTexts(base, ours, base)).not.toContain('  cork:\n');
  });
});
