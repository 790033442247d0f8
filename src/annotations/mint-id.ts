// Ids that two branches mint alike: from the words of a mention and around it, never from its position.
import type { Span } from '../model/span.js';
import { HASH_LENGTH, shortHash } from './short-hash.js';
import { slugOf } from './slug.js';

const SHORTEST_HASH = 3;

/** Code units looked at on each side for two words; longer words count as cut off there. */
const REACH = 80;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Two words before and two after a span, inside its paragraph, punctuation aside: `York July|Judge Loretta`. */
const contextOf = (text: string, paragraph: Span, { start, end }: Span): string => {
  const before = text.slice(Math.max(paragraph.start, start - REACH), start).match(WORD) ?? [];
  const after = text.slice(end, Math.min(paragraph.end, end + REACH)).match(WORD) ?? [];
  return `${before.slice(-2).join(' ')}|${after.slice(0, 2).join(' ')}`;
};

/** Mints ids for one document: no id twice, none that `taken` holds. */
export interface Mint {
  mention(text: string, paragraph: Span, span: Span): string;
  paragraph(text: string, paragraph: Span): string;
}

/** `taken` is read and added to; the k-th mention with the same words and context is told apart by k. */
export const createMint = (taken: Set<string> = new Set()): Mint => {
  const seen = new Map<string, number>();
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
      return mint(slugOf(quote), `${quote}|${contextOf(text, paragraph, span)}`);
    },
    paragraph: (text, { start, end }) => mint('p', `p|${text.slice(start, end).replace(/\s+/g, ' ')}`),
  };
};
