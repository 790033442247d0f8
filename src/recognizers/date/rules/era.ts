// Years with their era: `508 BC`, `AD 43`, `900 CE`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, kindAt, tokenText } from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';

const BEFORE_CHRIST = /^b\.?c/i;
const PREFIX = /^a\.?d\.?$/i;
const LATEST = 5000;

/** Year of a token of one to four digits; 0 when it is none. */
const figureAt = (article: Article, at: number): number => {
  const surface = kindAt(article, at) === TokenKind.Number ? tokenText(article, at) : '';
  const year = /^\d{1,4}$/.test(surface) ? Number(surface) : 0;
  return year <= LATEST ? year : 0;
};

/** EDTF counts a year 0: 1 BC is `0000`, 508 BC is `-0507`. */
const print = (year: number, beforeChrist: boolean): string =>
  !beforeChrist ? printYear(year) : year === 1 ? '0000' : `-${printYear(year - 1)}`;

const find = (article: Article, at: number): Found | undefined => {
  const era = tokenText(article, at);
  if (kindAt(article, at) !== TokenKind.Upper && kindAt(article, at) !== TokenKind.Dotted) return undefined;
  const before = inOneSentence(article, at - 1, at) ? figureAt(article, at - 1) : 0;
  if (before > 0)
    return dateFound(article, { first: at - 1, last: at + 1, value: print(before, BEFORE_CHRIST.test(era)) });
  const after = PREFIX.test(era) && inOneSentence(article, at, at + 1) ? figureAt(article, at + 1) : 0;
  return after > 0 ? dateFound(article, { first: at, last: at + 2, value: print(after, false) }) : undefined;
};

export const era: CueRule = {
  id: 'date/era',
  why: 'A number beside BC, AD or their like is a year, however small.',
  cues: ['bc', 'b.c.', 'bce', 'b.c.e.', 'ad', 'a.d.', 'ce', 'c.e.'],
  find,
};
