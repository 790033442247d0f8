// What stands beside a court's name to the country or state it belongs to: `Irish`, `Kenya's`, `in London`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { TokenKind } from '../../model/tokens.js';
import { COUNTRY_WORDS } from '../shared/country-words.js';
import { DEMONYM_COUNTRIES } from '../shared/demonym-countries.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt, tokenText } from '../shared/token-text.js';

const COUNTRIES = Object.entries(COUNTRY_WORDS);
const IN = wordSet('in');
const BETWEEN = wordSet('own highest top powerful supreme court the final new conservative liberal');
const REACH = 6;
const STATE = wordSet('state');

/** First words of states named with two. */
export const FIRST_HALVES = wordSet('new north south west rhode puerto');

/** Words that end a state's name. */
export const STATE_WORDS = wordSet(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana',
  'nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania rico island tennessee texas utah vermont virginia wisconsin wyoming',
);

/** Country of a capitalised word: a country, its people or a city; undefined for others. */
export const countryOfWord = (article: Article, at: number): string | undefined =>
  isCapitalized(article, at) ? COUNTRIES.find(([, words]) => isWordIn(article, at, words))?.[0] : undefined;

/** Possessive before a name, over `own` and the like or over `highest court, the`: of `Kenya's highest court, the Supreme Court`. */
const possessiveBefore = (article: Article, first: number): number | undefined => {
  for (let at = first - 1; at >= first - REACH && inOneSentence(article, at, first); at -= 1) {
    if (kindAt(article, at) === TokenKind.Possessive) return at;
    if (!isWordIn(article, at, BETWEEN) && !isCharacter(article, at, ',')) return undefined;
  }
  return undefined;
};

/** Country said right beside the name of tokens `first` to `last`: `Irish`, `Kenya's` before it, `in London` behind it. */
export const localCountry = (article: Article, first: number, last: number): string | undefined => {
  const demonym = DEMONYM_COUNTRIES.get(tokenText(article, first - 1).toLowerCase());
  if (demonym) return demonym;
  const owner = possessiveBefore(article, first);
  if (owner !== undefined) return countryOfWord(article, owner - 1);
  return isWordIn(article, last, IN) ? countryOfWord(article, last + 1) : undefined;
};

/** Name of the state whose court it is (`New Jersey's Supreme Court`), empty for `the state Supreme Court`, undefined when none is said. */
export const stateBefore = (article: Article, first: number): string | undefined => {
  if (isWordIn(article, first - 1, STATE)) return '';
  if (kindAt(article, first - 1) !== TokenKind.Possessive || !isWordIn(article, first - 2, STATE_WORDS))
    return undefined;
  const word = tokenText(article, first - 2);
  return isWordIn(article, first - 3, FIRST_HALVES) ? `${tokenText(article, first - 3)} ${word}` : word;
};
