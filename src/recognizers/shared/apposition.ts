// `X, a furniture company,`: from the noun that says what X is back to the comma behind X.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from './character-at.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

const ARTICLES = wordSet('a an');
/** What follows a noun that ends what X is; another noun means that X is something else: `a company executive`, `a college student`. */
const NOUN_ENDS = wordSet(
  'in of that which who based for at on with and or from by whose where has had have is was said says to specializing headquartered owned run founded called known, dedicated created set aimed',
);
const REACH = 9;

/** Index of the comma behind X when the noun at `noun` closes an apposition that opens with `a` or `an`; undefined otherwise. */
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
    if (isCharacter(article, at, ','))
      return isWordIn(article, at + 1, ARTICLES) && isAttached(article, at) ? at : undefined;
  }
  return undefined;
};
