// Lists of judges that share one title: `Judges A, B and C`, `A, B and C, Circuit Judges`, `Rimer and Underhill LJJ`.
import type { Article } from '../../model/article.js';
import type { Attributes } from '../../model/mention.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import type { PersonName } from '../shared/person-name.js';
import { matchPersonName } from '../shared/person-name.js';
import { matchPersonNameBackward } from '../shared/person-name-backward.js';
import { inOneSentence, isAttached, isWordIn } from '../shared/token-text.js';
import { titleAttributes } from './judge-title.js';
import { HEADS, HONORIFICS, TITLE_WORDS } from './title-words.js';

const AND = wordSet('and &');
const POSTNOMINALS = wordSet('c.j. cj acj p.j. j. p ja');
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
    const name = matchPersonName(article, at, { initials: true });
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
  // `Bryant CJ, Thackray and Strickland JJ`
  if (isWordIn(article, before - 1, POSTNOMINALS) && !isCharacter(article, before - 2, ','))
    return before - 1;
  if (isWordIn(article, before - 1, POSTNOMINALS)) before -= 1;
  else if (isWordIn(article, before - 1, HEADS)) {
    before -= 1;
    while (isWordIn(article, before - 1, TITLE_WORDS)) before -= 1;
  }
  return before < at && isCharacter(article, before - 1, ',') ? before - 1 : at;
};

/** A name in a list; `title` are the tokens of the title that it bears itself. */
export interface ListedName extends PersonName {
  readonly title?: readonly [first: number, last: number];
}

/** Title of a name in a list: its own, else the plural one of tokens `first` to `last` that all share. */
export const sharedTitle = (
  article: Article,
  { title }: ListedName,
  first: number,
  last: number,
): Attributes => titleAttributes(article, ...(title ?? ([first, last] as const)));

/** Names that end before token `last`, in text order, separated by commas and `and`. */
export const namesBackward = (article: Article, last: number): ListedName[] => {
  const names: ListedName[] = [];
  let at = last;
  let title: readonly [number, number] | undefined;
  while (names.length < NAMES_AT_MOST) {
    const name = matchPersonNameBackward(article, at);
    if (!name) break;
    names.unshift(title ? { ...name, title } : name);
    let before = name.first;
    if (isWordIn(article, before - 1, AND)) before -= 1;
    if (isCharacter(article, before - 1, ',')) before -= 1;
    if (before === name.first || !inOneSentence(article, before - 1, name.first)) break;
    at = beforeOwnTitle(article, before);
    const start = isCharacter(article, at, ',') ? at + 1 : at;
    title = at < before ? [start, before] : undefined;
  }
  return names;
};
