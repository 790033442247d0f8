// Courts named by their kind alone: which court of the article they mean.
import { describe, expect, it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';

/** `words = entity id` of each court, in text order; `-` for an entity that no court of ours is. */
const courts = (text: string): string[] =>
  annotator
    .annotate(articleOf(text))
    .mentions.filter(({ type }) => type === 'court')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity ?? '-'}`);

describe('a court named by its kind alone', () => {
  it('is the only court of that kind in the article', () => {
    expect(courts('The Delhi High Court ruled. In India the High Court is final.')).toEqual([
      'Delhi High Court = delhi-high-court',
      'High Court = delhi-high-court',
    ]);
  });

  it('stays open where two courts of that kind are named', () => {
    const [, , bare] = courts(
      'The Delhi High Court and the Bombay High Court differ. In India the High Court ruled.',
    );
    expect(bare).toBe('High Court = high-court');
  });

  it('keeps the country it was found to belong to', () => {
    expect(courts('The Irish High Court followed the Delhi High Court.')[0]).toBe('High Court = iehc');
  });

  it('takes the district of a court of appeal where its districts are courts', () => {
    expect(
      courts(
        'The Court of Appeal, Fourth Appellate District, reversed in California. The District Court of Appeal wrote 40 pages.',
      ),
    ).toEqual([
      'Court of Appeal, Fourth Appellate District = calctapp4d',
      'District Court of Appeal = calctapp4d',
    ]);
  });
});
