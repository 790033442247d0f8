// What an entity is after a merge: the word of a person, the rules that come back, and conflicts that stand.
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';

const GALWAY = '  galway:\n    name: Galway\n    rules: {is: place, by: r}\n';
const file = (...cork: string[]): string =>
  `annotate: 1\narticle: ../corpus/a.txt\ntext: git:aaaaaaaaaaaa\n\nruleset: r@1\n\nentities:\n${cork.length === 0 ? '' : `  cork:\n${cork.map((line) => `    ${line}\n`).join('')}`}${GALWAY}\nmentions: {}\n...\n`;
const GONE = file();
const [NAME, NOTE, RULES] = ['name: Cork', 'note: why', 'rules: {is: place, by: r}'];

it.each<[string, string, string, string, string]>([
  [
    'the word of a person is all that says what it is, and a note holds it: the word stands',
    file('human: place', NAME),
    GONE,
    file('human: place', NAME, NOTE),
    file('human: place', NAME, NOTE),
  ],
  [
    'nobody says more of it than its name: it goes',
    file('human: place', NAME),
    GONE,
    file('human: place', 'name: Corcaigh'),
    GONE,
  ],
  [
    'two people say different types, without rules: a conflict',
    file('human: place', NAME),
    file('human: company', NAME),
    file('human: person', NAME),
    file('human: {conflict: [company, person]}', NAME),
  ],
  [
    'a word withdrawn where the rules say it too',
    file('human: company', NAME, RULES),
    file(NAME, RULES),
    file('human: company', NAME, NOTE, RULES),
    file(NAME, NOTE, RULES),
  ],
  [
    'ok without rules approves none that come with the merge',
    GONE,
    file('human: ok', NAME),
    file(NAME, RULES),
    file('human: {conflict: [ok]}', NAME, RULES),
  ],
  [
    'ok says no type: rules that one side dropped stay',
    file(NAME, RULES),
    file('human: ok', NAME),
    file(NAME, NOTE, RULES),
    file('human: {conflict: [ok]}', NAME, NOTE, RULES),
  ],
  [
    'a type among other words says what it is: rules that went stay away',
    file(NAME, RULES),
    GONE,
    file('human: {is: company, name: Cork Ltd}', NAME, RULES),
    file('human: {is: company, name: Cork Ltd}', NAME),
  ],
  [
    'rules that come back bring no foreign key with them that went',
    file(NAME, 'rules: {is: place, by: r, x-a: 1}'),
    GONE,
    file(NAME, NOTE, 'rules: {is: place, by: r, x-a: 1}'),
    file(NAME, NOTE, RULES),
  ],
])('%s', (_name, base, ours, theirs, result) => {
  expect(mergeTexts(base, ours, theirs)).toBe(result);
});

describe('a conflict of one word', () => {
  const JOIN = 'human: {conflict: [{same-as: galway}]}';

  it('stands while nobody resolves it', () => {
    expect(
      mergeTexts(
        file(JOIN, NAME, RULES),
        file(JOIN, NAME, 'note: one', RULES),
        file(JOIN, NAME, 'note: two', RULES),
      ),
    ).toContain(JOIN);
  });

  it('stands where one side alone has it', () => {
    expect(
      mergeTexts(file(NAME, RULES), file(JOIN, NAME, 'note: one', RULES), file(NAME, 'note: two', RULES)),
    ).toContain(JOIN);
  });
});

describe('entities joined in a circle', () => {
  const joined = (cork: string[], galway: string): string =>
    file(...cork).replace('  galway:\n', `  galway:\n${galway}`);

  it('are in conflict also where one side has never had one of them', () => {
    const merged = mergeTexts(
      GONE,
      joined(['human: {same-as: galway}', NAME, RULES], ''),
      joined([], '    human: {same-as: cork}\n'),
    );
    expect(merged.match(/conflict: \[\{same-as: \w+\}\]/g)).toHaveLength(2);
  });

  it('are none where the circle goes through several words, which join nothing', () => {
    const several = ['human: {conflict: [{same-as: galway}, {same-as: sligo}]}', NAME, RULES];
    const merged = mergeTexts(
      joined([NAME, RULES], ''),
      joined(several, ''),
      joined([NAME, RULES], '    human: {same-as: cork}\n'),
    );
    expect(merged).toContain('  galway:\n    human: {same-as: cork}\n');
  });
});
