// Tokens before a head (`Department`, `Inc`) to the place where the name that ends in it starts.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from './character-at.js';
import { HEADLINE_VERBS } from './headline-verbs.js';
import { isHeadline } from './is-headline.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from './token-text.js';
import { wordList } from './word-list.js';

export interface NameStartOptions {
  /** capitalised words that stand outside any such name */
  readonly stops: WordSet;
  /** words that belong to such names even where a capital says nothing */
  readonly own: WordSet;
  /** what ends a name in headlines: every word that English writes small, or only verbs and prepositions */
  readonly headlines: 'words' | 'verbs';
  /** words whose possessive is part of the name: `Children's`, `Attorney's`; of any other the name starts behind it */
  readonly possessives: WordSet;
  /** First token of a longer name when the one that starts at `next` goes on to the left over `at`, else undefined. */
  readonly extend?: (article: Article, at: number, next: number) => number | undefined;
}

const COMMON = wordList('shared/common-words');
const TOKENS_AT_MOST = 16;
/** A full stop after these is part of a name: `St. John's`, `Warner Bros. Discovery`. */
const DOTTED_WORDS = wordSet('st ste mt ft dr jr sr wm chas geo bros ph mr mrs');
const DOMAINS = wordSet('com net org io ai co tv eu ie uk in');

/** True for words that names are made of: `Justice`, `FBI`, `J.P.`, `eBay`. */
export const isNameWord = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  return (
    kind === TokenKind.Title ||
    kind === TokenKind.Upper ||
    kind === TokenKind.Initial ||
    kind === TokenKind.Dotted ||
    kind === TokenKind.Mixed
  );
};

/** `Unanimously` */
const ADVERB = /ly$/i;

/** True when the word's capital comes from the headline it stands in: a common word, a verb or an adverb, and none of `own`. */
export const isHeadlineWord = (article: Article, at: number, own: WordSet): boolean =>
  isHeadline(article, at) &&
  !isWordIn(article, at, own) &&
  (COMMON.has(article, at) || isWordIn(article, at, HEADLINE_VERBS) || ADVERB.test(tokenText(article, at)));

/** `Netmagic IT Services`: information technology, between words of a name. */
const isTrade = (article: Article, at: number): boolean =>
  isWordIn(article, at, IT) &&
  kindAt(article, at) === TokenKind.Upper &&
  kindAt(article, at - 1) === TokenKind.Title &&
  kindAt(article, at + 1) === TokenKind.Title &&
  !isHeadline(article, at);
const IT = wordSet('it');

const isWordOfName = (article: Article, at: number, { stops, own, headlines }: NameStartOptions): boolean =>
  isNameWord(article, at) &&
  (!isWordIn(article, at, stops) || isTrade(article, at)) &&
  !(headlines === 'words'
    ? isHeadlineWord(article, at, own)
    : isHeadline(article, at) &&
      (isWordIn(article, at, HEADLINE_VERBS) || ADVERB.test(tokenText(article, at))));

/** `3M`, `23andMe`, `Article 29 Working Party`, but no year: `in 2014 Apple Inc.` */
const isNumberOfName = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  if (kind === TokenKind.Alphanumeric) return !isAttached(article, at + 1);
  const length = (article.tokens.end[at] as number) - (article.tokens.start[at] as number);
  return kind === TokenKind.Number && length <= 2 && kindAt(article, at - 1) === TokenKind.Title;
};

const isDotted = (article: Article, at: number): boolean =>
  isCharacter(article, at, '.') &&
  isAttached(article, at) &&
  isWordIn(article, at - 1, DOTTED_WORDS) &&
  isNameWord(article, at - 1);

const isDomain = (article: Article, at: number): boolean =>
  isWordIn(article, at, DOMAINS) &&
  isAttached(article, at) &&
  isCharacter(article, at - 1, '.') &&
  isAttached(article, at - 1);

/** First token of the step left of `next`, or undefined when the name starts at `next`. */
const step = (
  article: Article,
  next: number,
  head: number,
  options: NameStartOptions,
): number | undefined => {
  const at = next - 1;
  if (!inOneSentence(article, at, next)) return undefined;
  const isJoined = next < head && isAttached(article, next);
  if (isJoined && isCharacter(article, at, HYPHENS)) {
    return isAttached(article, at) && isNameWord(article, at - 1) ? at - 1 : undefined;
  }
  // `H&H Larch LLC`, `B&Q`
  if (isJoined && isCharacter(article, at, '&'))
    return isAttached(article, at) && isNameWord(article, at - 1) ? at - 1 : undefined;
  if (isJoined && !isCharacter(article, at, '!')) return undefined;
  if (isWordOfName(article, at, options)) return at;
  if (
    kindAt(article, at) === TokenKind.Possessive ||
    (isCharacter(article, at, APOSTROPHES) && isAttached(article, at))
  ) {
    return isWordIn(article, at - 1, options.possessives) && isWordOfName(article, at - 1, options)
      ? at - 1
      : options.extend?.(article, at, next);
  }
  if (isCharacter(article, at, '&')) return isWordOfName(article, at - 1, options) ? at - 1 : undefined;
  if (isDotted(article, at)) return at - 1;
  // `Larch Advisor® Growth Fund`
  if (isCharacter(article, at, '\u00ae\u2122') && isAttached(article, at))
    return isWordOfName(article, at - 1, options) ? at - 1 : undefined;
  if (isDomain(article, at)) return isNameWord(article, at - 2) ? at - 2 : undefined;
  if (isNumberOfName(article, at)) return at;
  return options.extend?.(article, at, next);
};

/** First token of the name whose head or legal form stands at `head`; `head` itself when nothing before it belongs to the name. */
export const nameStart = (article: Article, head: number, options: NameStartOptions): number => {
  let next = head;
  while (head - next < TOKENS_AT_MOST) {
    const at = step(article, next, head, options);
    if (at === undefined || !inOneSentence(article, at, head)) break;
    next = at;
  }
  return next;
};
