// The words `last year`, `of this year` behind a month, a season or a day to the year they mean.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn, tokenText } from '../shared/token-text.js';
import { referenceOf } from './reference.js';

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

/** Year said right behind token `last` - 1 by `last year` or `of next year`, and the token behind; no year without a publication day. */
export const yearAfterwards = (
  article: Article,
  last: number,
): { year: number | undefined; last: number } | undefined => {
  const which = isWordIn(article, last, OF) ? last + 1 : last;
  if (
    !isWordIn(article, which, WHICH) ||
    !isWordIn(article, which + 1, YEAR) ||
    !inOneSentence(article, last - 1, which + 1)
  )
    return undefined;
  const reference = referenceOf(article);
  const step = STEPS.get(tokenText(article, which).toLowerCase()) as number;
  return { year: reference && reference.year + step, last: which + 2 };
};
