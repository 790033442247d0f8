// A currency code before a number: `EUR 20.5 million`, `Rs 5 crore`, `Rs. 500`, `Rs5,000`, `CHF 300`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { readAmountAfter } from '../amount-after.js';
import { readAmountBefore } from '../amount-before.js';
import type { MoneyUnit } from '../currencies.js';
import { UNITS } from '../currencies.js';
import { CODES, SCALED_CODES, SMALL_CODES } from '../currency-codes.js';
import { readGluedAmount } from '../glued-amount.js';
import { minorPart } from '../minor-part.js';
import { moneyFound } from '../money-found.js';
import { usualCode } from '../resolve-currency.js';

const RUPEE: MoneyUnit = { family: 'rupee' };
const PLAIN: MoneyUnit = { family: 'code' };

const PLAIN_CODES = wordSet('rs', [...CODES.keys()].join(' '), [...SCALED_CODES.keys()].join(' '));

/** `Rs5` is one token, `Rs5,000` three; a sum glued to `Rs` starts with one to three figures. */
const GLUED_RUPEES = Array.from({ length: 999 }, (_, index) => `rs${index + 1}`);
// Rs5 · USD3 · RM42 · GBP20m
const GLUED = /^(rs|rm|[a-z]{3})(\d{1,3}(?:m|mn|bn|k)?|\d{4,})$/i;

/** First token of the number behind the code at `at`; a full stop may stand between (`Rs. 500`). */
const figureAfter = (article: Article, at: number): number =>
  tokenText(article, at + 1) === '.' && isAttached(article, at + 1) ? at + 2 : at + 1;

const findGlued = (article: Article, at: number, word: string): Found | undefined => {
  const [, prefix = '', head = ''] = GLUED.exec(word) ?? [];
  const rupee = prefix.toLowerCase() === 'rs';
  const code = rupee ? usualCode(article, RUPEE) : CODES.get(prefix.toLowerCase());
  if (!head || (!rupee && (prefix !== prefix.toUpperCase() || code === undefined))) return undefined;
  if (isAttached(article, at)) return undefined;
  const amount = readGluedAmount(article, at, head);
  return moneyFound(article, { amount, first: at, last: amount.last, unit: rupee ? RUPEE : PLAIN, code });
};

/** `MEUR 60`, `SEKm 1,200`. */
const findScaled = (article: Article, at: number, word: string): Found | undefined => {
  const scaled = SCALED_CODES.get(word.toLowerCase());
  const amount = scaled && word.includes(scaled.code) ? readAmountAfter(article, at + 1) : undefined;
  if (!scaled || !amount || amount.scale !== 1) return undefined;
  const { code, scale } = scaled;
  return moneyFound(
    article,
    { amount: { ...amount, scale }, first: at, last: amount.last, unit: PLAIN, code },
    0.85,
  );
};

export const codeAmount: CueRule = {
  id: 'money/code-amount',
  why: 'A currency code or `Rs` before a number is money; codes that are also words are left out.',
  cues: ['rs', ...CODES.keys(), ...SCALED_CODES.keys(), ...GLUED_RUPEES],
  kinds: [TokenKind.Upper],
  find(article, at) {
    const { source, tokens } = article;
    const final = source.text.charCodeAt((tokens.end[at] as number) - 1);
    const first = source.text.charCodeAt(tokens.start[at] as number);
    // a digit at the end: the only other tokens this rule is called at
    if (final >= 48 && final <= 57 && first > 57) return findGlued(article, at, tokenText(article, at));
    // most words of capitals are no code
    if (!isWordIn(article, at, PLAIN_CODES)) return undefined;
    const word = tokenText(article, at);
    const folded = word.toLowerCase();
    if (SCALED_CODES.has(folded)) return findScaled(article, at, word);
    const isRupee = folded === 'rs';
    if (!isRupee && !CODES.has(folded)) return undefined;
    if (!isRupee && kindAt(article, at) !== TokenKind.Upper && !SMALL_CODES.has(word)) return undefined;
    const amount = readAmountAfter(article, isRupee ? figureAfter(article, at) : at + 1);
    // "half a million usd 20": a code behind one number and before another belongs to the first
    if (!amount || (!isRupee && kindAt(article, at) === TokenKind.Lower && readAmountBefore(article, at)))
      return undefined;
    const unit = isRupee ? RUPEE : PLAIN;
    const code = isRupee ? usualCode(article, RUPEE) : CODES.get(folded);
    const minor = amount.scale === 1 ? minorPart(article, amount.last, unit.family) : undefined;
    const spoken = minor && UNITS.has(tokenText(article, minor.last - 1).toLowerCase()) ? minor : undefined;
    const whole = spoken ? { ...amount, figure: amount.figure + spoken.hundredths / 100 } : amount;
    return moneyFound(
      article,
      { amount: whole, first: at, last: spoken?.last ?? amount.last, unit, code },
      0.9,
    );
  },
};
