// Weekdays: `Thursday`, `last Friday`, `Monday night`, `early Tuesday`, `Friday of next week`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { printDay, weekdayOf } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { relativeModifierBefore } from '../modifier.js';
import { referenceOf } from '../reference.js';
import { STEPS } from '../relative-year.js';
import { pointsAhead } from '../tense.js';
import { behindAbbreviation, dayPartAt, FULL_WEEKDAYS, WEEKDAY_WORDS, weekdayAt } from '../vocabulary.js';
import { isOneDay } from '../weekday-evidence.js';

const DIRECTIONS = wordSet('last this next');
const PAST = wordSet('past');
const COMING = wordSet('coming upcoming');
const PREVIOUS = wordSet('previous');
const THE = wordSet('the a an that his her its their');
const SHADES = wordSet('early late');
const OTHER = wordSet('following previous preceding');
const OF = wordSet('of');
const WEEK = wordSet('week');

type Direction = 'last' | 'this' | 'next' | undefined;

/** `last`, `this past`, `next` before the weekday, and the first token of the expression. */
const readDirection = (article: Article, at: number): { direction: Direction; first: number } => {
  // "the previous Friday" is counted from the story, "previous Friday" from today.
  if (isWordIn(article, at - 1, PREVIOUS) && inOneSentence(article, at - 1, at))
    return isWordIn(article, at - 2, THE)
      ? { direction: undefined, first: at }
      : { direction: 'last', first: at - 1 };
  const past = isWordIn(article, at - 1, PAST);
  if (isWordIn(article, at - 1, COMING) && !isWordIn(article, at - 2, DIRECTIONS))
    return { direction: 'this', first: at - 1 };
  const which = past || isWordIn(article, at - 1, COMING) ? at - 2 : at - 1;
  if (!isWordIn(article, which, DIRECTIONS) || !inOneSentence(article, which, at))
    return { direction: undefined, first: at };
  const word = tokenText(article, which).toLowerCase() as Direction;
  return { direction: past ? 'last' : word, first: which };
};

/** Weeks from publication that `last week`, `of next week` behind the weekday say, and the token behind them. */
const readWeek = (article: Article, last: number): { step: number | undefined; last: number } => {
  const which = isWordIn(article, last, OF) ? last + 1 : last;
  if (
    !isWordIn(article, which, DIRECTIONS) ||
    !isWordIn(article, which + 1, WEEK) ||
    !inOneSentence(article, last - 1, which + 1)
  )
    return { step: undefined, last };
  return { step: STEPS.get(tokenText(article, which).toLowerCase()), last: which + 2 };
};

/** Day number of a weekday: `last` and `next` never mean the day of publication, a bare weekday may. */
const resolve = (reference: number, weekday: number, direction: Direction, ahead: boolean): number => {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (direction === 'next') return dayOfWeek(reference, weekday, 1);
  if (direction === 'last') return reference - (back === 0 ? 7 : back);
  return ahead || direction === 'this' ? reference + ((7 - back) % 7) : reference - back;
};

/** Day number of a weekday `step` ISO weeks from that of publication. */
const dayOfWeek = (reference: number, weekday: number, step: number): number =>
  reference - weekdayOf(reference) + weekday + 7 * step;

/** `Thu`, `Sat.`: names and words too, days only behind `on` and its like, or before a clock time. */
const isAbbreviatedDay = (article: Article, at: number, next: number): boolean => {
  if (kindAt(article, at) === TokenKind.Lower || kindAt(article, at) === TokenKind.Possessive) return false;
  if (isCapitalized(article, next) && inOneSentence(article, at, next)) return false;
  if (!inOneSentence(article, at, next)) return isWordIn(article, at - 1, BEFORE_SHORT);
  const clock = isWordIn(article, next, AT) ? next + 1 : next;
  return CLOCK.test(tokenText(article, clock)) || isWordIn(article, at - 1, BEFORE_SHORT);
};
const BEFORE_SHORT = wordSet('on this next last until till by');
const AT = wordSet('at @');
// 9 · 9am · 11
const CLOCK = /^\d{1,2}(?:[ap]m?)?$/i;

const find = (article: Article, at: number): Found | undefined => {
  const weekday = weekdayAt(article, at);
  const behind = behindAbbreviation(article, at);
  if (!isWordIn(article, at, FULL_WEEKDAYS) && !isAbbreviatedDay(article, at, behind)) return undefined;
  const shade = isWordIn(article, behind, SHADES) ? behind + 1 : behind;
  const part = dayPartAt(article, shade);
  const { step, last } = readWeek(article, part ? shade + 1 : behind);
  const { direction, first: directed } = readDirection(article, at);
  const { first, mod } = relativeModifierBefore(article, directed);
  if (!isOneDay(article, at, first, last)) return undefined;
  // Counted from a date of the story, which no rule here knows.
  if (direction === undefined && isWordIn(article, first - 1, OTHER))
    return dateFound(article, { first: first - 1, last, part }, 0.8);
  const reference = referenceOf(article, at)?.number;
  if (reference === undefined)
    return dateFound(article, { first, last, value: `XXXX-WXX-${weekday}`, mod, part });
  const ahead = direction === undefined && pointsAhead(article, first, last);
  const day =
    step === undefined ? resolve(reference, weekday, direction, ahead) : dayOfWeek(reference, weekday, step);
  const score = kindAt(article, at) === TokenKind.Lower ? 0.7 : 0.9;
  return dateFound(article, { first, last, value: printDay(day), mod, part }, score);
};

export const weekday: CueRule = {
  id: 'date/weekday',
  why: 'News names the day of the week it happened: "ruled Thursday" is the Thursday before publication, or that day.',
  cues: WEEKDAY_WORDS,
  find,
};
