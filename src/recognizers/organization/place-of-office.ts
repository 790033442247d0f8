// `Information and Privacy Commissioner of Ontario`: whose commissioner it is belongs to the name.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isNameWord } from '../shared/name-start.js';
import { isNotedName } from '../shared/noted-names.js';
import { isWordIn } from '../shared/token-text.js';

const COMMISSIONER = wordSet('commissioner ombudsman');
const OF = wordSet('of');

/** Behind the place of the office whose head stands at `at`; behind the head where none follows. */
export const placeOfOffice = (article: Article, at: number): number => {
  const isOf = isWordIn(article, at, COMMISSIONER) && isWordIn(article, at + 1, OF);
  return isOf && isNotedName(article, at + 2) && !isNameWord(article, at + 3) ? at + 3 : at + 1;
};
