// The head of a law's title to the token where a title that goes on behind it ends, and to the end of its year.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { isCharacter } from '../shared/character-at.js';
import { isCapitalized, isWordIn, kindAt, sentenceBounds, tokenText } from '../shared/token-text.js';
import { HEADS, LONGEST_TITLE, isJoiningHyphen, isTitleWord } from './title-token.js';
import * as words from './title-words.js';

const YEAR = /^(?:1[2-9]|20)\d\d$/;

/** Behind the last token of a title that goes on after its head: `Convention on the Rights of the Child`, `Code of Civil Procedure`. */
export const titleEnd = (article: Article, head: number): number => {
  const { last: ceiling } = sentenceBounds(article, head);
  let end = head + 1;
  while (end < ceiling && end - head <= LONGEST_TITLE) {
    let next = end;
    if (isJoiningHyphen(article, next) || isCharacter(article, next, '&')) next += 1;
    else {
      if (isWordIn(article, next, words.CONNECTORS) && kindAt(article, next) === TokenKind.Lower) next += 1;
      if (next > end && tokenText(article, end) !== 'and' && isWordIn(article, next, words.ARTICLES))
        next += 1;
    }
    if (
      next >= ceiling ||
      !isTitleWord(article, next) ||
      HEADS.test(tokenText(article, next)) ||
      isWordIn(article, next, words.NOT_FIRST)
    )
      break;
    end = next + 1;
  }
  return end;
};

/** True when the token is a year that a law may bear. */
const isLawYear = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number && YEAR.test(tokenText(article, at));

/** Behind the year of a law whose title ends before `end`: `of 1986`, `1998`, `, 2018`, `1988 and 2003`, `No. 20 of 2014`; `end` when there is none. */
export const yearEnd = (article: Article, end: number): number => {
  const { last: ceiling } = sentenceBounds(article, end - 1);
  let at = end;
  if (isCharacter(article, at, ',') && at + 1 < ceiling) at += 1;
  const comma = at > end;
  if (tokenText(article, at) === 'No') at += isCharacter(article, at + 1, '.') ? 2 : 1;
  if (
    kindAt(article, at) === TokenKind.Number &&
    tokenText(article, at + 1) === 'of' &&
    isLawYear(article, at + 2)
  )
    return at + 3;
  if (!comma && tokenText(article, at) === 'of') at += 1;
  if (at >= ceiling || !isLawYear(article, at)) return end;
  if (comma && at + 1 < ceiling && isCapitalized(article, at + 1)) return end;
  return yearRangeEnd(article, at + 1, ceiling);
};

const yearRangeEnd = (article: Article, end: number, ceiling: number): number => {
  const joins =
    tokenText(article, end) === 'and' ||
    tokenText(article, end) === 'to' ||
    isCharacter(article, end, '-\u2013&');
  return joins && end + 1 < ceiling && isLawYear(article, end + 1) ? end + 2 : end;
};
