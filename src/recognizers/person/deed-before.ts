// What befalls people, before a name: `the murder of X`, `charges against X`.
import type { Article } from '../../model/article.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';
import { DEEDS, OF_LINKS } from './words.js';

/** True when the name that starts at `first` is of somebody to whom something is done. */
export const hasDeedBefore = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, OF_LINKS) &&
  isWordIn(article, first - 2, DEEDS) &&
  inOneSentence(article, first - 2, first);
