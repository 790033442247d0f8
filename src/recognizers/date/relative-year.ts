// The words `last year`, `of this year` behind a month, a season or a day to the year they mean.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn, tokenText } from '../shared/token-text.js';
import { referenceOf } from './reference.js';
import { yearBefore } from './said-before.js';

const OF = wordSet('of');
const WHICH = wordSet('last this next');
const YEAR = wordSet('year');

/** Steps in weeks, months or years of `last`, `this`, `next` and their like. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['past', -1],
  ['coming', 1],
  ['upcoming', 1],
  ['current', 0],
]);

/** Token behind `that year`, `the same year`, `that same year` that starts at `at`. */
const thatYear = (article: Article, at: number): number | undefined => {
  if (!isWordIn(article, at, THAT)) return undefined;
  const year = isWordIn(article, at + 1, SAME) ? at + 2 : at + 1;
  const bare = isWordIn(article, at, THE) && year === at + 1;
  return !bare && isWordIn(article, year, YEAR) ? year + 1 : undefined;
};
const THAT = wordSet('that the');
const THE = wordSet('the');
const SAME = wordSet('same');

/** Year said right behind token `last` - 1 by `last year`, `of next year` or `that year`, and the token behind; no year without a day to count from. */
export const yearAfterwards = (
  article: Article,
  last: number,
): { year: number | undefined; last: number } | undefined => {
  const which = isWordIn(article, last, OF) ? last + 1 : last;
  const end = thatYear(article, which);
  if (end !== undefined && inOneSentence(article, last - 1, end - 1)) {
    const year = yearBefore(article, last);
    return year === undefined ? undefined : { year, last: end };
  }
  if (
    !isWordIn(article, which, WHICH) ||
    !isWordIn(article, which + 1, YEAR) ||
    !inOneSentence(article, last - 1, which + 1)
  )
    return undefined;
  const reference = referenceOf(article, last);
  const step = STEPS.get(tokenText(article, which).toLowerCase()) as number;
  return { year: reference && reference.year + step, last: which + 2 };
};
