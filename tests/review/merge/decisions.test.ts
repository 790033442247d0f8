// The list of what a merge decided: one line for each field on which the sides differ, and what became of it.
import { expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import type { MergeDecision } from '../../../src/review/merge/merge-decision.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';

const HEADER =
  'annotate: 1\narticle: ../corpus/a.txt\ntext: git:0123456789ab\npublished: 2014-07-31\n\nruleset: r@1\n';

const entity = (id: string, more = ''): string =>
  `  ${id}:\n${more}    name: ${id.toUpperCase()}\n    rules: {is: place, by: place/x}\n`;

/** A record of `Dublin` with more lines before its own. */
const dublin = (...more: string[]): string =>
  `    dublin-abc:\n${more.map((line) => `      ${line}\n`).join('')}      quote: Dublin\n      rules: {is: dublin, by: place/x}\n`;

interface Parts {
  readonly header?: string;
  readonly entities?: string;
  readonly lost?: string;
  readonly paragraph?: string;
}

const file = (
  mentions: string,
  {
    header = HEADER,
    entities = entity('cork') + entity('dublin'),
    lost = '',
    paragraph = '  p-abc:\n',
  }: Parts = {},
): string =>
  `${header}\nentities:\n${entities}\n${mentions && `mentions:\n${paragraph}${mentions}`}${lost && `\nlost:\n${lost}`}...\n`;

const printDecision = ({ record, field, kind, base, ours, theirs, result }: MergeDecision): string =>
  `${record} ${field} ${kind}: ${[base, ours, theirs].map((value) => value ?? '-').join(' | ')} => ${result ?? '-'}`;

const OTHER_ID = dublin().replace('dublin-abc', 'by-hand-1').replace('quote', 'human: dublin\n      quote');

it.each<[string, string | undefined, string, string, string[]]>([
  ['nothing differs', file(dublin()), file(dublin('human: cork')), file(dublin('human: cork')), []],
  [
    'what one side withdrew and the other said anew stands',
    file(dublin('human: dublin', 'note: why', 'x-k: 1')),
    file(dublin()),
    file(dublin('human: cork', 'note: because', 'x-k: 2')),
    [
      'mentions/p-abc/dublin-abc human withdrawal-overruled: dublin | - | cork => cork',
      'mentions/p-abc/dublin-abc note withdrawal-overruled: why | - | because => because',
      'mentions/p-abc/dublin-abc x-k withdrawal-overruled: 1 | - | 2 => 2',
    ],
  ],
  [
    'of two changes by rules one is picked',
    file(dublin()),
    file(dublin().replace('place/x', 'place/y')),
    file(dublin().replace('place/x', 'place/z')),
    [
      'mentions/p-abc/dublin-abc rules picked: {is: dublin, by: place/x} | {is: dublin, by: place/y} | {is: dublin, by: place/z} => {is: dublin, by: place/z}',
    ],
  ],
  [
    'notes and comments of both are joined',
    file(dublin()),
    file(dublin('# mine', 'note: one')),
    file(dublin('# yours', 'note: two')),
    [
      'mentions/p-abc/dublin-abc note joined: - | one | two => one\ntwo',
      'mentions/p-abc/dublin-abc comments joined: - | # mine | # yours => # mine\n# yours',
    ],
  ],
  [
    'the header, field by field',
    file(''),
    file('', { header: `# c\n${HEADER.replace('r@1', 'r@2')}` }),
    file('', {
      header: HEADER.replace('git:0', 'git:1')
        .replace('2014-07-31', '{date: 2014-08-01, from: path}')
        .replace('ruleset', 'x-h: 5\nruleset'),
    }),
    [
      ' text theirs: git:0123456789ab | git:0123456789ab | git:1123456789ab => git:1123456789ab',
      ' published theirs: 2014-07-31 | 2014-07-31 | 2014-08-01 from path => 2014-08-01 from path',
      ' ruleset ours: r@1 | r@2 | r@1 => r@2',
      ' comments ours: - | # c | - => # c',
      ' x-h theirs: - | - | 5 => 5',
    ],
  ],
  [
    'foreign keys of sections',
    file(dublin()),
    file(dublin(), { entities: `  x-s: 1\n${entity('cork')}${entity('dublin')}` }),
    file(dublin()),
    [' entities/x-s ours: - | 1 | - => 1'],
  ],
  [
    'a mention that one side removed and the other decided stands where it stood',
    file(dublin()),
    file(dublin('human: cork')),
    file(''),
    [
      'mentions/p-abc/dublin-abc place ours: mentions/p-abc | mentions/p-abc | - => mentions/p-abc',
      'mentions/p-abc/dublin-abc human ours: - | cork | - => cork',
      'mentions/p-abc/dublin-abc quote ours: Dublin | Dublin | - => Dublin',
      'mentions/p-abc/dublin-abc rules theirs: {is: dublin, by: place/x} | {is: dublin, by: place/x} | - => -',
    ],
  ],
  [
    'a mention that goes is told where it stood',
    file(dublin()),
    file(dublin()),
    file(''),
    [
      'mentions/p-abc/dublin-abc place theirs: mentions/p-abc | mentions/p-abc | - => -',
      'mentions/p-abc/dublin-abc quote theirs: Dublin | Dublin | - => -',
      'mentions/p-abc/dublin-abc rules theirs: {is: dublin, by: place/x} | {is: dublin, by: place/x} | - => -',
    ],
  ],
  [
    'a mention whose text went on one side is lost, with the decision of the other',
    file(dublin('human: cork')),
    file('', { lost: '  dublin-abc:\n    human: cork\n    quote: Dublin\n    in: In Dublin\n' }),
    file(dublin('human: dublin')),
    [
      'lost/dublin-abc place ours: mentions/p-abc | lost | mentions/p-abc => lost',
      'lost/dublin-abc human theirs: cork | cork | dublin => dublin',
      'lost/dublin-abc in ours: - | In Dublin | - => In Dublin',
      'lost/dublin-abc rules ours: {is: dublin, by: place/x} | - | {is: dublin, by: place/x} => -',
    ],
  ],
  [
    'two records of the same words become one',
    file(''),
    file(OTHER_ID),
    file(dublin()),
    [
      'mentions/p-abc/by-hand-1 id re-id: - | - | dublin-abc => by-hand-1',
      'mentions/p-abc/by-hand-1 human ours: - | dublin | - => dublin',
    ],
  ],
  [
    'entities: a conflict, a note, one that went, a new one',
    file(''),
    file('', { entities: entity('cork', '    human: place\n    note: n\n') + entity('dublin') }),
    file('', { entities: entity('cork', '    human: company\n') + entity('galway') }),
    [
      'entities/cork human conflict: - | place | company => {conflict: [company, place]}',
      'entities/cork note ours: - | n | - => n',
      'entities/dublin name theirs: DUBLIN | DUBLIN | - => -',
      'entities/dublin rules theirs: {is: place, by: place/x} | {is: place, by: place/x} | - => -',
      'entities/galway name theirs: - | - | GALWAY => GALWAY',
      'entities/galway rules theirs: - | - | {is: place, by: place/x} => {is: place, by: place/x}',
    ],
  ],
  [
    'what is said of a paragraph, and which of several words a mention is',
    file(dublin()),
    file(dublin(), { paragraph: '  # mine\n  p-abc:\n    x-q: 1\n' }),
    file(dublin('nth: 2')),
    [
      'mentions/p-abc x-q ours: - | 1 | - => 1',
      'mentions/p-abc comments ours: - | # mine | - => # mine',
      'mentions/p-abc/dublin-abc nth theirs: - | - | 2 => 2',
    ],
  ],
  [
    'a conflict that stood before and was resolved is none',
    file(dublin('human: {conflict: [cork, dublin]}')),
    file(dublin('human: cork')),
    file(dublin('human: {conflict: [cork, dublin]}', 'was: Dublyn')),
    [
      'mentions/p-abc/dublin-abc human ours: {conflict: [cork, dublin]} | cork | {conflict: [cork, dublin]} => cork',
      'mentions/p-abc/dublin-abc was theirs: - | - | Dublyn => Dublyn',
    ],
  ],
  [
    'without a base',
    undefined,
    file(dublin('human: dublin')),
    file(dublin('human: cork')),
    ['mentions/p-abc/dublin-abc human conflict: - | dublin | cork => {conflict: [cork, dublin]}'],
  ],
])('%s', (_name, base, ours, theirs, decisions) => {
  const read = (text: string) => readDocument(text, 'a.yaml');
  const merged = mergeDocuments(base === undefined ? undefined : read(base), read(ours), read(theirs));
  expect(merged.decisions.map(printDecision)).toEqual(decisions);
  for (const decision of merged.decisions) expect(Object.values(decision)).not.toContain(undefined);
  expect(read(printDocument(merged.document))).toStrictEqual(merged.document);
});
