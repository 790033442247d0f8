// Museums, libraries and their like: a second house in the name, and the town behind it.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isNameWord } from '../shared/name-start.js';
import { isNotedName } from '../shared/noted-names.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';

const COMMON = wordList('shared/common-words');

/** Houses that go by two names: `Larch Museum and Art Gallery`. */
const HOUSES = wordSet('museum library hospital school zoo aquarium planetarium conservatory academy');
const SECOND_HOUSES = wordSet(
  'museum gallery library archive archives garden gardens zoo aquarium planetarium clinic theatre theater observatory institute',
);
const AND = wordSet('and &');
const OF = wordSet('of');

/** Token behind `and Art Gallery` when only words that English writes small stand between; `last` when it does not follow. */
export const secondHouseEnd = (article: Article, at: number, last: number): number => {
  if (last !== at + 1 || !isWordIn(article, at, HOUSES) || !isWordIn(article, last, AND)) return last;
  for (let next = last + 1; next < last + 4 && isNameWord(article, next); next += 1) {
    if (!inOneSentence(article, at, next)) return last;
    if (isWordIn(article, next, SECOND_HOUSES)) return isNameWord(article, next + 1) ? last : next + 1;
    if (!COMMON.has(article, next)) return last;
  }
  return last;
};

/** True for `the Elm Museum of Larchmoor, Oregon`: a town behind a full name says where it stands. */
export const saysWhere = (article: Article, at: number, last: number): boolean =>
  isWordIn(article, at, HOUSES) &&
  isWordIn(article, at + 1, OF) &&
  isCharacter(article, last, ',') &&
  isListedRegion(article, last + 1);
/** A region or country behind the comma. */
const isListedRegion = (article: Article, at: number): boolean =>
  isNameWord(article, at) && isNotedName(article, at);
