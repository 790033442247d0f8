// Rand and naira glued to their letter: `R10m`, `R1.2bn`, `R5,000`, `R500 000`, `R 10 million`, `N7.5bn`.
import type { Article } from '../../../model/article.js';
import type { CueRule } from '../../shared/rule.js';
import { countryVotes } from '../../shared/article-country.js';
import { isAttached, isCapitalized, isWordIn, tokenText } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { readAmountAfter } from '../amount-after.js';
import type { MoneyUnit } from '../currencies.js';
import { readGluedAmount } from '../glued-amount.js';
import { moneyFound } from '../money-found.js';

/** Money that papers of one country write by a letter. */
interface Lettered {
  readonly id: string;
  readonly why: string;
  readonly letter: string;
  /** what may be glued behind the figures */
  readonly scales: readonly string[];
  readonly unit: MoneyUnit;
  readonly code: string;
  readonly country: string;
}

/** Each is a word that is looked up at every start: no more than are used. */
const gluedWords = ({ letter, scales }: Lettered): string[] =>
  ['', ...scales].flatMap((scale) =>
    Array.from({ length: 999 }, (_, index) => `${letter.toLowerCase()}${index + 1}${scale}`),
  );

// 10 · 10m, behind the letter
const HEAD = /^\d{1,3}(?:m|bn|k|mn|tn)?$/;
const ROADS = wordSet('route road highway motorway the on along');

/** Groups of three figures behind spaces: `R500 000`. */
const groups = (text: string, from: number): string =>
  /^(?: \d{3}(?!\d))+/.exec(text.slice(from, from + 16))?.[0] ?? '';

const isOfCountry = (article: Article, country: string): boolean =>
  (countryVotes(article).get(country) ?? 0) >= 2;

const letteredAmount = (money: Lettered): CueRule => {
  const { id, why, letter, unit, code, country } = money;
  return {
    id,
    why,
    cues: [letter.toLowerCase(), ...gluedWords(money)],
    find(article, at) {
      const word = tokenText(article, at);
      if (word === letter) {
        const amount = isAttached(article, at + 1) ? undefined : readAmountAfter(article, at + 1);
        return amount && amount.scale > 1 && isOfCountry(article, country)
          ? moneyFound(article, { amount, first: at, last: amount.last, unit, code }, 0.8)
          : undefined;
      }
      const head = word.startsWith(letter) ? word.slice(1) : '';
      if (!HEAD.test(head) || isAttached(article, at)) return undefined;
      const amount = readGluedAmount(article, at, head);
      // `the R61` is a road, `the R57bn deal` none
      if (amount.scale === 1 && isWordIn(article, at - 1, ROADS)) return undefined;
      const spaces = amount.scale === 1 ? groups(article.source.text, article.tokens.end[at] as number) : '';
      const count = spaces.length / 4;
      const whole = count > 0 ? { ...amount, figure: Number(head + spaces.replaceAll(' ', '')) } : amount;
      const last = count > 0 ? at + 1 + count : amount.last;
      // a scale or grouped thousands leave no doubt
      const large = whole.scale > 1 || whole.figure >= 1000;
      if (!large && (!isOfCountry(article, country) || isCapitalized(article, last))) return undefined;
      return moneyFound(article, { amount: whole, first: at, last, unit, code }, large ? 0.9 : 0.7);
    },
  };
};

export const letteredAmounts: readonly CueRule[] = [
  letteredAmount({
    id: 'money/rand-amount',
    why: 'South African papers write rand as `R10m`; a bare `R2` is a road unless the article is South African.',
    letter: 'R',
    scales: ['m', 'bn', 'k', 'mn', 'tn'],
    unit: { family: 'rand' },
    code: 'ZAR',
    country: 'ZA',
  }),
  letteredAmount({
    id: 'money/naira-amount',
    why: 'Nigerian papers write naira as `N7.5bn`; a bare `N7` is a road unless the article is Nigerian.',
    letter: 'N',
    scales: ['m', 'bn'],
    unit: { family: 'naira' },
    code: 'NGN',
    country: 'NG',
  }),
];
