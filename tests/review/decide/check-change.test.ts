// What may not be written: decisions on another text, and words that the file would find in another paragraph.
import { describe, expect, it } from 'vitest';
import { checkChange } from '../../../src/review/decide/check-change.js';
import { makeChange } from '../../../src/review/decide/make-change.js';
import { viewDocument } from '../../../src/review/view-document.js';
import type { Made } from '../reviewing.js';
import { run } from '../reviewing.js';

const MADE = run(`Judge [Preska|judge|preska] ruled.

We said nope.

Middle here.

We said nope.`);

const TEXT = MADE.article.source.text;
const [FIRST, SECOND] = [TEXT.indexOf('nope'), TEXT.lastIndexOf('nope')] as [number, number];

const add = (at: number, { article, document }: Pick<Made, 'article' | 'document'> = MADE) => {
  const span = { start: at, end: at + 4 };
  return { article, ...checkChange({ document, article }, makeChange.add(span, { is: 'preska' })) };
};

const standsAt = ({ document, article }: Pick<Made, 'article' | 'document'>, id: string | undefined) =>
  viewDocument(document, article).mentions.find((one) => one.id === id)?.start;

describe('of paragraphs that are the same', () => {
  it('the first is told from the others, and then the second', () => {
    const first = add(FIRST);
    expect(standsAt(first, first.look)).toBe(FIRST);
    const second = add(SECOND, first);
    expect([standsAt(second, first.look), standsAt(second, second.look)]).toEqual([FIRST, SECOND]);
  });

  it('the second alone is refused: the file would mean the first', () => {
    expect(() => add(SECOND)).toThrow(expect.objectContaining({ code: 'ambiguous-paragraph' }));
  });

  it('the first is not cleared while the second has a mention, which would move there; it can be rejected', () => {
    const first = add(FIRST);
    const both = add(SECOND, first);
    const say = (does: 'clear' | 'reject') =>
      checkChange(both, makeChange.decide([{ ids: [first.look as string], decision: { does } }]));
    expect(() => say('clear')).toThrow(expect.objectContaining({ code: 'ambiguous-paragraph' }));
    expect(standsAt({ ...both, ...say('reject') }, both.look)).toBe(SECOND);
  });
});

describe('another text than the one that was annotated', () => {
  const { article } = run('Microsoft and its rival [Microsoft|company|microsoft] Office Ltd appealed.');
  const { document } = run('[Microsoft|company|microsoft] appealed.');
  const id = document.paragraphs[0]?.mentions[0]?.id as string;

  it('shows no mention anywhere, and takes no decision', () => {
    const view = viewDocument(document, article);
    expect([view.isStale, view.mentions.map(({ start }) => start)]).toEqual([true, [undefined]]);
    expect(() =>
      checkChange({ document, article }, makeChange.decide([{ ids: [id], decision: { does: 'reject' } }])),
    ).toThrow(expect.objectContaining({ code: 'stale' }));
  });
});

describe('what a conflict offers', () => {
  it('is what its label says: `ok` with mended words is the word of the rules over them', () => {
    const { article, document } = run('Judge [Preska|judge|preska] ruled.');
    const open = {
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        mentions: paragraph.mentions.map((one) => ({
          ...one,
          human: { conflict: [{ is: 'ok', quote: 'Judge Preska' }, 'nothing'] },
        })),
      })),
    };
    const [mention] = viewDocument(open, article).mentions;
    const [first, second] = mention?.choices ?? [];
    const chosen = (decision: NonNullable<typeof first>['decision']) =>
      checkChange(
        { document: open, article },
        makeChange.decide([{ ids: [mention?.id as string], decision }]),
      ).document.paragraphs[0]?.mentions[0]?.human;
    expect(chosen(first?.decision ?? { does: 'clear' })).toEqual({ is: 'preska', quote: 'Judge Preska' });
    expect(chosen(second?.decision ?? { does: 'clear' })).toBe('nothing');
  });
});
