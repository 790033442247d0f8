// A number glued to its code or before a code with a scale: `115USD`, `20Rs`, `120 MEUR`, `48.5 MGBP`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import { readAmountBefore } from '../amount-before.js';
import type { MoneyUnit } from '../currencies.js';
import { CODES, SCALED_CODES } from '../currency-codes.js';
import { moneyFound } from '../money-found.js';
import { parseFigure } from '../number.js';
import { usualCode } from '../resolve-currency.js';

const PLAIN: MoneyUnit = { family: 'code' };
const RUPEE: MoneyUnit = { family: 'rupee' };

// 115USD · 1,200.50EUR · 20Rs
const GLUED = /^([\d.,]+)([A-Z]{2,3}|Rs)$/;

const findGlued = (article: Article, at: number): Found | undefined => {
  const [, figure = '', letters = ''] = GLUED.exec(tokenText(article, at)) ?? [];
  const rupee = letters === 'Rs';
  const code = rupee ? usualCode(article, RUPEE) : CODES.get(letters.toLowerCase());
  const value = code === undefined ? undefined : parseFigure(figure);
  if (value === undefined || isAttached(article, at)) return undefined;
  const amount = { figure: value, scale: 1 };
  return moneyFound(article, { amount, first: at, last: at + 1, unit: PLAIN, code }, 0.85);
};

export const gluedCode: CueRule = {
  id: 'money/glued-code',
  why: 'Reports count in thousands and millions of a currency: "an order of 120 MEUR"; price lists glue the code.',
  cues: [...SCALED_CODES.keys()],
  kinds: [TokenKind.Alphanumeric],
  find(article, at) {
    if (kindAt(article, at) === TokenKind.Alphanumeric) return findGlued(article, at);
    const word = tokenText(article, at);
    const scaled = SCALED_CODES.get(word.toLowerCase());
    if (!scaled || !word.includes(scaled.code)) return undefined;
    const amount = readAmountBefore(article, at);
    if (!amount || amount.scale !== 1) return undefined;
    const { code, scale } = scaled;
    return moneyFound(
      article,
      { amount: { ...amount, scale }, first: amount.first, last: at + 1, unit: PLAIN, code },
      0.85,
    );
  },
};
