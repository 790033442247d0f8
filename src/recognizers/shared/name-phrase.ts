// Capitalised words that stand together to the right of a descriptor: where they end, and whether a given name opens them.
import type { Article } from '../../model/article.js';
import type { WordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from './character-at.js';
import { isNameWord } from './name-start.js';
import { inOneSentence, isAttached, isWordIn } from './token-text.js';

const TOKENS_AT_MOST = 6;

/** Behind the last of the capitalised words at `first`: at most six tokens, joined by spaces, hyphens or `&`; none of `stops`. */
export const phraseEnd = (article: Article, first: number, stops: WordSet): number => {
  let at = first;
  while (at < first + TOKENS_AT_MOST && inOneSentence(article, first, at)) {
    const isJoint =
      at > first &&
      (isCharacter(article, at, '&') ||
        (isCharacter(article, at, HYPHENS) && isAttached(article, at) && isAttached(article, at + 1)));
    if (isJoint && isNameWord(article, at + 1)) at += 2;
    else if (
      isNameWord(article, at) &&
      !isWordIn(article, at, stops) &&
      !(at > first && isAttached(article, at))
    )
      at += 1;
    else break;
  }
  return at;
};
