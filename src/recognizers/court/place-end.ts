// The place that stands behind a court: `of New South Wales`, `for the State of New York`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { TokenKind } from '../../model/tokens.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { isHeadline } from '../shared/is-headline.js';
import { NAME_STOPS } from '../shared/person-name-words.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { AND_SECONDS, DIRECTIONS, GEOGRAPHY, JOINERS, PLACE_OPENERS, PREFIX_OF } from './court-words.js';
import { isOrdinal } from './court-name-start.js';

const COMMON = wordList('shared/common-words');
const OF = wordSet('of');
const THE = wordSet('the');
const SAINTS = wordSet('st ste ft mt');
const UNITS = wordSet('district districts circuit county division state territory department');

/** True for a capitalised word (or ordinal) that may stand in the name of a jurisdiction or district. */
export const isPlaceWord = (article: Article, at: number): boolean => {
  if (
    !isCapitalized(article, at) &&
    !(kindAt(article, at) === TokenKind.Alphanumeric && isOrdinal(article, at))
  )
    return false;
  if (isWordIn(article, at, GEOGRAPHY) || isWordIn(article, at, PLACE_OPENERS) || isOrdinal(article, at))
    return true;
  if (isWordIn(article, at, NAME_STOPS)) return false;
  return !(isHeadline(article, at) && COMMON.has(article, at) && !isWordIn(article, at, DIRECTIONS));
};

/** End of a place name at `at`: `New South Wales`, `State of New York`, `Prince George's County`; `at` when none starts there. */
export const placeEnd = (article: Article, at: number, most = 6): number => {
  let end = at;
  for (let words = 0; words < most && inOneSentence(article, at - 1, end); words += 1) {
    if (isPlaceWord(article, end)) {
      end += 1;
      if (isCharacter(article, end, '.') && isAttached(article, end) && isWordIn(article, end - 1, SAINTS))
        end += 1;
      if (
        isCharacter(article, end, HYPHENS) &&
        isAttached(article, end) &&
        isAttached(article, end + 1) &&
        isCapitalized(article, end + 1)
      )
        end += 2;
      if (
        kindAt(article, end) === TokenKind.Possessive &&
        isWordIn(article, end + 1, UNITS) &&
        isCapitalized(article, end + 1)
      )
        end += 2;
    } else if (
      end > at &&
      isWordIn(article, end, OF) &&
      isWordIn(article, end - 1, PREFIX_OF) &&
      isPlaceWord(article, isWordIn(article, end + 1, THE) ? end + 2 : end + 1)
    ) {
      end += isWordIn(article, end + 1, THE) ? 2 : 1;
    } else if (end > at && isWordIn(article, end, JOINERS) && isWordIn(article, end + 1, AND_SECONDS))
      end += 2;
    else break;
  }
  return end;
};
