// Paragraphs added to an article on a later day, with that day: `Postscript, 12 April 2019: … Yesterday`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn, tokenFrom, tokenText } from '../shared/token-text.js';
import type { CalendarDay } from './calendar.js';
import { isRealDay } from './calendar.js';
import { readMonthDay } from './read-month-day.js';
import { MONTH_WORDS } from './vocabulary.js';

/** From offset `start` to `end` relative dates count from this day. */
export interface Addition extends CalendarDay {
  readonly start: number;
  readonly end: number;
}

const HEADS = wordSet('postscript p.s. ps addendum update updated correction clarification editor note');
/** These stand at the end: what follows them is of their day too. */
const LAST = wordSet('postscript p.s. ps addendum');
/** Tokens from the start of the paragraph in which its date must stand. */
const REACH = 10;

// Postscript, 12 April 2019: · (Update — April 12, 2019)
const CLOSING = /^[:.)\]\u2013\u2014-]$/;

const read = (article: Article, first: number, end: number): Addition | undefined => {
  const head = isWordIn(article, first, HEADS) ? first : first + 1;
  if (!isWordIn(article, head, HEADS)) return undefined;
  for (let at = head + 1; at < head + REACH && at < article.tokens.count; at += 1) {
    if (!isWordIn(article, at, MONTH_WORDS)) continue;
    const said = readMonthDay(article, at);
    if (!said || !isRealDay(said.year, said.month, said.day) || said.year < 1000) return undefined;
    if (said.first > head + 4 || !CLOSING.test(tokenText(article, said.last))) return undefined;
    const { year, month, day } = said;
    const until = isWordIn(article, head, LAST) ? article.source.text.length : end;
    return { year, month, day, start: article.tokens.start[first] as number, end: until };
  }
  return undefined;
};

const FOUND = new WeakMap<Article, readonly Addition[]>();

/** The dated additions of an article in order, found once. */
export const additionsOf = (article: Article): readonly Addition[] => {
  const known = FOUND.get(article);
  if (known) return known;
  const additions: Addition[] = [];
  for (const { start, end } of article.paragraphs) {
    const addition = read(article, tokenFrom(article, start), end);
    if (addition) additions.push(addition);
  }
  FOUND.set(article, additions);
  return additions;
};
