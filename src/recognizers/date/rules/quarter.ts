// Quarters and halves of a year: `third quarter of 2014`, `Q3 2014`, `second half of 2014`, `first-quarter`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { referenceOf } from '../reference.js';
import { yearAfterwards } from '../relative-year.js';
import { DASHES, yearAt } from '../vocabulary.js';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);
const CODE = /^(?:(\d{4}))?(q[1-4]|h[12])$/;
const LAST = new Set(['last', 'final']);
const CODES = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'];
/** `2018Q4` is one token. */
const YEARS = Array.from({ length: 60 }, (_, index) => String(1990 + index));
const OF = wordSet('of');
const THE = wordSet('the');
const YEAR = wordSet('year');
const FISCAL = wordSet('fiscal financial');
const BEFORE_CODE = wordSet('in for the its of during since by last this next');

interface SaidYear {
  readonly last: number;
  readonly year?: number | undefined;
}

/** Year behind a quarter: `of 2014`, `2014`, `of fiscal 2014`, `of the year`, `of last year`; undefined when none is said. */
const yearBehind = (article: Article, last: number): SaidYear | undefined => {
  const told = yearAfterwards(article, last);
  if (told) return told;
  const of = isWordIn(article, last, OF);
  let token = of || isCharacter(article, last, ',') ? last + 1 : last;
  if (isWordIn(article, token, FISCAL)) token += isWordIn(article, token + 1, YEAR) ? 2 : 1;
  if (!inOneSentence(article, last - 1, token)) return undefined;
  const year = yearAt(article, token);
  if (year > 0) return { last: token + 1, year };
  return of && isWordIn(article, token, THE) && isWordIn(article, token + 1, YEAR)
    ? { last: token + 2, year: referenceOf(article, last)?.year }
    : undefined;
};

const print = (year: number | undefined, code: string): string =>
  `${year === undefined ? 'XXXX' : printYear(year)}-${code}`;

/** Latest quarter of that number that has begun at publication. */
const latestYear = (article: Article, quarter: number, at: number): number | undefined => {
  const reference = referenceOf(article, at);
  return reference && (3 * quarter - 2 <= reference.month ? reference.year : reference.year - 1);
};

/** Year before a code: `2014 Q3`, `2014-Q3`. */
const yearInFront = (article: Article, at: number): { year: number; first: number } | undefined => {
  const dashed =
    isCharacter(article, at - 1, DASHES) && isAttached(article, at) && isAttached(article, at - 1);
  const first = dashed ? at - 2 : at - 1;
  const year = inOneSentence(article, first, at) ? yearAt(article, first) : 0;
  return year > 0 ? { year, first } : undefined;
};

const findCode = (article: Article, at: number): Found | undefined => {
  const [, glued, code = ''] = CODE.exec(tokenText(article, at).toLowerCase()) ?? [];
  if (!code) return undefined;
  const upper = code.toUpperCase();
  if (glued) return dateFound(article, { first: at, last: at + 1, value: print(Number(glued), upper) });
  const before = yearInFront(article, at);
  if (before)
    return dateFound(article, { first: before.first, last: at + 1, value: print(before.year, upper) });
  const said = yearBehind(article, at + 1);
  if (said) {
    const { first, mod } = modifierBefore(article, at);
    return dateFound(article, { first, last: said.last, value: print(said.year, upper), mod });
  }
  if (
    upper.startsWith('H') ||
    kindAt(article, at) === TokenKind.Lower ||
    !isWordIn(article, at - 1, BEFORE_CODE)
  )
    return undefined;
  return dateFound(
    article,
    { first: at, last: at + 1, value: print(latestYear(article, Number(code.slice(1)), at), upper) },
    0.7,
  );
};

const find = (article: Article, at: number): Found | undefined => {
  const word = tokenText(article, at).toLowerCase();
  if (word !== 'quarter' && word !== 'qtr' && word !== 'half') return findCode(article, at);
  const first = isCharacter(article, at - 1, DASHES) && isAttached(article, at) ? at - 2 : at - 1;
  const ordinal = tokenText(article, first).toLowerCase();
  const final = LAST.has(ordinal);
  const number = final ? (word === 'half' ? 2 : 4) : ORDINALS.get(ordinal);
  if (number === undefined || !inOneSentence(article, first, at) || (word === 'half' && number > 2))
    return undefined;
  const code = `${word === 'half' ? 'H' : 'Q'}${number}`;
  const said = yearBehind(article, at + 1);
  if (said) return dateFound(article, { first, last: said.last, value: print(said.year, code) }, 0.95);
  if (final) return undefined;
  const before = word === 'half' ? 0 : yearAt(article, first - 1);
  if (before > 0)
    return dateFound(article, { first: first - 1, last: at + 1, value: print(before, code) }, 0.9);
  // "the second half" is a match's, "a quarter of" a share.
  if (word === 'half' || (isWordIn(article, at + 1, OF) && inOneSentence(article, at, at + 1)))
    return undefined;
  return dateFound(
    article,
    { first, last: at + 1, value: print(latestYear(article, number, at), code) },
    0.6,
  );
};

export const quarter: CueRule = {
  id: 'date/quarter',
  why: 'Business news dates by quarters: "in the third quarter of 2014" is one date, not a year.',
  cues: [
    'quarter',
    'qtr',
    'half',
    ...CODES,
    ...YEARS.flatMap((year) => CODES.map((code) => `${year}${code}`)),
  ],
  find,
};
