// Years: `in 2014`, `the 1986 law`, `early 2010`, `fiscal 2014`, `2012-13`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { DASHES, yearAt } from '../vocabulary.js';
import { yearEvidence } from '../year-evidence.js';

const FISCAL = wordSet('fiscal financial');
const YEAR = wordSet('year');
const NUMBERED = wordSet('case cases no no. order resolution public ordinance opinion docket number bill');

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
  return end > year ? end : 0;
};

const find = (article: Article, at: number): Found | undefined => {
  const year = yearAt(article, at);
  if (year === 0) return undefined;
  const end = endYear(article, at, year);
  const joined = isAttached(article, at) && !isCharacter(article, at - 1, '([{"\'\u201c\u2018*');
  if (end > 0 && year >= 1600 && !joined)
    return dateFound(
      article,
      { first: at, last: at + 3, value: `${printYear(year)}/${printYear(end)}` },
      0.85,
    );
  const score = yearEvidence(article, at, year);
  if (score === 0) return undefined;
  const fiscal = isWordIn(article, at - 1, YEAR) ? at - 2 : at - 1;
  if (isWordIn(article, fiscal, FISCAL))
    return dateFound(
      article,
      { first: fiscal, last: at + 1, value: printYear(year), more: { fiscal: true } },
      0.9,
    );
  const { first, mod } = modifierBefore(article, at);
  return dateFound(article, { first, last: at + 1, value: printYear(year), mod }, score);
};

export const year: CueRule = {
  id: 'date/year',
  why: 'A number from 1900 to 2039 that counts and numbers nothing is a year; others need a word like "in" or "since".',
  cues: [],
  kinds: [TokenKind.Number],
  find,
};
