// Days whose month is not said at all: `on the 15th`, `week of the 18th`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt } from '../../shared/token-text.js';
import { dayNumber, isRealDay, printDate, printWeek } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { referenceOf } from '../reference.js';
import { pointsAhead } from '../tense.js';
import { dayAt } from '../vocabulary.js';

const THE = wordSet('the');
const BEFORE = wordSet('on by until till since before after');
const OPEN = wordSet('when after before but because while as at between');

/** True when nothing behind the ordinal can be what it counts: "on the 15th floor", "on the 4th of July". */
const isAlone = (article: Article, at: number): boolean =>
  !inOneSentence(article, at - 1, at) ||
  isWordIn(article, at, OPEN) ||
  (isCharacter(article, at, ',.;:!?)') && dayAt(article, at + 1) === 0);

/** Value of the nearest such day, back or ahead. */
const valueOf = (
  article: Article,
  day: number,
  first: number,
  last: number,
  week: boolean,
): string | undefined => {
  const reference = referenceOf(article, first);
  if (!reference) return undefined;
  const ahead = pointsAhead(article, first, last);
  const shift = ahead === day < reference.day && day !== reference.day ? (ahead ? 1 : -1) : 0;
  const months = reference.year * 12 + reference.month - 1 + shift;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (!isRealDay(year, month, day)) return undefined;
  return week ? printWeek(dayNumber(year, month, day)) : printDate(year, month, day);
};

const find = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) !== TokenKind.Alphanumeric || !isWordIn(article, at - 1, THE)) return undefined;
  const day = dayAt(article, at);
  if (day === 0 || !inOneSentence(article, at - 2, at) || !isAlone(article, at + 1)) return undefined;
  const { first, span } = modifierBefore(article, at);
  const week = span === 'week';
  if (!week && !isWordIn(article, at - 2, BEFORE)) return undefined;
  const start = week ? first : at;
  return dateFound(
    article,
    { first: start, last: at + 1, value: valueOf(article, day, start, at + 1, week) },
    0.6,
  );
};

export const openDay: CueRule = {
  id: 'date/open-day',
  why: 'A report of one month need not name it: "on the 15th, the board met".',
  cues: [],
  kinds: [TokenKind.Alphanumeric],
  find,
};
