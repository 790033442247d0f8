// A sum glued to the letters of its currency, which is cut into several tokens: `Rs5,000`, `USD3.5 million`, `$US500m`.
import type { Article } from '../../model/article.js';
import { isAttached, tokenText } from '../shared/token-text.js';
import type { Amount } from './amount-after.js';
import { parseFigure, parseSuffixed, SCALES } from './number.js';

// ,000 · ,34,567
const GROUPS = /^\d{3}(?:,\d{3})*$|^\d{2},\d{3}$/;
// .5 · .25m
const DECIMALS = /^\d{1,2}[a-z]{0,2}$/i;

/** Amount of `Rs5,000`, `USD3.5 million` or `$A2.5m`, whose first figures are part of token `at`; `head` are those figures. */
export const readGluedAmount = (article: Article, at: number, head: string): Amount => {
  const mark = tokenText(article, at + 1);
  const rest = tokenText(article, at + 2);
  const glued = isAttached(article, at + 1) && isAttached(article, at + 2);
  const continues = glued && ((mark === ',' && GROUPS.test(rest)) || (mark === '.' && DECIMALS.test(rest)));
  const surface = continues ? head + mark + rest : head;
  const end = continues ? at + 3 : at + 1;
  const suffixed = parseSuffixed(surface);
  if (suffixed) return { first: at, last: end, ...suffixed };
  const scale = SCALES.get(tokenText(article, end).toLowerCase());
  return {
    first: at,
    last: scale ? end + 1 : end,
    figure: parseFigure(surface) ?? Number(head),
    scale: scale ?? 1,
  };
};
