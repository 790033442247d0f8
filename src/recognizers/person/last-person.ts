// Where the last person of an article ended: members of a list vouch for one another.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

const ends = new WeakMap<Article, number>();
const LINKS = wordSet('and or with');

/** Notes that a person's name ends before token `last`. */
export const rememberPerson = (article: Article, last: number): void => {
  ends.set(article, last);
};

/** True when a person's name ends right before `first` with only a comma or `and` between: `Emil Habibi and Jabra Nicola`. */
export const followsPerson = (article: Article, first: number): boolean => {
  const end = ends.get(article);
  if (end === undefined || end >= first || first - end > 2 || !inOneSentence(article, end - 1, first))
    return false;
  if (first - end === 1) return isCharacter(article, end, ',&;') || isWordIn(article, end, LINKS);
  return isCharacter(article, end, ',') && isWordIn(article, end + 1, LINKS);
};
