// Months in figures: `2015-3`, `2015-12`, `2014/07`; not `2010-12`, which may be three years, nor a file number.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isCapitalized, isSentenceStart, kindAt, tokenText } from '../../shared/token-text.js';
import { printMonth } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { yearAt } from '../vocabulary.js';
import { isNumbered } from '../year-bars.js';

// 3 · 07 · 12
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

const FROM = 1900;
const TO = 2039;

const find = (article: Article, at: number): Found | undefined => {
  const year = yearAt(article, at);
  if (year < FROM || year > TO || !isCharacter(article, at + 1, '-') || isAttached(article, at))
    return undefined;
  const digits = tokenText(article, at + 2);
  if (!isAttached(article, at + 1) || !isAttached(article, at + 2) || !MONTH.test(digits)) return undefined;
  if (isAttached(article, at + 3) && !isCharacter(article, at + 3, ',.;:!?)]')) return undefined;
  if (digits.length === 2 && Number(digits) > year % 100) return undefined;
  const before = at - 1;
  const named = isCapitalized(article, before) || isCharacter(article, before, '#\u00a7.');
  if (!isSentenceStart(article, at) && (named || kindAt(article, before) === TokenKind.Number))
    return undefined;
  if (isNumbered(article, at)) return undefined;
  return dateFound(article, { first: at, last: at + 3, value: printMonth(year, Number(digits)) }, 0.6);
};

export const numericMonth: CueRule = {
  id: 'date/numeric-month',
  why: 'A year, a hyphen and a number that no later year can end in are a month: "since 2015-12".',
  cues: [],
  kinds: [TokenKind.Number],
  find,
};
