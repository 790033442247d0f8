// A unit word to the amount that stands before it, in figures or words: `318,000`, `two and a half million`, `half a million`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../shared/token-text.js';
import type { Amount } from './amount-after.js';
import { parseFigure, parseSuffixed, SCALES } from './number.js';

const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** Words in one amount; a longer run is a list, not a number. */
const REACH = 12;

/** The rest of a figure that was typed with a space in it: `$20, 000`. */
const LEADING_ZERO = /^0\d/;

const HYPHENS = /^[-\u2010\u2011]$/;

type Part =
  | { readonly is: 'figure'; readonly value: number; readonly scale: number }
  | { readonly is: 'small' | 'tens' | 'fraction' | 'scale'; readonly value: number }
  | { readonly is: 'hundred' | 'and' | 'article' };

const partAt = (article: Article, at: number, dotGroups: boolean): Part | undefined => {
  const kind = kindAt(article, at);
  const surface = tokenText(article, at);
  if (kind === TokenKind.Number) {
    const value = LEADING_ZERO.test(surface) ? undefined : parseFigure(surface, dotGroups);
    return value === undefined ? undefined : { is: 'figure', value, scale: 1 };
  }
  if (kind === TokenKind.Alphanumeric) {
    const suffixed = parseSuffixed(surface);
    return suffixed && { is: 'figure', value: suffixed.figure, scale: suffixed.scale };
  }
  const word = surface.toLowerCase();
  const small = SMALL.get(word);
  if (small !== undefined) return { is: 'small', value: small };
  const tens = TENS.get(word);
  if (tens !== undefined) return { is: 'tens', value: tens };
  const scale = SCALES.get(word);
  if (scale !== undefined) return { is: 'scale', value: scale };
  const fraction = FRACTIONS.get(word);
  if (fraction !== undefined) return { is: 'fraction', value: fraction };
  if (word === 'hundred') return { is: 'hundred' };
  if (word === 'and') return { is: 'and' };
  return word === 'a' || word === 'an' ? { is: 'article' } : undefined;
};

/** True when `part` may stand before `rest`, the parts read so far: two amounts side by side must not become one. */
const mayPrecede = (part: Part, rest: readonly Part[]): boolean => {
  const next = rest[0]?.is;
  if (next === undefined) return part.is !== 'and' && part.is !== 'article';
  if (next === 'and') {
    const half = rest[1]?.is === 'article';
    if (part.is === 'hundred') return true;
    return part.is === 'scale'
      ? !half && rest.every(({ is }) => is !== 'scale')
      : half && part.is !== 'fraction';
  }
  switch (part.is) {
    case 'figure':
    case 'small':
      return next === 'scale' || next === 'hundred';
    case 'tens':
      return next === 'scale' || next === 'small';
    case 'fraction':
      return next === 'article' || next === 'scale';
    case 'article':
      return next === 'scale' || next === 'hundred' || next === 'fraction';
    case 'and':
      return next === 'small' || next === 'tens' || (next === 'article' && rest[1]?.is === 'fraction');
    default:
      return next !== 'fraction' && next !== 'article' && next !== 'figure';
  }
};

/** Sum of the parts, left to right; undefined when nothing counts them (`several million`, `hundred`). */
const sum = (parts: readonly Part[]): { figure: number; scale: number } | undefined => {
  const [first, second] = parts;
  if (first?.is === 'figure' && parts.slice(1).every((part) => part.is === 'scale'))
    return {
      figure: first.value,
      scale: parts
        .slice(1)
        .reduce((scale, part) => scale * (part.is === 'scale' ? part.value : 1), first.scale),
    };
  if (
    first?.is === 'scale' ||
    first?.is === 'hundred' ||
    first?.is === 'and' ||
    (first?.is === 'article' && !second)
  )
    return undefined;
  let total = 0;
  let current = 0;
  let counted = false;
  for (const part of parts) {
    if (part.is === 'figure') current += part.value * part.scale;
    else if (part.is === 'small' || part.is === 'tens' || part.is === 'fraction') current += part.value;
    else if (part.is === 'hundred') current = (current || 1) * 100;
    else if (part.is === 'scale') {
      if (current === 0 && total > 0) total *= part.value;
      else total += (current || 1) * part.value;
      current = 0;
    } else continue;
    counted = true;
  }
  return counted ? { figure: total + current, scale: 1 } : undefined;
};

/** Amount whose last token stands before token `end` (a hyphen may join them), or undefined. */
export const readAmountBefore = (article: Article, end: number, dotGroups = false): Amount | undefined => {
  const parts: Part[] = [];
  let first = end;
  let kept = 0;
  for (let at = end - 1; at >= 0 && end - at <= REACH && inOneSentence(article, at, end - 1); at -= 1) {
    if (HYPHENS.test(tokenText(article, at)) && isAttached(article, at) && isAttached(article, at + 1))
      continue;
    const part = partAt(article, at, dotGroups);
    if (!part || !mayPrecede(part, parts)) break;
    parts.unshift(part);
    if (part.is === 'and') continue;
    first = at;
    kept = parts.length;
  }
  const amount = kept > 0 ? sum(parts.slice(parts.length - kept)) : undefined;
  return amount && { first, last: end, ...amount };
};

/** Amount in figures or words whose first token is `first`: `Rupees Five Crore`; undefined when it does not start there. */
export const readAmountFrom = (article: Article, first: number): Amount | undefined => {
  let end = first;
  while (end - first < REACH && inOneSentence(article, first, end) && partAt(article, end, false)) end += 1;
  for (; end > first; end -= 1) {
    const amount = readAmountBefore(article, end);
    if (amount) return amount.first === first ? amount : undefined;
  }
  return undefined;
};
