// `California State University Long Beach`: behind the name of a state's university its campus.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isListedPlace } from '../shared/listed-places.js';
import { isNameWord } from '../shared/name-start.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

const UNIVERSITY = wordSet('university');
const STATE = wordSet('state');

/** Behind the campus of the university whose head stands at `at` and whose name ends before `last`; `last` where none follows. */
export const campusEnd = (article: Article, at: number, last: number): number => {
  if (last !== at + 1 || !isWordIn(article, at, UNIVERSITY) || !isWordIn(article, at - 1, STATE)) return last;
  let end = last;
  while (end < last + 3 && isNameWord(article, end) && inOneSentence(article, at, end)) end += 1;
  return isListedPlace(article, last, end) ? end : last;
};
