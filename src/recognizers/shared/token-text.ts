// Questions that rules ask about single tokens of an article.
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import type { WordSet } from '../../model/word-set.js';

/** The token as it stands in the text; empty outside the article. */
export const tokenText = ({ source, tokens }: Article, at: number): string =>
  at >= 0 && at < tokens.count ? source.text.slice(tokens.start[at], tokens.end[at]) : '';

export const kindAt = ({ tokens }: Article, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.kind[at] as number) : TokenKind.Punctuation;

export const isWordIn = ({ tokens }: Article, at: number, words: WordSet): boolean =>
  at >= 0 && at < tokens.count && words.has(tokens.word[at] as number);

/** True for tokens that start with a capital: names, acronyms, initials. */
export const isCapitalized = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  return (
    kind === TokenKind.Title ||
    kind === TokenKind.Upper ||
    kind === TokenKind.Initial ||
    kind === TokenKind.Dotted
  );
};

/** True when no space stands before the token. */
export const isAttached = ({ tokens }: Article, at: number): boolean =>
  at > 0 && at < tokens.count && tokens.start[at] === tokens.end[at - 1];

export const isSentenceStart = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.SentenceStart) !== 0;

/** True when both tokens exist and stand in one sentence. */
export const inOneSentence = ({ tokens }: Article, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < tokens.count && b < tokens.count && tokens.sentence[a] === tokens.sentence[b];

/** Span of tokens `first` to `last` (exclusive). */
export const spanOf = ({ tokens }: Article, first: number, last: number): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last - 1] ?? 0,
});

/** First token that starts at or after an offset; `count` when there is none. */
export const tokenFrom = ({ tokens }: Article, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Tokens of one sentence that a rule may look at on each side: lists of names run long, and what is farther off decides nothing. */
const SIGHT = 160;

/** First token of the sentence that holds `at`, and the one behind its last; both within sight, so that no rule's work grows with the sentence. */
export const sentenceBounds = (
  { tokens, sentences }: Article,
  at: number,
): { first: number; last: number } => {
  const sentence = sentences[tokens.sentence[at] as number];
  return {
    first: Math.max(sentence?.first ?? at, at - SIGHT),
    last: Math.min(sentence?.last ?? at + 1, at + SIGHT),
  };
};
