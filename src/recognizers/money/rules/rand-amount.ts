// Rand glued to their letter: `R10m`, `R1.2bn`, `R5,000`, `R500 000`, `R 10 million`.
import type { CueRule } from '../../shared/rule.js';
import { countryVotes } from '../../shared/article-country.js';
import { isAttached, isCapitalized, isWordIn, tokenText } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { readAmountAfter } from '../amount-after.js';
import type { MoneyUnit } from '../currencies.js';
import { readGluedAmount } from '../glued-amount.js';
import { moneyFound } from '../money-found.js';

const RAND: MoneyUnit = { family: 'rand' };
const SUFFIXES = ['', 'm', 'bn', 'k', 'mn', 'tn'];
const GLUED = SUFFIXES.flatMap((suffix) =>
  Array.from({ length: 999 }, (_, index) => `r${index + 1}${suffix}`),
);
// R10 · R10m
const HEAD = /^R(\d{1,3}(?:m|bn|k|mn|tn)?)$/;
const ROADS = wordSet('route road highway motorway the on along');

/** Groups of three figures behind spaces: `R500 000`. */
const groups = (text: string, from: number): string =>
  /^(?: \d{3}(?!\d))+/.exec(text.slice(from, from + 16))?.[0] ?? '';

export const randAmount: CueRule = {
  id: 'money/rand-amount',
  why: 'South African papers write rand as `R10m`; a bare `R2` is a road unless the article is South African.',
  cues: ['r', ...GLUED],
  find(article, at) {
    const word = tokenText(article, at);
    if (word === 'R') {
      const amount = isAttached(article, at + 1) ? undefined : readAmountAfter(article, at + 1);
      return amount && amount.scale > 1 && isSouthAfrican(article)
        ? moneyFound(article, { amount, first: at, last: amount.last, unit: RAND, code: 'ZAR' }, 0.8)
        : undefined;
    }
    const [, head = ''] = HEAD.exec(word) ?? [];
    if (!head || isAttached(article, at) || isWordIn(article, at - 1, ROADS)) return undefined;
    const amount = readGluedAmount(article, at, head);
    const spaces = amount.scale === 1 ? groups(article.source.text, article.tokens.end[at] as number) : '';
    const count = spaces.length / 4;
    const whole = count > 0 ? { ...amount, figure: Number(head + spaces.replaceAll(' ', '')) } : amount;
    const last = count > 0 ? at + 1 + count : amount.last;
    // a scale or grouped thousands leave no doubt
    const large = whole.scale > 1 || whole.figure >= 1000;
    if (!large && (!isSouthAfrican(article) || isCapitalized(article, last))) return undefined;
    return moneyFound(
      article,
      { amount: whole, first: at, last, unit: RAND, code: 'ZAR' },
      large ? 0.9 : 0.7,
    );
  },
};

const isSouthAfrican = (article: Parameters<typeof countryVotes>[0]): boolean =>
  (countryVotes(article).get('ZA') ?? 0) >= 2;
