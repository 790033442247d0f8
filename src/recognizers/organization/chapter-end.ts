// A body with chapters of its own in many places: `ACLU of Northern California`, `NAACP of New York`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isHeadline } from '../shared/is-headline.js';
import { isNameWord } from '../shared/name-start.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

/** Entries of the lists whose chapters are bodies. */
const CHAPTERED = new Set([
  'american-civil-liberties-union',
  'better-business-bureau',
  'common-cause',
  'naacp',
  'planned-parenthood',
]);
const OF = wordSet('of');
const LONGEST_PLACE = 3;

/** Behind `of` and the place of the chapter, when the name of entry `id` ends before `last`; `last` when there is none. */
export const chapterEnd = (article: Article, last: number, id: string): number => {
  if (!CHAPTERED.has(id) || !isWordIn(article, last, OF) || isHeadline(article, last)) return last;
  let end = last + 1;
  while (end <= last + LONGEST_PLACE && isNameWord(article, end) && inOneSentence(article, last, end))
    end += 1;
  return end > last + 1 ? end : last;
};
