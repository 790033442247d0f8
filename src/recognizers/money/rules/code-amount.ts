// A currency code before a number: `EUR 20.5 million`, `Rs 5 crore`, `Rs. 500`, `Rs5,000`, `CHF 300`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import { readAmountAfter } from '../amount-after.js';
import type { MoneyUnit } from '../currencies.js';
import { CODES } from '../currencies.js';
import { readGluedAmount } from '../glued-amount.js';
import { moneyFound } from '../money-found.js';
import { usualCode } from '../resolve-currency.js';

const RUPEE: MoneyUnit = { family: 'rupee' };
const PLAIN: MoneyUnit = { family: 'code' };

/** `Rs5` and `USD3` are one token, `Rs5,000` three; a sum glued to its code starts with one to three figures. */
const GLUED = ['rs', 'usd', 'eur'].flatMap((code) =>
  Array.from({ length: 999 }, (_, index) => `${code}${index + 1}`),
);
const GLUED_FIGURES = /^(rs|usd|eur)(\d{1,3})$/i;
/** First token of the number behind the code at `at`; a full stop may stand between (`Rs. 500`). */
const figureAfter = (article: Article, at: number): number =>
  tokenText(article, at + 1) === '.' && isAttached(article, at + 1) ? at + 2 : at + 1;

export const codeAmount: CueRule = {
  id: 'money/code-amount',
  why: 'A currency code or `Rs` before a number is money; codes that are also words are left out.',
  cues: ['rs', ...CODES.keys(), ...GLUED],
  find(article, at) {
    const word = tokenText(article, at);
    const glued = GLUED_FIGURES.exec(word);
    if (glued) {
      const amount = readGluedAmount(article, at, glued[2] as string);
      const code = CODES.get((glued[1] as string).toLowerCase()) ?? usualCode(article, RUPEE);
      return moneyFound(article, { amount, first: at, last: amount.last, unit: RUPEE, code });
    }
    const isRupee = word.toLowerCase() === 'rs';
    if (!isRupee && kindAt(article, at) !== TokenKind.Upper) return undefined;
    const amount = readAmountAfter(article, isRupee ? figureAfter(article, at) : at + 1);
    if (!amount) return undefined;
    const unit = isRupee ? RUPEE : PLAIN;
    const code = isRupee ? usualCode(article, RUPEE) : CODES.get(word.toLowerCase());
    return moneyFound(article, { amount, first: at, last: amount.last, unit, code }, 0.9);
  },
};
