// Months: `April 2014`, `in April`, `late July`, `last December`, `the April ruling`, `September last year`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import { printMonth } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { monthEvidence } from '../month-evidence.js';
import { partnerYear } from '../partner-year.js';
import { yearAfterwards } from '../relative-year.js';
import { monthBefore, yearBefore as saidYearBefore } from '../said-before.js';
import type { Direction } from '../year-of.js';
import { yearOfMonth } from '../year-of.js';
import {
  AMBIGUOUS_MONTHS,
  behindAbbreviation,
  CLEAR_MONTHS,
  dayAt,
  monthAt,
  MONTH_WORDS,
  shortYearAt,
  yearAt,
} from '../vocabulary.js';

const OF = wordSet('of');
const DIRECTIONS = wordSet('last this next');
const PAST = wordSet('past');
const IN = wordSet('in');

/** Year behind the month, a comma, `of` or a hyphen allowed: `April, 2014`, `April of 2014`, `Aug ’96`. */
const readYear = (article: Article, at: number): { year: number; last: number } => {
  const behind = behindAbbreviation(article, at);
  const joint =
    isCharacter(article, behind, ',') ||
    isWordIn(article, behind, OF) ||
    (isCharacter(article, behind, '-/') && isAttached(article, behind));
  const token = joint ? behind + 1 : behind;
  const year = inOneSentence(article, at, token) ? yearAt(article, token) : 0;
  if (year > 0) return { year, last: token + 1 };
  const short = isCharacter(article, behind, ',-/') ? undefined : shortYearAt(article, token);
  return short ?? { year: 0, last: behind };
};

/** Year before the month: `2024 August`, `2024-Aug`, but no day behind it (`In 2024 August 5`), and not a person's (`2024 April Jones`). */
const yearBefore = (article: Article, at: number): { year: number; first: number } | undefined => {
  const joined = isCharacter(article, at - 1, '-/') && isAttached(article, at) && isAttached(article, at - 1);
  const token = joined ? at - 2 : at - 1;
  const year = inOneSentence(article, token, at) ? yearAt(article, token) : 0;
  const behind = behindAbbreviation(article, at);
  if (year === 0 || monthAt(article, token - 1) > 0) return undefined;
  const named = isWordIn(article, at, AMBIGUOUS_MONTHS) && !joined;
  return named && inOneSentence(article, at, behind) && kindAt(article, behind) !== TokenKind.Punctuation
    ? undefined
    : { year, first: token };
};

/** `last`, `this`, `next` and `this past` before the month or its modifier, and the first token. */
const readDirection = (article: Article, first: number): { direction: Direction; first: number } => {
  const at = isWordIn(article, first - 1, PAST) ? first - 2 : first - 1;
  if (!isWordIn(article, at, DIRECTIONS) || !inOneSentence(article, at, first))
    return { direction: undefined, first };
  const word = tokenText(article, at).toLowerCase() as 'last' | 'this' | 'next';
  return { direction: at < first - 1 ? 'last' : word, first: at };
};

/** A day beside the month makes it another rule's; but in "In March 30 people died" the number counts. */
const hasDay = (article: Article, at: number, last: number): boolean => {
  if (dayAt(article, last) > 0 && inOneSentence(article, at, last)) return !isWordIn(article, at - 1, IN);
  return dayAt(article, at - 1) > 0 && inOneSentence(article, at - 1, at);
};

/** The year that the text says or means: behind the month, by a partner, by tense. */
const yearOf = (
  article: Article,
  month: number,
  first: number,
  end: number,
  direction: Direction,
): number | undefined => {
  const told = yearAfterwards(article, end);
  if (told) return told.year;
  if (direction) return yearOfMonth(article, month, first, end, direction);
  return partnerYear(article, month, end) ?? yearOfMonth(article, month, first, end, direction);
};

/** `following`, `previous` before the month: counted from the month or year that the text said last. */
const followingBefore = (article: Article, at: number): number | undefined =>
  isWordIn(article, at - 1, FOLLOWING) && inOneSentence(article, at - 1, at) ? at - 1 : undefined;
const FOLLOWING = wordSet('following ensuing');

/** Value of the first such month after what the text said last; none when it said nothing. */
const followingValue = (article: Article, month: number, first: number): string | undefined => {
  const said = monthBefore(article, first);
  if (said?.year !== undefined) return printMonth(month > said.month ? said.year : said.year + 1, month);
  const year = saidYearBefore(article, first);
  return year === undefined ? undefined : printMonth(year + 1, month);
};

const find = (article: Article, at: number): Found | undefined => {
  const month = monthAt(article, at);
  const lower = kindAt(article, at) === TokenKind.Lower;
  if (lower && !isWordIn(article, at, CLEAR_MONTHS) && yearAt(article, at + 1) === 0) return undefined;
  const said = readYear(article, at);
  const { first: modified, mod } = modifierBefore(article, at);
  if (said.year > 0)
    return dateFound(
      article,
      { first: modified, last: said.last, value: printMonth(said.year, month), mod },
      0.95,
    );
  if (hasDay(article, at, said.last)) return undefined;
  const before = dayAt(article, said.last) > 0 ? undefined : yearBefore(article, at);
  if (before)
    return dateFound(article, {
      first: before.first,
      last: said.last,
      value: printMonth(before.year, month),
    });
  const score = monthEvidence(article, at);
  if (score === 0) return undefined;
  const after = followingBefore(article, modified);
  if (after !== undefined)
    return dateFound(
      article,
      { first: after, last: said.last, value: followingValue(article, month, after), mod },
      0.8,
    );
  const { direction, first } = readDirection(article, modified);
  const year = yearOf(article, month, first, said.last, direction);
  const last = yearAfterwards(article, said.last)?.last ?? said.last;
  return dateFound(article, { first, last, value: printMonth(year, month), mod }, score);
};

export const month: CueRule = {
  id: 'date/month',
  why: 'A month with its year is a date; alone it needs a word that people and verbs do not take: "in May", "the April ruling".',
  cues: MONTH_WORDS,
  find,
};
