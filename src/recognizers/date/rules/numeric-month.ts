// Months in figures: `2015-3`, `2015-12`, `in 12-2015`, and eight figures, `on 20160805`; not `2010-12`, which may be three years, nor a file number.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { isRealDay, printDate, printMonth } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { yearAt } from '../vocabulary.js';
import { isNumbered } from '../year-bars.js';

// 3 · 07 · 12
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

// 20160805
const DAY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;

const FROM = 1900;
const TO = 2039;

/** Right before these a figure is no file number. */
const BEFORE = wordSet('in since until till by from to on dated back of');

/** `20160805`, `12-2015`: only behind a word that dates. */
const findBehindWord = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at - 1, BEFORE) || isAttached(article, at)) return undefined;
  const digits = tokenText(article, at);
  const [, y, m, d] = DAY.exec(digits) ?? [];
  if (y && isRealDay(Number(y), Number(m), Number(d)) && !isAttached(article, at + 1))
    return dateFound(
      article,
      { first: at, last: at + 1, value: printDate(Number(y), Number(m), Number(d)) },
      0.6,
    );
  const year = MONTH.test(digits) && isCharacter(article, at + 1, '-/') ? yearAt(article, at + 2) : 0;
  if (year < FROM || year > TO || !isAttached(article, at + 1) || !isAttached(article, at + 2))
    return undefined;
  if (isAttached(article, at + 3) && !isCharacter(article, at + 3, ',.;:!?)]')) return undefined;
  return dateFound(article, { first: at, last: at + 3, value: printMonth(year, Number(digits)) }, 0.6);
};

const find = (article: Article, at: number): Found | undefined => {
  const year = yearAt(article, at);
  if (year === 0) return findBehindWord(article, at);
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
