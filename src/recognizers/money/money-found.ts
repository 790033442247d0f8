// An amount, its span and its currency to what a money rule proposes: value, and the facts beside it as attributes.
import type { Article } from '../../model/article.js';
import type { AttributeValue } from '../../model/mention.js';
import { wordSet } from '../../model/word-set.js';
import type { Found } from '../shared/rule.js';
import { isWordIn, tokenText } from '../shared/token-text.js';
import type { Amount } from './amount-after.js';
import type { MoneyUnit } from './currencies.js';
import { foundAt } from '../shared/found-at.js';
import { roundAmount } from './number.js';

const ABOUT = wordSet('about around approximately roughly nearly almost some circa estimated approx');

/** ISO 8601 durations of `a day`, `per month`. */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['night', 'P1D'],
  ['week', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['annum', 'P1Y'],
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

const PER = wordSet('a an per each every / -');

/** Period that the amount recurs in, when the words behind it say so: `$25,000 a day`, `€5m per year`, `$30-a-month`. */
const periodAfter = (article: Article, last: number): string | undefined => {
  const next = tokenText(article, last).toLowerCase();
  if (next.endsWith('ly')) return PERIODS.get(next);
  if (!isWordIn(article, last, PER)) return undefined;
  if (next !== '-') return PERIODS.get(tokenText(article, last + 1).toLowerCase());
  if (!isWordIn(article, last + 1, PER) || tokenText(article, last + 2) !== '-') return undefined;
  return PERIODS.get(tokenText(article, last + 3).toLowerCase());
};

export interface MoneyParts {
  readonly amount: Pick<Amount, 'figure' | 'scale'>;
  /** tokens of the mention, `last` exclusive */
  readonly first: number;
  readonly last: number;
  readonly unit: MoneyUnit;
  /** absent when the words leave the currency open */
  readonly code: string | undefined;
}

/** The finding of an amount; without a code it has no value. `per` is an ISO 8601 duration. */
export const moneyFound = (
  article: Article,
  { amount, first, last, unit, code }: MoneyParts,
  score = 0.95,
): Found => {
  const attributes: Record<string, AttributeValue> = {};
  const per = periodAfter(article, last);
  if (per !== undefined) attributes.per = per;
  if (isWordIn(article, first - 1, ABOUT) || tokenText(article, first - 1) === '~') attributes.approx = true;
  return foundAt(article, first, last, {
    score,
    value:
      code === undefined
        ? undefined
        : {
            amount: roundAmount((amount.figure * amount.scale) / (unit.minor ? 100 : 1)),
            currency: code,
          },
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
  });
};
