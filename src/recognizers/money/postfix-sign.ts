// A sign between two figures to whether it belongs to the first: `10 $ 30 $`, `10 $ 30 cents`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../shared/token-text.js';
import { SIGNS, UNITS } from './currencies.js';

const isFigure = (article: Article, at: number): boolean => kindAt(article, at) === TokenKind.Number;

/** True for a sign with a space and a figure before it, where the figure behind has a sign or unit of its own. */
export const isPostfixSign = (article: Article, at: number): boolean => {
  const sign = tokenText(article, at);
  if (!SIGNS.has(sign) || isAttached(article, at) || isAttached(article, at + 1)) return false;
  if (!isFigure(article, at - 1) || !inOneSentence(article, at - 1, at)) return false;
  if (!isFigure(article, at + 1))
    return tokenText(article, at - 2) === sign && isPostfixSign(article, at - 2);
  const behind = tokenText(article, at + 2);
  if (UNITS.get(behind.toLowerCase())?.minor) return true;
  return behind === sign && !isFigure(article, at + 3);
};
