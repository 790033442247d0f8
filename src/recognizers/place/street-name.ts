// Tokens around the head of a street to the whole of its name: house number, compass words, ordinals.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { nameBefore } from './name-before.js';

/** Compass words before or behind a street's name. */
export const COMPASS = wordSet(
  'n s e w ne nw se sw north south east west n. s. e. w. northeast northwest southeast southwest',
);
const STOPS = wordSet(
  'block corner intersection address district high-speed bank capital commission association inc',
);

/** First token of the name with ordinals and compass points: `West 26th`, `N. Clark`, `Fifth`. */
export const streetStart = (article: Article, head: number): number => {
  let first = head;
  if (kindAt(article, head - 1) === TokenKind.Alphanumeric && inOneSentence(article, head - 1, head))
    first = head - 1;
  else first = nameBefore(article, head, { max: 4, stops: STOPS });
  if (
    first < head &&
    isCapitalized(article, first - 1) &&
    isWordIn(article, first - 1, COMPASS) &&
    inOneSentence(article, first - 1, head)
  )
    first -= 1;
  // `N. Clark`: the point belongs to the compass word
  else if (
    first < head &&
    isCharacter(article, first - 1, '.') &&
    isAttached(article, first - 1) &&
    isWordIn(article, first - 2, COMPASS)
  )
    first -= 2;
  return first;
};

/** The house number before `first`, when one stands there: `201 Prosperity Avenue`, not `In 2014 Main Street`. */
export const withNumber = (article: Article, first: number): number => {
  const at = first - 1;
  if (!inOneSentence(article, at, first) || isAttached(article, first)) return first;
  if (kindAt(article, at) !== TokenKind.Number && kindAt(article, at) !== TokenKind.Alphanumeric)
    return first;
  const word = article.source.text.slice(article.tokens.start[at], article.tokens.end[at]);
  if (!/^\d{1,5}[A-Za-z]?$/.test(word)) return first;
  // `125-01 Queens Boulevard`
  const isPair =
    isCharacter(article, at - 1, '-') &&
    isAttached(article, at) &&
    isAttached(article, at - 1) &&
    kindAt(article, at - 2) === TokenKind.Number &&
    (article.tokens.end[at - 2] as number) - (article.tokens.start[at - 2] as number) <= 3;
  return isPair ? at - 2 : at;
};

/** Behind the head: the full stop of an abbreviation, then `SE`, `N.W.`, `North`. */
export const streetEnd = (article: Article, head: number): number => {
  let last = head + 1;
  const next = isCharacter(article, last, '.') && isAttached(article, last) ? last + 1 : last;
  if (
    inOneSentence(article, head, next) &&
    isWordIn(article, next, COMPASS) &&
    isCapitalized(article, next) &&
    !isAttached(article, next)
  )
    last = next + 1;
  else if (
    next > last &&
    (article.tokens.end[head] as number) - (article.tokens.start[head] as number) <= 4 &&
    inOneSentence(article, head, next)
  )
    last = next;
  return last;
};
