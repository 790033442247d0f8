// Tokens from a start to the end of the place name that begins there.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { LANDFORMS } from '../shared/landforms.js';
import { CALENDAR, NO_PLACE, PERSON_BEFORE, PLACE_LINKS, PLACE_OPENERS, PRESIDENTS } from './words.js';

const DOTTED = wordSet('st ste ft mt');
/** Capitalised words that stand behind a place's name and outside it. */
const BEHIND = wordSet(
  'police mayor council department sheriff fire attorney attorneys prosecutor district court courts school schools county state office inc llc ltd plc corp corporation company limited v vs and manager treasurer clerk controller commissioner comptroller employees',
);

const isNamePart = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  return kind === TokenKind.Title || kind === TokenKind.Upper || kind === TokenKind.Mixed;
};

const isStop = (article: Article, at: number): boolean =>
  isWordIn(article, at, NO_PLACE) ||
  // `Clinton Hill`
  (isWordIn(article, at, PRESIDENTS) && !isWordIn(article, at + 1, LANDFORMS)) ||
  isWordIn(article, at, CALENDAR) ||
  isWordIn(article, at, PERSON_BEFORE) ||
  isWordIn(article, at, BEHIND);

/** Token behind the last of the capitalised words that start at `start` and may name a place; `start` itself when none do. */
export const nameAfter = (
  article: Article,
  start: number,
  { max = 3 }: { readonly max?: number } = {},
): number => {
  let last = start;
  let words = 0;
  while (words < max && inOneSentence(article, start - 1, last)) {
    const isOpener = isWordIn(article, last, PLACE_OPENERS) && isNamePart(article, last);
    if (!isNamePart(article, last) || (!isOpener && isStop(article, last))) break;
    if (last > start && isAttached(article, last)) break;
    last += 1;
    words += 1;
    if (
      isCharacter(article, last, '.') &&
      isWordIn(article, last - 1, DOTTED) &&
      isCapitalized(article, last + 1)
    )
      last += 1;
    while (
      isCharacter(article, last, HYPHENS) &&
      isAttached(article, last) &&
      isAttached(article, last + 1) &&
      isNamePart(article, last + 1)
    )
      last += 2;
    if (isWordIn(article, last, CITY) && isNamePart(article, last) && !isAttached(article, last))
      return last + 1;
    const link = last;
    if (
      kindAt(article, link) === TokenKind.Lower &&
      isWordIn(article, link, PLACE_LINKS) &&
      isNamePart(article, link + 1) &&
      inOneSentence(article, start, link + 1) &&
      !isStop(article, link + 1) &&
      isWordIn(article, link, ROMANCE)
    )
      last = link + 1;
  }
  return last;
};

const CITY = wordSet('city');
const ROMANCE = wordSet('de del la las los el upon le les du des da do dos al sur am');
