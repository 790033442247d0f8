// Words that a rule takes for a company's name because of what stands beside them.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn, kindAt } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');

/** Bodies, titles and the like, which have rules of their own. */
const OTHER_HEADS = wordSet(
  'department agency university college school court committee commission police office bureau association foundation institute council county city state street avenue hospital party congress senate parliament house union church ministry authority times post news vice executive chief ceo cfo cto coo ipo general inc corp llc ltd fbi cia nsa eu un',
);
const FIRM = wordSet('firm');
const LAW = wordSet('law');

/** True for words that can be a company's name and have no look of a person's, a body's or an acronym's. */
export const isLikelyName = (article: Article, first: number, last: number): boolean => {
  if (last <= first || last > first + 5) return false;
  for (let at = first; at < last; at += 1) if (isWordIn(article, at, OTHER_HEADS)) return false;
  // `the law firm TLT`
  if (last === first + 1 && isWordIn(article, first - 1, FIRM) && isWordIn(article, first - 2, LAW))
    return kindAt(article, first) !== TokenKind.Initial;
  // `the engineering firm ACS`
  if (last === first + 1 && isWordIn(article, first - 1, FIRM) && kindAt(article, first) === TokenKind.Upper)
    return !COMMON.has(article, first);
  if (last === first + 1)
    return (
      (kindAt(article, first) === TokenKind.Title || kindAt(article, first) === TokenKind.Mixed) &&
      !COMMON.has(article, first)
    );
  return !GIVEN_NAMES.has(article, first);
};
