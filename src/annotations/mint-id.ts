// Ids that two branches mint alike: from the words of a mention and around it, never from its position.
import type { Span } from '../model/span.js';
import { HASH_LENGTH, shortHash } from './short-hash.js';
import { quoteSlug } from './quote-slug.js';

const SHORTEST_HASH = 3;

/** Code units looked at on each side for two words; longer words count as cut off there. */
const REACH = 80;

const Word = { No: 0, Yes: 1, Unseen: 255 } as const;

/** Letters, marks and digits, one code unit each; filled as characters are first seen. */
const WORDS = new Uint8Array(0x10000).fill(Word.Unseen);

const isWord = (code: number): boolean => {
  let kind = WORDS[code] as number;
  if (kind === Word.Unseen) {
    kind = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? Word.Yes : Word.No;
    WORDS[code] = kind;
  }
  return kind === Word.Yes;
};

/** The last two words before `at`, not looking further than `limit`. */
const wordsBefore = (text: string, at: number, limit: number): string => {
  let words = '';
  for (let count = 0; count < 2; count += 1) {
    while (at > limit && !isWord(text.charCodeAt(at - 1))) at -= 1;
    const end = at;
    while (at > limit && isWord(text.charCodeAt(at - 1))) at -= 1;
    if (at < end) words = words === '' ? text.slice(at, end) : `${text.slice(at, end)} ${words}`;
  }
  return words;
};

/** The first two words from `at` on, not looking further than `limit`. */
const wordsAfter = (text: string, at: number, limit: number): string => {
  let words = '';
  for (let count = 0; count < 2; count += 1) {
    while (at < limit && !isWord(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at < limit && isWord(text.charCodeAt(at))) at += 1;
    if (at > start) words = words === '' ? text.slice(start, at) : `${words} ${text.slice(start, at)}`;
  }
  return words;
};

/** Two words before and two after a span, inside its paragraph, punctuation aside: `York July|Judge Loretta`. */
const contextOf = (text: string, paragraph: Span, { start, end }: Span): string =>
  `${wordsBefore(text, start, Math.max(paragraph.start, start - REACH))}|${wordsAfter(text, end, Math.min(paragraph.end, end + REACH))}`;

/** White space that a person may lay out anew: hard wraps, doubled spaces. */
const LOOSE_SPACE = /[^\S ]| {2}/;

const tighten = (text: string): string => (LOOSE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Mints ids for one document: no id twice, none that `taken` holds. */
export interface Mint {
  mention(text: string, paragraph: Span, span: Span): string;
  paragraph(text: string, paragraph: Span): string;
}

/** What an id minted for a mention here would end with, in full: of the first such mention, the second, up to `count`. `quote` is what stood here, when that may be other words. */
export const mentionHashes = (
  text: string,
  paragraph: Span,
  span: Span,
  count: number,
  quote = text.slice(span.start, span.end),
): string[] => {
  const seed = `${quote}|${contextOf(text, paragraph, span)}`;
  return Array.from({ length: count }, (_, index) => shortHash(`${seed}|${index + 1}`));
};

/** True when an id may have been minted for a mention with this quote and one of these hashes. */
export const isMintedFrom = (id: string, quote: string, hashes: readonly string[]): boolean => {
  const suffix = id.slice(id.lastIndexOf('-') + 1);
  return (
    suffix.length >= SHORTEST_HASH &&
    hashes.some((hash) => hash.startsWith(suffix)) &&
    id === `${quoteSlug(quote)}-${suffix}`
  );
};

/** `taken` is read and added to; the k-th mention with the same words and context is told apart by k. */
export const createMint = (taken: Set<string> = new Set()): Mint => {
  const seen = new Map<string, number>();
  const slugs = new Map<string, string>();
  const slugFor = (quote: string): string => {
    let slug = slugs.get(quote);
    if (slug === undefined) slugs.set(quote, (slug = quoteSlug(quote)));
    return slug;
  };
  const mint = (prefix: string, seed: string): string => {
    const k = (seen.get(seed) ?? 0) + 1;
    seen.set(seed, k);
    const hash = shortHash(`${seed}|${k}`);
    for (let length = SHORTEST_HASH; length <= HASH_LENGTH; length += 1) {
      const id = `${prefix}-${hash.slice(0, length)}`;
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
    // sixty bits taken: the next k has another hash
    return mint(prefix, seed);
  };
  return {
    mention(text, paragraph, span) {
      const quote = text.slice(span.start, span.end);
      return mint(slugFor(quote), `${quote}|${contextOf(text, paragraph, span)}`);
    },
    paragraph: (text, { start, end }) => mint('p', `p|${tighten(text.slice(start, end))}`),
  };
};
