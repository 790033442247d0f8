// The token behind a currency sign to the amount that starts there: `1.2 million`, `20m`, `5-billion`, `2 lakh crore`.
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { isAttached, kindAt, tokenText } from '../shared/token-text.js';
import { parseFigure, parseSuffixed, SCALES } from './number.js';

/** `figure` times `scale` is the amount; `last` is exclusive; `scale` is 1 when no word or letter multiplies. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly figure: number;
  readonly scale: number;
}

const HYPHENS = /^[-\u2010\u2011]$/;
/** A lakh crore; no more words are multiplied. */
const LARGEST = 1e12;

const SINGLE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
]);

const startsParagraph = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.ParagraphStart) !== 0;

/** End of figures grouped by spaces (`1 500 000`), where each further group has three digits. */
const groupedEnd = (article: Article, first: number): number => {
  const { tokens } = article;
  if ((tokens.end[first] as number) - (tokens.start[first] as number) > 3) return first + 1;
  let last = first + 1;
  while (
    kindAt(article, last) === TokenKind.Number &&
    (tokens.end[last] as number) - (tokens.start[last] as number) === 3 &&
    (tokens.start[last] as number) - (tokens.end[last - 1] as number) === 1 &&
    !startsParagraph(article, last)
  )
    last += 1;
  return last;
};

/** Factor of the scale words from `at` on (`million`, `lakh crore`) and the token behind them; a hyphen may join them. */
const readScale = (article: Article, at: number, spaced: boolean): { scale: number; last: number } => {
  let scale = 1;
  let last = at;
  while (scale < LARGEST) {
    const joined =
      HYPHENS.test(tokenText(article, last)) && isAttached(article, last) && isAttached(article, last + 1);
    const next = joined ? last + 1 : last;
    if (next >= article.tokens.count || startsParagraph(article, next)) break;
    const word = tokenText(article, next).toLowerCase();
    const factor =
      SCALES.get(word) ?? (spaced && scale === 1 && !joined ? SINGLE_LETTERS.get(word) : undefined);
    if (factor === undefined) break;
    scale *= factor;
    last = next + 1;
  }
  return { scale, last };
};

/** `$92+ billion` */
const isPlus = (article: Article, at: number): boolean =>
  tokenText(article, at) === '+' && isAttached(article, at);

/** `$.09`, `$.5 million`: no figure before the point. */
const readFraction = (article: Article, point: number): Amount | undefined => {
  const digits = tokenText(article, point + 1);
  if (tokenText(article, point) !== '.' || !isAttached(article, point) || !isAttached(article, point + 1))
    return undefined;
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  const { scale, last } = readScale(article, point + 2, true);
  return { first: point, last, figure: Number(`0.${digits}`), scale };
};

/** Amount whose first figure is token `first`, or undefined. `dotGroups` as for `parseFigure`. */
export const readAmountAfter = (article: Article, first: number, dotGroups = false): Amount | undefined => {
  const kind = kindAt(article, first);
  if (startsParagraph(article, first)) return undefined;
  if (kind === TokenKind.Alphanumeric) {
    const suffixed = parseSuffixed(tokenText(article, first));
    return suffixed && { first, last: first + 1, ...suffixed };
  }
  if (kind === TokenKind.Punctuation) return readFraction(article, first);
  if (kind !== TokenKind.Number) return undefined;
  const end = groupedEnd(article, first);
  let surface = '';
  for (let at = first; at < end; at += 1) surface += tokenText(article, at);
  const plus = isPlus(article, end) ? readScale(article, end + 1, true) : undefined;
  const { scale, last } = plus && plus.scale > 1 ? plus : readScale(article, end, true);
  const figure = parseFigure(surface, (dotGroups || surface.endsWith('.000')) && scale === 1);
  return figure === undefined ? undefined : { first, last, figure, scale };
};
