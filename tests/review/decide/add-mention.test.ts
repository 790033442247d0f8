// A mention that a reviewer marks: where its record stands, and what cannot be marked.
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { addMention } from '../../../src/review/decide/add-mention.js';
import type { Naming } from '../../../src/review/decide/decision.js';
import { checkDocument } from '../../../src/review/check-document.js';
import type { Made } from '../reviewing.js';
import { run } from '../reviewing.js';

const MADE = run(
  `Judge [Preska|judge|preska] ruled. Preska stayed her order.

Nothing stands here but Dublin.

In [Dublin|place|dublin] the data stayed. 🏛️ closed.`,
);

const TEXT = MADE.article.source.text;

const mark = (words: string, naming: Naming, from = 0, { document, article }: Made = MADE) => {
  const start = TEXT.indexOf(words, from);
  return addMention(document, article, { start, end: start + words.length }, naming);
};

const idsOf = (made: Made['document']): string[][] =>
  made.paragraphs.map(({ mentions }) => mentions.map(({ quote }) => quote));

describe('words that a reviewer marks', () => {
  it('become a record in text order, with the number of the words in their paragraph', () => {
    const { document, id } = mark('Preska', { is: 'preska' }, TEXT.indexOf('stayed') - 10);
    expect(idsOf(document)).toEqual([['Preska', 'Preska'], ['Dublin']]);
    expect(document.paragraphs[0]?.mentions[1]).toEqual({ id, human: 'preska', quote: 'Preska', nth: 2 });
    expect(checkDocument(printDocument(document), 'a.yaml', { article: MADE.article })).toEqual([]);
  });

  it('open a paragraph that had no record, between those around it', () => {
    const { document } = mark('Dublin', { is: 'dublin' });
    expect(idsOf(document)).toEqual([['Preska'], ['Dublin'], ['Dublin']]);
    expect(printDocument(document)).toContain('  # Nothing stands here but Dublin.\n');
    expect(checkDocument(printDocument(document), 'a.yaml', { article: MADE.article })).toEqual([]);
  });

  it('lose the blanks at their ends, and may name a new entity', () => {
    const { document } = mark(' her order', {
      is: 'stay-order',
      entity: { type: 'case', name: 'the stay' },
    });
    expect(idsOf(document)[0]).toEqual(['Preska', 'her order']);
    expect(document.entities.map(({ id }) => id)).toEqual(['dublin', 'preska', 'stay-order']);
  });

  it('that have a record already are decided there', () => {
    const { document, id } = mark('Preska', { is: 'nothing' });
    expect(id).toBe(MADE.document.paragraphs[0]?.mentions[0]?.id);
    expect(document.paragraphs[0]?.mentions).toEqual([
      { ...MADE.document.paragraphs[0]?.mentions[0], human: 'nothing' },
    ]);
  });

  it.each([
    ['no words', 5, 5],
    ['a blank', 5, 6],
    ['two paragraphs', 0, 70],
    ['more than there is', 0, 10_000],
    ['half of a character', TEXT.indexOf('🏛️') + 1, TEXT.indexOf('closed') + 6],
  ])('are refused: %s', (_, start, end) => {
    expect(() => addMention(MADE.document, MADE.article, { start, end }, { is: 'preska' })).toThrow(
      expect.objectContaining({ code: 'bad-span' }),
    );
  });

  it('are refused where the article is another than the one that was annotated', () => {
    const other = run('Judge [Preska|judge|preska] ruled.').document;
    expect(() => mark('Preska', { is: 'preska' }, 0, { ...MADE, document: other })).toThrow(
      expect.objectContaining({ code: 'stale' }),
    );
  });
});
