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
import type { Direction } from '../year-of.js';
import { yearOfMonth } from '../year-of.js';
import { behindAbbreviation, dayAt, monthAt, MONTH_WORDS, yearAt } from '../vocabulary.js';

const OF = wordSet('of');
const DIRECTIONS = wordSet('last this next');
const PAST = wordSet('past');

/** Year behind the month, a comma, `of` or a hyphen allowed: `April, 2014`, `April of 2014`. */
const readYear = (article: Article, at: number): { year: number; last: number } => {
  const behind = behindAbbreviation(article, at);
  const joint =
    isCharacter(article, behind, ',') ||
    isWordIn(article, behind, OF) ||
    (isCharacter(article, behind, '-/') && isAttached(article, behind));
  const token = joint ? behind + 1 : behind;
  const year = inOneSentence(article, at, token) ? yearAt(article, token) : 0;
  return year > 0 ? { year, last: token + 1 } : { year: 0, last: behind };
};

/** `last`, `this`, `next` and `this past` before the month or its modifier, and the first token. */
const readDirection = (article: Article, first: number): { direction: Direction; first: number } => {
  const at = isWordIn(article, first - 1, PAST) ? first - 2 : first - 1;
  if (!isWordIn(article, at, DIRECTIONS) || !inOneSentence(article, at, first))
    return { direction: undefined, first };
  const word = tokenText(article, at).toLowerCase() as 'last' | 'this' | 'next';
  return { direction: at < first - 1 ? 'last' : word, first: at };
};

/** A day beside the month makes it another rule's. */
const hasDay = (article: Article, at: number, last: number): boolean => {
  if (
    inOneSentence(article, at, last) &&
    dayAt(article, last) > 0 &&
    kindAt(article, last - 1) !== TokenKind.Number
  )
    return !inFront(article, at);
  return dayAt(article, at - 1) > 0 && inOneSentence(article, at - 1, at);
};
const IN = wordSet('in');
/** "In March 30 people died": behind *in* stands a month. */
const inFront = (article: Article, at: number): boolean => isWordIn(article, at - 1, IN);

const find = (article: Article, at: number): Found | undefined => {
  const month = monthAt(article, at);
  const { year: said, last: end } = readYear(article, at);
  if (month === 0 || (said === 0 && hasDay(article, at, end))) return undefined;
  const kind = kindAt(article, at);
  const score = said > 0 && kind !== TokenKind.Lower ? 0.95 : monthEvidence(article, at);
  if (score === 0) return undefined;
  const modifier = modifierBefore(article, at);
  const { direction, first } =
    said > 0 ? { direction: undefined, first: modifier.first } : readDirection(article, modifier.first);
  const told = said > 0 ? undefined : yearAfterwards(article, end);
  const last = told?.last ?? end;
  const year =
    said ||
    (told
      ? told.year
      : (partnerYear(article, month, last) ?? yearOfMonth(article, month, first, last, direction)));
  return dateFound(article, { first, last, value: printMonth(year, month), mod: modifier.mod }, score);
};

export const month: CueRule = {
  id: 'date/month',
  why: 'A month with its year is a date; alone it needs a word that people and verbs do not take: "in May", "the April ruling".',
  cues: MONTH_WORDS,
  find,
};
