// A number before its currency sign or code: `20€`, `1.5 million €`, `50¢`, `500 USD`, `120 EUR`.
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isCapitalized, kindAt, tokenText } from '../../shared/token-text.js';
import { readAmountAfter } from '../amount-after.js';
import { readAmountBefore } from '../amount-before.js';
import type { MoneyUnit } from '../currencies.js';
import { CODES, SIGNS } from '../currencies.js';
import { moneyFound } from '../money-found.js';
import { usualCode } from '../resolve-currency.js';

const PLAIN: MoneyUnit = { family: 'code' };

export const amountSign: CueRule = {
  id: 'money/amount-sign',
  why: 'Continental Europe writes the sign or the code behind the number.',
  cues: [...SIGNS.keys(), ...CODES.keys()],
  find(article, at) {
    const word = tokenText(article, at);
    const sign = SIGNS.get(word);
    if (sign && !sign.minor && readAmountAfter(article, at + 1)) return undefined;
    if (sign?.family === 'dollar' && !isAttached(article, at)) return undefined;
    if (!sign && kindAt(article, at) !== TokenKind.Upper) return undefined;
    const amount = readAmountBefore(article, at, sign?.family === 'euro');
    if (!amount || SIGNS.has(tokenText(article, amount.first - 1))) return undefined;
    const isName = !sign && isCapitalized(article, at + 1) && !isAttached(article, at + 1);
    const code = sign ? usualCode(article, sign) : CODES.get(word.toLowerCase());
    return moneyFound(
      article,
      { amount, first: amount.first, last: at + 1, unit: sign ?? PLAIN, code },
      isName ? 0.6 : 0.9,
    );
  },
};
