// Years: `in 2014`, `the 1986 law`, `early 2010`, `fiscal 2014`, `2012-13`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { DASHES, dayAt, monthAt, yearAt } from '../vocabulary.js';
import { yearEvidence } from '../year-evidence.js';

const FISCAL = wordSet('fiscal financial fy cy');
const YEAR = wordSet('year');
const NUMBERED = wordSet(
  'directive regulation decision case cases no no. order resolution public ordinance opinion docket number bill',
);

/** `2012-13`, `1990/91`: the second year of a span whose century is not repeated, 0 when there is none. */
const endYear = (article: Article, at: number, year: number): number => {
  const joint = at + 1;
  if (
    !isCharacter(article, joint, `/${DASHES}`) ||
    !isAttached(article, joint) ||
    !isAttached(article, joint + 1)
  )
    return 0;
  if (isWordIn(article, at - 1, NUMBERED) || kindAt(article, joint + 1) !== TokenKind.Number) return 0;
  const digits = tokenText(article, joint + 1);
  if (
    digits.length !== 2 ||
    (isAttached(article, joint + 2) && isCharacter(article, joint + 2, `/${DASHES}:`))
  )
    return 0;
  const end = year - (year % 100) + Number(digits);
  const consecutive = end === year + 1;
  return consecutive || (end > year && !isCharacter(article, joint, '/')) ? end : 0;
};

/** `July 2014` and `July 31, 2014` are other rules'; asked first, since most years stand in one. */
const isInLongerDate = (article: Article, at: number): boolean => {
  const before = isCharacter(article, at - 1, ',') ? at - 2 : at - 1;
  const month = monthAt(article, before) > 0 ? before : dayAt(article, before) > 0 ? before - 1 : -1;
  if (month < 0) return false;
  const name = isCharacter(article, month, '.') ? month - 1 : month;
  return (
    monthAt(article, name) > 0 &&
    kindAt(article, name) !== TokenKind.Lower &&
    inOneSentence(article, name, at)
  );
};

const find = (article: Article, at: number): Found | undefined => {
  const year = yearAt(article, at);
  if (year === 0 || isInLongerDate(article, at)) return undefined;
  const end = endYear(article, at, year);
  const joined = isAttached(article, at) && !isCharacter(article, at - 1, '([{"\'\u201c\u2018*');
  if (end > 0 && year >= 1600 && !joined)
    return dateFound(
      article,
      { first: at, last: at + 3, value: `${printYear(year)}/${printYear(end)}` },
      0.85,
    );
  // `Capacity Statement 2022-2031`: years of a title
  const title = at - 3;
  if (
    joined &&
    yearAt(article, at - 2) > 0 &&
    isCapitalized(article, title) &&
    !isSentenceStart(article, title)
  )
    return undefined;
  const score = yearEvidence(article, at, year);
  if (score === 0) return undefined;
  const fiscal = isWordIn(article, at - 1, YEAR) ? at - 2 : at - 1;
  if (isWordIn(article, fiscal, FISCAL))
    return dateFound(
      article,
      { first: fiscal, last: at + 1, value: printYear(year), more: { fiscal: true } },
      0.9,
    );
  const modifier = modifierBefore(article, at);
  const { first, mod } = modifier.span ? { first: at, mod: undefined } : modifier;
  return dateFound(article, { first, last: at + 1, value: printYear(year), mod }, score);
};

export const year: CueRule = {
  id: 'date/year',
  why: 'A number from 1900 to 2039 that counts and numbers nothing is a year; others need a word like "in" or "since".',
  cues: [],
  kinds: [TokenKind.Number],
  find,
};
