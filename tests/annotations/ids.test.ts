// Ids: what they are made of, that they are told apart, and that edits elsewhere do not change them.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/annotations/build-document.js';
import { createMint } from '../../src/annotations/mint-id.js';
import { shortHash } from '../../src/annotations/short-hash.js';
import { quoteSlug } from '../../src/annotations/quote-slug.js';
import { markedArticle } from './marked-article.js';

describe('quoteSlug', () => {
  it.each([
    ['Loretta Preska', 'loretta-preska'],
    ['U.S. District Court in Manhattan', 'us-district-court-in'],
    ['18 U.S.C. § 2703(d)', 'n18-usc-2703-d'],
    ['$1.5 million', 'n1-5-million'],
    ["O'Leary’s", 'olearys'],
    ['Société Générale', 'societe-generale'],
    ['Straße Łódź', 'strasse-lodz'],
    ['東京', 'm'],
    ['---', 'm'],
    ['Donaudampfschifffahrtsgesellschaft', 'donaudampfschifffahrtsge'],
    ['abcdefghijklmnopqrstuvwx yz', 'abcdefghijklmnopqrstuvwx'],
    ['New\nYork', 'new-york'],
  ])('%j → %s', (words, slug) => expect(quoteSlug(words)).toBe(slug));
});

describe('shortHash', () => {
  it('is the start of the SHA-256, five bits a character', () => {
    const bits = [...createHash('sha256').update('Dublin').digest()]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    const expected = Array.from({ length: 12 }, (_, at) =>
      '0123456789abcdefghjkmnpqrstvwxyz'.charAt(Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)),
    ).join('');
    expect(shortHash('Dublin')).toBe(expected);
  });
});

const idsOf = (marked: string): string[] => {
  const { article, mentions, entities } = markedArticle(marked);
  return buildDocument(
    article,
    { mentions, entities },
    { articlePath: 'x.txt', ruleset: 'r@1' },
  ).paragraphs.flatMap((paragraph) => paragraph.mentions.map(({ id }) => id));
};

describe('ids of mentions', () => {
  it('do not change when other paragraphs, distant words or punctuation do', () => {
    const [id] = idsOf('The firm said that [Dublin|place] was never asked about it.');
    expect(
      idsOf('New first paragraph.\n\nThe firm has said that [Dublin|place], was never consulted.'),
    ).toEqual([id]);
  });

  it('change with the words beside them', () => {
    const [id] = idsOf('The firm said that [Dublin|place] was never asked.');
    expect(idsOf('The firm said when [Dublin|place] was never asked.')).not.toEqual([id]);
  });

  it('tell mentions with the same words around them apart', () => {
    const ids = idsOf('In [Dublin|place] too.\n\nIn [Dublin|place] too.\n\nIn [Dublin|place] too.');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^dublin-[0-9a-hjkmnp-tv-z]{3}$/);
  });

  it('grow by a character where they would collide', () => {
    const text = 'We saw Dublin.';
    const [paragraph, span] = [
      { start: 0, end: text.length },
      { start: 7, end: 13 },
    ];
    const short = createMint().mention(text, paragraph, span);
    const longer = createMint(new Set([short])).mention(text, paragraph, span);
    expect(longer.startsWith(short)).toBe(true);
    expect(longer).toHaveLength(short.length + 1);
  });

  it('are unique among ten thousand', () => {
    const ids = idsOf(
      Array.from({ length: 10_000 }, (_, index) => `[Name|person] of number ${index}.`).join('\n\n'),
    );
    expect(new Set(ids).size).toBe(10_000);
  });
});
