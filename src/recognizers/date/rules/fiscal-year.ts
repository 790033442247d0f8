// Fiscal years in one token: `FY2025`, `FY25`, `FY 25`, `FY2024-25`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { DASHES } from '../vocabulary.js';

const FIGURES = Array.from({ length: 60 }, (_, index) => 1990 + index);

/** Year of two or four figures; none above this century's forties. */
const yearOf = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

const find = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  const digits = tokenText(article, at).slice(2) || shortFigure(article, at + 1);
  if (!digits) return undefined;
  const last = tokenText(article, at).length > 2 ? at + 1 : at + 2;
  const joined =
    isCharacter(article, last, `/${DASHES}`) && isAttached(article, last) && isAttached(article, last + 1);
  const end =
    joined && /^\d{2}$/.test(tokenText(article, last + 1)) ? Number(tokenText(article, last + 1)) : -1;
  const year = yearOf(digits);
  if (end === (year + 1) % 100)
    return dateFound(article, {
      first: at,
      last: last + 2,
      value: `${printYear(year)}/${printYear(year + 1)}`,
      more: { fiscal: true },
    });
  return dateFound(article, { first: at, last, value: printYear(year), more: { fiscal: true } });
};

/** Two figures behind a detached `FY`; four are the year rule's. */
const shortFigure = (article: Article, at: number): string => {
  const surface = inOneSentence(article, at - 1, at) ? tokenText(article, at) : '';
  return /^\d{2}$/.test(surface) ? surface : '';
};

export const fiscalYear: CueRule = {
  id: 'date/fiscal-year',
  why: 'Business news writes fiscal years short: "revenue in FY25".',
  cues: ['fy', ...FIGURES.flatMap((year) => [`fy${year}`, `fy${String(year).slice(2)}`])],
  find,
};
