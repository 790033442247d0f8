// A name of the gazetteers to how surely it is a place here.
import type { NameHit, NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import { isEverydayWord } from '../shared/everyday-words.js';
import { mainCountry } from '../shared/main-country.js';
import { isWordIn } from '../shared/token-text.js';
import { isBehindAge } from './behind-age.js';
import { placeEvidence } from './evidence.js';
import { isHome } from './is-home.js';
import { STRONG_BEFORE } from './words.js';

/** Scores by themselves: a name everyone knows, a town few know, a name that is also something else. */
const KNOWN = 0.9;
const TOWN = 0.45;
const TOWN_OF_TWO_WORDS = 0.6;
const NEAR_TOWN = 0.55;
const UNSURE = 0.4;
/** From here on a mention stands by itself. */
export const CERTAIN = 0.5;

/** True for a town whose name is nothing else, in the country that the article is about. */
const isNear = (article: Article, readings: readonly NameReading[]): boolean => {
  const country = mainCountry(article);
  return (
    country !== undefined &&
    readings.some(({ ambiguous, entry }) => !ambiguous && entry.attributes?.['country'] === country)
  );
};

/** Score of the readings of a hit; `inList` when a place stands right before it in a list. */
export const listedScore = (
  article: Article,
  { first, last }: NameHit,
  readings: readonly NameReading[],
  inList: boolean,
): number => {
  if (readings.some(({ list, ambiguous }) => !ambiguous && list !== 'place/towns')) return KNOWN;
  if (last === first + 1 && isEverydayWord(article, first))
    return isWordIn(article, first - 1, STRONG_BEFORE) ||
      isBehindAge(article, first) ||
      isHome(article, first)
      ? 0.6
      : 0.2;
  const isClear = readings.some(({ ambiguous }) => !ambiguous);
  const base = !isClear ? UNSURE : last > first + 1 ? TOWN_OF_TWO_WORDS : TOWN;
  if (inList) return Math.max(base, 0.7);
  return Math.max(base, isNear(article, readings) ? NEAR_TOWN : 0, placeEvidence(article, first, last));
};
