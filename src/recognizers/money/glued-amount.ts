// A sum glued to the letters of its currency, which is cut into several tokens: `Rs5,000`, `USD3.5 million`, `$US500m`.
import type { Article } from '../../model/article.js';
import { isAttached, tokenText } from '../shared/token-text.js';
import type { Amount } from './amount-after.js';
import { SCALES } from './number.js';

const FURTHER = /^\d{3}(?:,\d{3})*$|^\d{2},\d{3}$/;

/** Amount of `Rs5,000`, `USD3.5 million` or `$US500`, whose first figures are part of token `at`; `head` are those figures. */
export const readGluedAmount = (article: Article, at: number, head: string): Amount => {
  let digits = head;
  let last = at + 1;
  const mark = tokenText(article, last);
  const rest = tokenText(article, last + 1);
  const glued = (mark === ',' ? FURTHER : /^\d{1,2}$/).test(rest) && (mark === ',' || mark === '.');
  if (glued && isAttached(article, last) && isAttached(article, last + 1)) {
    digits += mark === ',' ? rest.replaceAll(',', '') : `.${rest}`;
    last += 2;
  }
  const scale = SCALES.get(tokenText(article, last).toLowerCase());
  return { first: at, last: scale ? last + 1 : last, figure: Number(digits), scale: scale ?? 1 };
};
