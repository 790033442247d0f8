// `District Attorney`, `State's Attorney`, `U.S. Attorney`: the holder by whom an office is named.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isNameWord } from '../shared/name-start.js';
import { isWordIn, kindAt } from '../shared/token-text.js';

const WHOSE = wordSet('district state county city circuit parish commonwealth prosecuting u.s. us');
const UNITED = wordSet('united');
const STATES = wordSet('states');
const POSTS = wordSet('attorney prosecutor solicitor');

/** Behind the holder's title that begins at `first`; undefined when none does. */
export const holderEnd = (article: Article, first: number): number | undefined => {
  const isUnited = isWordIn(article, first, UNITED) && isWordIn(article, first + 1, STATES);
  if (!isUnited && !isWordIn(article, first, WHOSE)) return undefined;
  const behind = isUnited ? first + 2 : first + 1;
  const post = kindAt(article, behind) === TokenKind.Possessive ? behind + 1 : behind;
  return isWordIn(article, post, POSTS) && isNameWord(article, post) ? post + 1 : undefined;
};
