// A number before its currency sign or code: `20€`, `1.5 million €`, `50¢`, `500 USD`, `120 EUR`.
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isCapitalized, kindAt, tokenText } from '../../shared/token-text.js';
import { readAmountAfter } from '../amount-after.js';
import { readAmountBefore } from '../amount-before.js';
import type { MoneyUnit } from '../currencies.js';
import { SIGNS } from '../currencies.js';
import { CODES, SMALL_CODES } from '../currency-codes.js';
import { minorPart } from '../minor-part.js';
import { moneyFound } from '../money-found.js';
import { isPostfixSign } from '../postfix-sign.js';
import { usualCode } from '../resolve-currency.js';

const PLAIN: MoneyUnit = { family: 'code' };

export const amountSign: CueRule = {
  id: 'money/amount-sign',
  why: 'Continental Europe writes the sign or the code behind the number.',
  cues: [...SIGNS.keys(), ...CODES.keys()],
  find(article, at) {
    const word = tokenText(article, at);
    const sign = SIGNS.get(word);
    if (sign && !sign.minor && !isPostfixSign(article, at) && readAmountAfter(article, at + 1))
      return undefined;
    if (sign?.family === 'dollar' && isAttached(article, at + 1) && !isAttached(article, at))
      return undefined;
    if (!sign && kindAt(article, at) !== TokenKind.Upper && !SMALL_CODES.has(word)) return undefined;
    const amount = readAmountBefore(article, at, sign?.family === 'euro');
    if (!amount || (SIGNS.has(tokenText(article, amount.first - 1)) && !isPostfixSign(article, at)))
      return undefined;
    const isName = !sign && isCapitalized(article, at + 1) && !isAttached(article, at + 1);
    const code = sign ? usualCode(article, sign) : CODES.get(word.toLowerCase());
    const unit = sign ?? PLAIN;
    const minor = unit.minor || amount.scale > 1 ? undefined : minorPart(article, at + 1, unit.family);
    const whole = minor ? { ...amount, figure: amount.figure + minor.hundredths / 100 } : amount;
    return moneyFound(
      article,
      { amount: whole, first: amount.first, last: minor?.last ?? at + 1, unit, code },
      isName ? 0.6 : 0.9,
    );
  },
};
