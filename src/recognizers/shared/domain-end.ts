// Where a name ends that goes on as an address: `Backpage.com`, `Gawker.com`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from './character-at.js';
import { isAttached, isWordIn, kindAt } from './token-text.js';

const DOMAINS = wordSet('com net org');

/** Behind `.com` when the name that ends before `last` goes on so; else `last`. */
export const domainEnd = (article: Article, last: number): number =>
  isAttached(article, last) &&
  isCharacter(article, last, '.') &&
  isAttached(article, last + 1) &&
  isWordIn(article, last + 1, DOMAINS) &&
  kindAt(article, last + 1) === TokenKind.Lower
    ? last + 2
    : last;
