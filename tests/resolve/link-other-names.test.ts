// Other names of one person: who is meant by a surname that both end in.
import { expect, it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';

/** `words = entity id` of each person, in text order. */
const people = (text: string): string[] =>
  annotator
    .annotate(articleOf(text))
    .mentions.filter(({ type }) => type === 'person')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);

it.each(['a.k.a.,', 'aka', 'a/k/a', 'also known as'])(
  'behind %s stands another name of the same person',
  (link) => {
    const found = people(
      `The defendant, Robert Larchman, ${link} Roberto Larchman, was sentenced. Larchman agreed to pay.`,
    );
    expect(found).toEqual([
      'Robert Larchman = robert-larchman',
      'Roberto Larchman = robert-larchman',
      'Larchman = robert-larchman',
    ]);
  },
);

it('a surname of the other name means the same person', () => {
  expect(people('Serge Larchman, a.k.a., Manuel Rocca, 36, was charged. Rocca is out on bail.')).toEqual([
    'Serge Larchman = serge-larchman',
    'Manuel Rocca = serge-larchman',
    'Rocca = serge-larchman',
  ]);
});

it('two people of one surname stay two, and the surname alone is in doubt', () => {
  const found = people('Robert Larchman and Jane Larchman were sentenced. Larchman agreed to pay.');
  expect(new Set(found.slice(0, 2)).size).toBe(2);
  expect(found[2]).toBe('Larchman = larchman');
});
