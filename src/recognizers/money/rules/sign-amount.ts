// A currency sign before a number: `$1.2 million`, `US$1.5bn`, `€20m`, `$1–2 billion`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import type { Amount } from '../amount-after.js';
import { readAmountAfter } from '../amount-after.js';
import type { MoneyUnit } from '../currencies.js';
import { SIGNS, UNITS } from '../currencies.js';
import { CODES } from '../currency-codes.js';
import { DOLLAR_PREFIXES } from '../currency-places.js';
import { readGluedAmount } from '../glued-amount.js';
import { minorPart } from '../minor-part.js';
import { moneyFound } from '../money-found.js';
import { isPostfixSign } from '../postfix-sign.js';
import { dollarPrefix, usualCode } from '../resolve-currency.js';

const DASHES = /^[-\u2010-\u2014~]$/;

/** Code of `$500 AUD`, or the redundant `dollars` of `$10 million dollars`: words behind the amount that belong to it. */
const tailAfter = (
  article: Article,
  last: number,
  unit: MoneyUnit,
): { last: number; code?: string | undefined } => {
  if (!inOneSentence(article, last - 1, last)) return { last };
  const word = tokenText(article, last);
  const code = kindAt(article, last) === TokenKind.Upper ? CODES.get(word.toLowerCase()) : undefined;
  if (code !== undefined && unit.family === 'dollar' && code.endsWith('D')) return { last: last + 1, code };
  return UNITS.get(word)?.family === unit.family && !UNITS.get(word)?.minor ? { last: last + 1 } : { last };
};

/** The second amount of `$1–2 billion` or `$5 to 10 million`; none when it has its own sign or is a count (`$5 to 10 people`). */
const rangeEnd = (article: Article, { last, figure, scale }: Amount): Amount | undefined => {
  const word = tokenText(article, last).toLowerCase();
  const dash = DASHES.test(word);
  if (!dash && word !== 'to' && word !== 'and') return undefined;
  if (!inOneSentence(article, last - 1, last + 1)) return undefined;
  const second = readAmountAfter(article, last + 1);
  if (!second || second.figure * second.scale <= figure * scale) return undefined;
  const joined = dash && isAttached(article, last) && isAttached(article, last + 1);
  if (second.scale === 1 && !joined) return undefined;
  if (second.scale === 1 && DASHES.test(tokenText(article, second.last))) return undefined;
  return word === 'and' && !/^between$/i.test(tokenText(article, first(article, last))) ? undefined : second;
};

/** Token before the sign of the amount that ends at `last`: where `between` stands. */
const first = (article: Article, last: number): number => {
  let at = last - 1;
  while (at > 0 && !SIGNS.has(tokenText(article, at))) at -= 1;
  return dollarPrefix(article, at)?.first ?? at - 1;
};

/** `$1 to $2 million` counts the first in millions too, when it would not be less otherwise and the second is. */
const inheritedScale = (article: Article, { last, figure, scale }: Amount, sign: string): number => {
  if (scale !== 1) return scale;
  const word = tokenText(article, last).toLowerCase();
  if (!DASHES.test(word) && word !== 'to') return 1;
  if (tokenText(article, last + 1) !== sign) return 1;
  const second = readAmountAfter(article, last + 2);
  return second && second.scale !== 1 && figure < second.figure && figure < 1000 ? second.scale : 1;
};

/** `$20 and 43c`, `$20 and 43 cents`: one amount. */
const centsBehind = (article: Article, amount: Amount, { family }: MoneyUnit): Amount | undefined => {
  const minor = Number.isInteger(amount.figure) ? minorPart(article, amount.last, family) : undefined;
  const spoken = minor && !/^\d+$/.test(tokenText(article, minor.last - 1));
  return minor && spoken
    ? { ...amount, figure: amount.figure + minor.hundredths / 100, last: minor.last }
    : undefined;
};

// $US500, $A2
const GLUED = /^([A-Z]{1,3})(\d{1,3})$/;

/** The Australian `$US500 million`: the country behind the sign, one token with the figures. */
const findGlued = (article: Article, at: number, unit: MoneyUnit): Found | undefined => {
  const match = isAttached(article, at + 1) ? GLUED.exec(tokenText(article, at + 1)) : null;
  const code = match && DOLLAR_PREFIXES.get((match[1] as string).toLowerCase());
  if (!match || !code) return undefined;
  const amount = readGluedAmount(article, at + 1, match[2] as string);
  return moneyFound(article, { amount, first: at, last: amount.last, unit, code });
};

export const signAmount: CueRule = {
  id: 'money/sign-amount',
  why: 'A currency sign directly before a number is money in every style guide.',
  cues: [...SIGNS.keys()],
  find(article, at) {
    const sign = tokenText(article, at);
    const unit = SIGNS.get(sign);
    if (!unit || unit.minor || isPostfixSign(article, at) || isPostfixSign(article, at - 2)) return undefined;
    const dotGroups = unit.family === 'euro';
    const amount = readAmountAfter(article, at + 1, dotGroups);
    if (!amount) return unit.family === 'dollar' ? findGlued(article, at, unit) : undefined;
    const prefix = unit.family === 'dollar' ? dollarPrefix(article, at) : undefined;
    const second = rangeEnd(article, amount);
    const tail = tailAfter(article, second?.last ?? amount.last, unit);
    const code = prefix?.code ?? tail.code ?? usualCode(article, unit);
    const start = prefix?.first ?? at;
    if (!second) {
      const scale = inheritedScale(article, amount, sign);
      const minor = scale === 1 && tail.last === amount.last ? centsBehind(article, amount, unit) : undefined;
      if (minor) return moneyFound(article, { amount: minor, first: start, last: minor.last, unit, code });
      return moneyFound(article, { amount: { ...amount, scale }, first: start, last: tail.last, unit, code });
    }
    const scale = amount.scale === 1 && amount.figure < second.figure ? second.scale : amount.scale;
    const found: Found[] = [
      moneyFound(article, { amount: { ...amount, scale }, first: start, last: amount.last, unit, code }),
      moneyFound(article, { amount: second, first: second.first, last: tail.last, unit, code }),
    ];
    return found;
  },
};
