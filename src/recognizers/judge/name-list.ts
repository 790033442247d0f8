// Lists of judges that share one title: `Judges A, B and C`, `A, B and C, Circuit Judges`, `Rimer and Underhill LJJ`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import type { PersonName } from '../shared/person-name.js';
import { matchPersonName } from '../shared/person-name.js';
import { matchPersonNameBackward } from '../shared/person-name-backward.js';
import { inOneSentence, isAttached, isWordIn } from '../shared/token-text.js';
import { HEADS, HONORIFICS, TITLE_WORDS } from './title-words.js';

const AND = wordSet('and &');
const POSTNOMINALS = wordSet('c.j. cj p.j. j.');
const NAMES_AT_MOST = 16;

/** Token behind honorifics (`Dr.`, `Sir`, `Shri`) that start at `at`. */
export const skipHonorifics = (article: Article, at: number): number => {
  let next = at;
  while (isWordIn(article, next, HONORIFICS) && next < at + 4) {
    next += 1;
    if (isCharacter(article, next, '.') && isAttached(article, next)) next += 1;
  }
  return next;
};

/** Token behind `, `, ` and `, `, and ` at `at`; `at` itself when no separator stands there. */
const skipSeparator = (article: Article, at: number): number => {
  let next = at;
  if (isCharacter(article, next, ',')) next += 1;
  if (isWordIn(article, next, AND)) next += 1;
  return next;
};

/** Names from `first` on, separated by commas and `and`; the first may be the only one. */
export const namesForward = (article: Article, first: number): PersonName[] => {
  const names: PersonName[] = [];
  let at = skipHonorifics(article, first);
  while (names.length < NAMES_AT_MOST) {
    const name = matchPersonName(article, at);
    if (!name) break;
    names.push(name);
    const next = skipSeparator(article, name.last);
    if (next === name.last || !inOneSentence(article, first, next)) break;
    at = skipHonorifics(article, next);
  }
  return names;
};

/** Token before the title that a name in the list bears itself: `Katzmann, Chief Judge, Jacobs`, `Qua, C.J., Lummus`. */
const beforeOwnTitle = (article: Article, at: number): number => {
  let before = at;
  if (isWordIn(article, before - 1, POSTNOMINALS)) before -= 1;
  else if (isWordIn(article, before - 1, HEADS)) {
    before -= 1;
    while (isWordIn(article, before - 1, TITLE_WORDS)) before -= 1;
  }
  return before < at && isCharacter(article, before - 1, ',') ? before - 1 : at;
};

/** Names that end before token `last`, in text order, separated by commas and `and`. */
export const namesBackward = (article: Article, last: number): PersonName[] => {
  const names: PersonName[] = [];
  let at = last;
  while (names.length < NAMES_AT_MOST) {
    const name = matchPersonNameBackward(article, at);
    if (!name) break;
    names.unshift(name);
    let before = name.first;
    if (isWordIn(article, before - 1, AND)) before -= 1;
    if (isCharacter(article, before - 1, ',')) before -= 1;
    if (before === name.first || !inOneSentence(article, before - 1, name.first)) break;
    at = beforeOwnTitle(article, before);
  }
  return names;
};
