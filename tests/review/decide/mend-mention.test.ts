// Words that a reviewer marks for a mention that is there: what it is stays, and the file means the words that were marked.
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { checkDocument } from '../../../src/review/check-document.js';
import { addMention } from '../../../src/review/decide/add-mention.js';
import { decideMentions } from '../../../src/review/decide/decide-mentions.js';
import { mendMention } from '../../../src/review/decide/mend-mention.js';
import { refuseUnfit } from '../../../src/review/decide/refuse-unfit.js';
import type { MentionHuman } from '../../../src/annotations/annotation-document.js';
import { run } from '../reviewing.js';

const { article, document: machine } = run(
  `Judge [Preska|judge|preska] ruled in [Dublin|place|dublin] on Thursday.

Then [Ann and Ann|person|ann] came.`,
);
const TEXT = article.source.text;
const [PRESKA, DUBLIN] = machine.paragraphs[0]?.mentions.map(({ id }) => id) as [string, string];
const LAST = machine.paragraphs[1]?.mentions[0]?.id as string;

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const withHuman = (id: string, human: MentionHuman, document = machine) => ({
  ...document,
  paragraphs: document.paragraphs.map((paragraph) => ({
    ...paragraph,
    mentions: paragraph.mentions.map((one) => (one.id === id ? { ...one, human } : one)),
  })),
});

const humanOf = (document: typeof machine, id: string) =>
  document.paragraphs.flatMap(({ mentions }) => mentions).find((one) => one.id === id)?.human;

describe('a mended span', () => {
  it('keeps what the rules say, and goes again when the first words are marked', () => {
    const mended = mendMention(machine, article, PRESKA, spanOf('Judge Preska '));
    expect(humanOf(mended, PRESKA)).toEqual({ is: 'preska', quote: 'Judge Preska' });
    expect(checkDocument(printDocument(mended), 'a.yaml', { article })).toEqual([]);
    expect(humanOf(mendMention(mended, article, PRESKA, spanOf('Preska')), PRESKA)).toBe('preska');
  });

  it('keeps the value and the foreign keys of a person', () => {
    const human: MentionHuman = {
      is: 'date',
      value: '2014-07-31',
      extras: [{ key: 'x-by', text: 'ann' }],
    };
    const mended = mendMention(withHuman(DUBLIN, human), article, DUBLIN, spanOf('Dublin on Thursday'));
    expect(humanOf(mended, DUBLIN)).toEqual({ ...human, quote: 'Dublin on Thursday' });
    expect(readDocument(printDocument(mended), 'a.yaml')).toEqual(mended);
  });

  it.each([
    ['words that share none with it', machine, PRESKA, spanOf('ruled'), 'bad-span'],
    ['words of another paragraph', machine, PRESKA, spanOf('Then'), 'bad-span'],
    ['no words', machine, PRESKA, { start: 5, end: 6 }, 'bad-span'],
    [
      'a conflict',
      withHuman(PRESKA, { conflict: ['dublin', 'preska'] }),
      PRESKA,
      spanOf('Judge Preska'),
      'undecided',
    ],
    ['a rejected mention', withHuman(PRESKA, 'nothing'), PRESKA, spanOf('Judge Preska'), 'undecided'],
    // the file could not tell this "Ann" from the first
    ['words that stand twice over it', machine, LAST, spanOf('Ann', TEXT.indexOf('and')), 'quote-ambiguous'],
    ['a mention that is not there', machine, 'nobody-abc', spanOf('Preska'), 'bad-span'],
  ] as const)('is refused: %s', (_, document, id, span, code) => {
    expect(() => mendMention(document, article, id, span)).toThrow(expect.objectContaining({ code }));
  });
});

describe('what was just said', () => {
  it('is refused where it shares words with another accepted mention, and else not', () => {
    const decided = decideMentions(machine, [PRESKA, DUBLIN], { does: 'accept' });
    const both = mendMention(decided, article, PRESKA, spanOf('Preska ruled in Dublin'));
    expect(() => refuseUnfit(both, article, new Set([PRESKA]))).toThrow(
      expect.objectContaining({ code: 'overlap' }),
    );
    // the other one is pending, or rejected, or of no concern
    const alone = mendMention(machine, article, PRESKA, spanOf('Preska ruled in Dublin'));
    expect(() => refuseUnfit(alone, article, new Set([PRESKA]))).not.toThrow();
    const rejected = decideMentions(both, [DUBLIN], { does: 'reject' });
    expect(() => refuseUnfit(rejected, article, new Set([PRESKA]))).not.toThrow();
    expect(() => refuseUnfit(both, article, new Set([LAST]))).not.toThrow();
  });

  it('is refused where its words do not stand in the article; what stood wrong before is for check', () => {
    const wrong = {
      ...machine,
      paragraphs: machine.paragraphs.map((paragraph) => ({
        ...paragraph,
        mentions: paragraph.mentions.map((one) => (one.id === PRESKA ? { ...one, quote: 'Mr Nobody' } : one)),
      })),
    };
    expect(() => refuseUnfit(wrong, article, new Set([PRESKA]))).toThrow(
      expect.objectContaining({ code: 'quote-not-found' }),
    );
    expect(() => refuseUnfit(wrong, article, new Set([DUBLIN]))).not.toThrow();
  });

  it('is said of the mention whose mended words were marked, not of a second one', () => {
    const mended = mendMention(machine, article, PRESKA, spanOf('Judge Preska'));
    const made = addMention(mended, article, spanOf('Judge Preska'), { is: 'dublin' });
    expect(made.id).toBe(PRESKA);
    expect(humanOf(made.document, PRESKA)).toEqual({ is: 'dublin', quote: 'Judge Preska' });
    expect(() => addMention(mended, article, spanOf('Preska'), { is: 'dublin' })).toThrow(
      expect.objectContaining({ code: 'same-span' }),
    );
  });
});
