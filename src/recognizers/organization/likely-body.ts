// Words that a rule takes for a body's name because of what stands beside them.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { DEMONYMS } from '../shared/demonyms.js';
import { isNotedName } from '../shared/noted-names.js';
import { isWordIn, kindAt } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');

/** True for words that can be a body's name and have no look of a person's or a place's. */
export const isLikelyBody = (article: Article, first: number, last: number): boolean => {
  if (last <= first || GIVEN_NAMES.has(article, first)) return false;
  // `the Irish watchdog`, `the Dublin newspaper`: whose, not what it is called
  if (last === first + 1 && (isWordIn(article, first, DEMONYMS) || isNotedName(article, first))) return false;
  return last > first + 1 || (!COMMON.has(article, first) && kindAt(article, first) !== TokenKind.Initial);
};
