// The header of a merged file, as it is printed: what both say, what one says, and what others wrote between the lines.
import { expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { mergeTexts } from './merge-texts.js';

/** A file of nothing but a header. */
const header = (...lines: string[]): string => `annotate: 1\n${lines.join('\n')}\n...\n`;
const [ARTICLE, TEXT, RULES] = ['article: ../corpus/a.txt', 'text: git:0123456789ab', 'ruleset: r@1'];
const PLAIN = header(ARTICLE, TEXT, '', RULES);

it.each<[string, string | undefined, string, string, string]>([
  [
    'each side changed another field',
    PLAIN,
    header('article: ../corpus/b.txt', TEXT, '', RULES),
    header(ARTICLE, TEXT, 'published: 2014-07-31', '', 'ruleset: r@2'),
    header('article: ../corpus/b.txt', TEXT, 'published: 2014-07-31', '', 'ruleset: r@2'),
  ],
  [
    'both changed the rules and the article: the greater of each',
    PLAIN,
    header('article: ../corpus/b.txt', TEXT, '', 'ruleset: r@3'),
    header('article: ../corpus/c.txt', TEXT, '', 'ruleset: r@2'),
    header('article: ../corpus/c.txt', TEXT, '', 'ruleset: r@3'),
  ],
  [
    'a schema of one side',
    PLAIN,
    `# yaml-language-server: $schema=../schema.json\n${PLAIN}`,
    header(ARTICLE, TEXT, '', 'ruleset: r@2'),
    `# yaml-language-server: $schema=../schema.json\n${header(ARTICLE, TEXT, '', 'ruleset: r@2')}`,
  ],
  [
    'a date that a person gave is greater than one that was read',
    PLAIN,
    header(ARTICLE, TEXT, 'published: 2014-01-01', '', RULES),
    header(ARTICLE, TEXT, 'published: {date: 2015-01-01, from: byline}', '', RULES),
    header(ARTICLE, TEXT, 'published: 2014-01-01', '', RULES),
  ],
  [
    'a date that one side removed',
    header(ARTICLE, TEXT, 'published: 2014-01-01', '', RULES),
    PLAIN,
    header(ARTICLE, TEXT, 'published: 2014-01-01', '', 'ruleset: r@2'),
    header(ARTICLE, TEXT, '', 'ruleset: r@2'),
  ],
  [
    'two texts: both are named until a run has looked',
    PLAIN,
    header(ARTICLE, 'text: git:bbbbbbbbbbbb', '', RULES),
    header(ARTICLE, 'text: git:aaaaaaaaaaaa', '', RULES),
    header(ARTICLE, 'text: [git:aaaaaaaaaaaa, git:bbbbbbbbbbbb]', '', RULES),
  ],
  [
    'a foreign key stays behind the field that it followed',
    PLAIN,
    header(ARTICLE, 'x-b: 2', TEXT, '', RULES),
    header('x-a: 1', ARTICLE, TEXT, '', RULES, 'x-c: 3'),
    header('x-a: 1', ARTICLE, 'x-b: 2', TEXT, '', RULES, 'x-c: 3'),
  ],
  [
    'one behind a field that the other side removed follows the field above',
    header(ARTICLE, TEXT, 'published: 2014-01-01', '', RULES),
    header(ARTICLE, TEXT, 'published: 2014-01-01', 'x-b: 2', '', RULES),
    PLAIN,
    header(ARTICLE, TEXT, 'x-b: 2', '', RULES),
  ],
  [
    'comments of both',
    PLAIN,
    `# ours\n${PLAIN}`,
    header(ARTICLE, `${TEXT} # theirs`, '', RULES),
    `# ours\n${header(ARTICLE, `${TEXT} # theirs`, '', RULES)}`,
  ],
  [
    'the comment of a foreign key that goes moves to the top',
    header(ARTICLE, 'x-b: 2', TEXT, '', RULES),
    PLAIN,
    header(ARTICLE, '# why', 'x-b: 2', TEXT, '', RULES),
    `# why\n${PLAIN}`,
  ],
  [
    'the comment of a foreign key that stands stays there',
    header(ARTICLE, 'x-b: 2', TEXT, '', RULES),
    header(ARTICLE, 'x-b: 2', TEXT, '', 'ruleset: r@2'),
    header(ARTICLE, '# why', 'x-b: 2', TEXT, '', RULES),
    header(ARTICLE, '# why', 'x-b: 2', TEXT, '', 'ruleset: r@2'),
  ],
  [
    'without a base',
    undefined,
    PLAIN,
    header(ARTICLE, TEXT, 'published: 2014-07-31', '', RULES, 'x-c: 3'),
    header(ARTICLE, TEXT, 'published: 2014-07-31', '', RULES, 'x-c: 3'),
  ],
])('%s', (_name, base, ours, theirs, result) => {
  expect(mergeTexts(base, ours, theirs)).toBe(printDocument(readDocument(result, 'a.yaml')));
});

it('keys of others at the head of a section stand with their comments, also when the section is empty', () => {
  const place = '  cork:\n    name: Cork\n    rules: {is: place, by: r}\n';
  const file = (entities: string): string => `${PLAIN.slice(0, -4)}\nentities:\n${entities}...\n`;
  const merged = mergeTexts(file(place), file(`  # why\n  x-s: 1\n${place}`), file(`  x-t: 2\n${place}`));
  expect(merged).toContain('entities:\n  # why\n  x-s: 1\n  x-t: 2\n');
  const gone = mergeTexts(file(`  x-s: 1\n${place}`), file(place), file(`  # why\n  x-s: 1\n${place}`));
  expect(gone).toContain('# why\nentities:\n  cork:');
  expect(mergeTexts(file(place), file(`  x-s: 1\n${place}`), PLAIN)).toContain('entities:\n  x-s: 1\n');
});
