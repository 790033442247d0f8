import { describe, expect, it } from 'vitest';
import { articleOf } from './lexicon.js';

const sentencesOf = (text: string): string[] =>
  articleOf(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

/** Each case is one text with a bar at every sentence end. */
const CASES = [
  'The order stood. | Microsoft Corp. said it would appeal.',
  'Apple Inc. bought it. | It then sued Acme Ltd. | The court agreed.',
  'The case is Marbury v. Madison.',
  'In Roe v. Wade the court ruled; Doe vs. The State came later.',
  'It relied on No. 12 and on Sec. 3 of the law. | He said no. | The judge agreed.',
  'The firm is based in the U.S. | The judge sits in New York.',
  'U.S. District Judge Jane Roe ruled. | The U.S. Justice Department won.',
  'Court opened at 9 a.m. | The judge spoke at 10 a.m. Friday.',
  'He died on Jan. 5 at home. | She was born on Sept. 9, 1950.',
  'John F. Kennedy met J. Edgar Hoover. | They talked.',
  'Mr. Roe met Dr. Doe on St. James St. in town.',
  '“It is a test,” she said. | “We will appeal.” | The firm agreed.',
  'Was it right? | Yes! | He left.',
  'Yahoo! said so. | Yahoo! Inc. paid.',
  'Aid must reach those in need.|And most of all it must last.',
  'They met in Syria.|The talks go on.',
  'They met at the Security Council.|In this respect much is left.',
  'See example.com and Node.js for more.',
  'Microsoft Corp. (NASDAQ: MSFT) rose. | It fell later.',
  'It is so (see below). | (That was all.) | He left.',
  'So it was said.[1] | The rest is known.[2]',
  'He waited . . . and left. | She waited … | Then she left.',
  'It cost $5.50. | In 2014 it cost $6.',
  'Sens. Roe and Doe met two sales reps. | The reps left.',
  '1. The defendant shall pay.',
];

describe('splitSentences', () => {
  it('cuts what never stops: a list at a comma, words without any at 600, and no word is lost', () => {
    for (const [piece, longest] of [
      ['Jane Roe, ', 502],
      ['word ', 600],
    ] as const) {
      const text = piece.repeat(2_000).trim();
      const { sentences, tokens } = articleOf(text);
      expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(longest);
      expect(sentences.map(({ first, last }) => last - first).reduce((sum, count) => sum + count)).toBe(
        tokens.count,
      );
      expect(sentences.length).toBeLessThan(tokens.count / 400);
    }
  });

  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
    expect(sentencesOf(text)).toEqual(marked.split(/ ?\| ?/));
  });

  it('keeps list items apart', () => {
    expect(sentencesOf('The counts are:\n- theft of trade secrets\n- fraud\n\nHe denies them.')).toEqual([
      'The counts are:',
      '- theft of trade secrets',
      '- fraud',
      'He denies them.',
    ]);
  });

  it('lets a sentence run through a link, and ends it with the site name after a headline', () => {
    const link = 'It is in our [earlier post](https://example.org/a.b) and elsewhere.';
    expect(sentencesOf(link)).toEqual([link]);
    expect(
      sentencesOf(
        'Firm Pays Fine in Email Case - Example News\nSkip to content\nFirm Pays Fine in Email Case\nThe firm paid.',
      )[0],
    ).toBe('Firm Pays Fine in Email Case');
  });

  it('says how sentences are cased and where paragraphs start', () => {
    const { sentences, tokens } = articleOf(
      'JUDGE RULES AGAINST FIRM\n\nJudge Rules Against Large Software Firm\n\nThe judge ruled against Microsoft on Friday. It will appeal.',
    );
    expect(sentences.map(({ casing }) => casing)).toEqual(['upper', 'title', 'sentence', 'sentence']);
    expect([...tokens.sentence].at(-1)).toBe(3);
    expect([...tokens.flags].filter((flags) => flags & 8)).toHaveLength(3);
    expect([...tokens.flags].filter((flags) => flags & 4)).toHaveLength(4);
  });

  it('covers every token of hostile text', () => {
    for (const text of ['. . . .', '…', 'U.S.', '"', '\n\n', '', 'a.b.c.d', '?!?!', '[1]', '.[', 'Mr.']) {
      const { sentences, tokens } = articleOf(text);
      expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.count);
    }
  });
});
