// Namesakes of the gazetteers to the one that the words around the name mean.
import type { NameHit, NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { mainCountry } from '../shared/main-country.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { CALENDAR } from './words.js';

/** Words that a state has and a city of its name hardly: `New York state`, `New York law`. */
const OF_STATES = wordSet(
  'state law laws attorney governor gov legislature legislators lawmakers lawmaker constitution senate assembly supreme statute statutes residents voters counties department penal civil criminal',
);
const AND = wordSet('and or');
const LOCATIVE = wordSet('in');
const BASED = wordSet('based');
const STATE = wordSet('state states');
const OF = wordSet('of');

/** `NEW YORK (AP)`, `New York –`, `NEW YORK, July 31`: the name opens its paragraph, and a dash, a bracket or the day follows. */
const opensStory = (article: Article, { first, last }: NameHit): boolean =>
  ((article.tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0 &&
  (isAttached(article, last)
    ? isCharacter(article, last, ',') && isWordIn(article, last + 1, CALENDAR)
    : isCharacter(article, last, '(\u2013\u2014-'));

/** True where a name that a city and its state share means the city: a dateline, `in New York`, `New York-based`. */
const meansCity = (article: Article, hit: NameHit): boolean => {
  const { first, last } = hit;
  if (opensStory(article, hit)) return true;
  if (isCharacter(article, last, HYPHENS) && isAttached(article, last) && isWordIn(article, last + 1, BASED))
    return true;
  if (!isWordIn(article, first - 1, LOCATIVE) || !inOneSentence(article, first - 1, first)) return false;
  if (!inOneSentence(article, first, last)) return true;
  // `in New York and New Jersey`
  if (isWordIn(article, last, AND) && isCapitalized(article, last + 1)) return false;
  return !isWordIn(article, last, OF_STATES);
};

const isStateOf = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, OF) &&
  isWordIn(article, first - 2, STATE) &&
  kindAt(article, first - 2) !== TokenKind.Punctuation;

/** The reading meant: a city and the state of its name are told apart by the words around; of other namesakes the one in the article's main country, else the first; towns stand behind all others. */
export const chooseReading = (
  article: Article,
  hit: NameHit,
  readings: readonly NameReading[],
): NameReading => {
  const [first] = readings as readonly [NameReading];
  const known = readings.filter(({ list }) => list !== 'place/towns');
  if (known.length < 2) return first;
  const city = known.find(({ list }) => list === 'place/cities');
  const state = known.find(
    ({ list, entry }) => list === 'place/regions' && entry.name === city?.entry.attributes?.['region'],
  );
  if (city && state) return meansCity(article, hit) && !isStateOf(article, hit.first) ? city : state;
  const country = mainCountry(article);
  return known.find(({ entry }) => entry.attributes?.['country'] === country) ?? first;
};
