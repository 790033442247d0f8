// The kind of each decision of a merge: whose value stands, what was joined, picked or kept.
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/annotations/read-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';

const RULES = 'rules: {is: dublin, by: r}';
const record = (...lines: string[]): string =>
  `    dublin-abc:\n${lines.map((line) => `      ${line}\n`).join('')}`;
const file = (mentions: string, { text = 'a', entities = '', lost = '' } = {}): string =>
  `annotate: 1\narticle: ../corpus/a.txt\ntext: git:${text.repeat(12)}\n\nruleset: r@1\n\n${entities}mentions:${mentions === '' ? ' {}' : '\n  p-abc:'}\n${mentions}${lost && `\nlost:\n${lost}`}...\n`;
const dublin = (...lines: string[]): string => file(record('quote: Dublin', ...lines, RULES));
const said = (human: string): string => file(record(`human: ${human}`, 'quote: Dublin', RULES));

/** Record, field, kind and result of each decision. */
const listed = (base: string, ours: string, theirs: string): string[] => {
  const read = (text: string) => readDocument(text, 'a.yaml');
  return mergeDocuments(read(base), read(ours), read(theirs)).decisions.map(
    ({ record: path, field, kind, result }) => `${path} ${field} ${kind} => ${result ?? '-'}`,
  );
};
const AT = 'mentions/p-abc/dublin-abc';
const ruled = (by: string): string =>
  file(record('human: cork', 'quote: Dublin', `rules: {is: dublin, by: ${by}}`));
const unruled = file(record('human: cork', 'quote: Dublin'));
const CORK = 'entities:\n  cork:\n    name: Cork\n    rules: {is: place, by: r}\n\n';

it.each<[string, string, string, string, string[]]>([
  [
    'a note that looks like a conflict is none',
    dublin(),
    dublin("note: '{conflict: x}'"),
    dublin(),
    [`${AT} note ours => {conflict: x}`],
  ],
  [
    'a conflict that stood before and stands is no new one',
    said('{conflict: [cork, dublin]}'),
    said('cork'),
    said('dublin'),
    [`${AT} human joined => {conflict: [cork, dublin]}`],
  ],
  [
    'what one side withdrew while the other left it alone goes',
    dublin('note: why'),
    dublin(),
    dublin('note: why'),
    [`${AT} note ours => -`],
  ],
  [
    'a withdrawal by the other side is overruled as well',
    dublin('note: why'),
    dublin('note: because'),
    dublin(),
    [`${AT} note withdrawal-overruled => because`],
  ],
  [
    'two new notes are joined',
    dublin('note: why'),
    dublin('note: one'),
    dublin('note: two'),
    [`${AT} note joined => one\ntwo`],
  ],
  [
    'rules that one side dropped and the other changed are picked',
    ruled('r'),
    unruled,
    ruled('s'),
    [`${AT} rules picked => {is: dublin, by: s}`],
  ],
  [
    'rules of ours are picked when they are the greater',
    ruled('r'),
    ruled('t'),
    ruled('s'),
    [`${AT} rules picked => {is: dublin, by: t}`],
  ],
  [
    'two texts are joined',
    file(''),
    file('', { text: 'b' }),
    file('', { text: 'c' }),
    [' text joined => git:bbbbbbbbbbbb, git:cccccccccccc'],
  ],
  [
    'a mention that both removed is no decision',
    dublin(),
    file(''),
    file('', { text: 'b' }),
    [' text theirs => git:bbbbbbbbbbbb'],
  ],
])('%s', (_name, base, ours, theirs, decisions) => {
  expect(listed(base, ours, theirs)).toEqual(decisions);
});

it('an entity that stays because something points to it is kept under its id', () => {
  const base = file(record('quote: Dublin', RULES), { entities: CORK });
  const theirs = file(record('human: cork', 'quote: Dublin', RULES), { entities: CORK });
  expect(listed(base, dublin(), theirs)).toContain('entities/cork id kept => cork');
});

it('a mention that goes from two places is told where it stood in the text', () => {
  const base = ruled('r');
  const lost = file('', { lost: '  dublin-abc:\n    human: cork\n    quote: Dublin\n    in: In Dublin\n' });
  for (const decisions of [listed(base, lost, dublin()), listed(base, dublin(), lost)]) {
    expect(decisions.length).toBeGreaterThan(0);
    for (const decision of decisions) expect(decision).toMatch(/^mentions\/p-abc\/dublin-abc .* => -$/);
  }
});
