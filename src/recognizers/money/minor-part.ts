// What stands behind an amount in whole units to the hundredths that belong to it: `ten dollars and fifty cents`, `15 dollars 50`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { inOneSentence, kindAt, tokenText } from '../shared/token-text.js';
import { readAmountFrom } from './amount-before.js';
import { FAMILIES, UNITS } from './currencies.js';

export interface MinorPart {
  /** hundredths, 1 to 99 */
  readonly hundredths: number;
  /** token behind them */
  readonly last: number;
}

const CENTS = new Set(['c', 'p']);
/** The part of the pound and of the euro is said by words of other families too. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  dollar: ['dollar', 'penny'],
  euro: ['dollar', 'euro'],
  pound: ['pound', 'penny'],
  rupee: ['rupee'],
  code: ['dollar', 'pound', 'rupee', 'penny'],
};

// 43c · 50p
const GLUED = /^(\d{1,2})([cp])$/;

const isWhole = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 100;

/** Hundredths behind token `last` - 1: with their unit, or as two bare figures that end the sentence. */
export const minorPart = (article: Article, last: number, family: string): MinorPart | undefined => {
  const and = /^and$/i.test(tokenText(article, last));
  const at = and ? last + 1 : last;
  if (!inOneSentence(article, last - 1, at)) return undefined;
  const glued = GLUED.exec(tokenText(article, at));
  if (glued) return { hundredths: Number(glued[1]), last: at + 1 };
  const amount = readAmountFrom(article, at);
  if (!amount || amount.scale !== 1 || !isWhole(amount.figure)) return undefined;
  const unit = UNITS.get(tokenText(article, amount.last).toLowerCase());
  const fits = FITS[family] ?? (FAMILIES[family] ? ['dollar', family] : []);
  if (unit?.minor && fits.includes(unit.family) && inOneSentence(article, at, amount.last))
    return { hundredths: amount.figure, last: amount.last + 1 };
  if (CENTS.has(tokenText(article, amount.last))) return { hundredths: amount.figure, last: amount.last + 1 };
  // "thirteen dollars forty-five." but not "15 dollars 50 times"
  const ends =
    !inOneSentence(article, at, amount.last) ||
    (kindAt(article, amount.last) === TokenKind.Punctuation &&
      /^[.,;!?]$/.test(tokenText(article, amount.last)) &&
      !inOneSentence(article, at, amount.last + 1));
  return ends && amount.figure >= 10 ? { hundredths: amount.figure, last: amount.last } : undefined;
};
