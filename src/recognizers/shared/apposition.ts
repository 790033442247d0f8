// `X, a furniture company,`: from the noun that says what X is back to the comma behind X.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from './character-at.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

const ARTICLES = wordSet('a an');
const THE = wordSet('the');
const OF = wordSet('of');
const PARTS = wordSet('one part unit subsidiary arm division branch member maker owner operator developer');

/** What follows a noun that ends what X is; another noun means that X is something else: `a company executive`, `a college student`. */
const NOUN_ENDS = wordSet(
  'in of that which who based for at on with and or from by whose where has had have is was said says to specializing headquartered owned run founded called known, dedicated created set aimed between',
);
const REACH = 9;

/** `, a furniture company`, or `, the state forestry company,` closed by a comma or the sentence's end. */
const opensKind = (article: Article, at: number, noun: number): boolean =>
  isWordIn(article, at, ARTICLES) ||
  (isWordIn(article, at, THE) &&
    noun > at + 1 &&
    kindAt(article, at + 1) === TokenKind.Lower &&
    isCharacter(article, noun + 1, ',.;'));

/** Index of the comma behind X when the noun at `noun` closes an apposition that opens with an article; undefined otherwise. */
export const appositionComma = (article: Article, noun: number): number | undefined => {
  if (kindAt(article, noun) !== TokenKind.Lower) return undefined;
  const next = noun + 1;
  if (
    inOneSentence(article, noun, next) &&
    !isWordIn(article, next, NOUN_ENDS) &&
    kindAt(article, next) !== TokenKind.Punctuation
  )
    return undefined;
  for (let at = noun - 1; at > noun - REACH && inOneSentence(article, at, noun); at -= 1) {
    if (isCharacter(article, at, ';.()"\u201c\u201d')) return undefined;
    // `the deputy leader of the party` is no party; `one of the charities` is one
    if (isWordIn(article, at, OF) && !isWordIn(article, at - 1, PARTS)) return undefined;
    if (isCharacter(article, at, ','))
      return isAttached(article, at) && opensKind(article, at + 1, noun) ? at : undefined;
  }
  return undefined;
};
