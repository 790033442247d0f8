// Names of the gazetteers: countries, regions, areas, cities, towns, each read in the light of the words around it.
import type { NameHit, NameReading } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import { mainCountry } from '../../shared/main-country.js';
import { rememberListedPlace } from '../../shared/listed-places.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isInsideName, isOtherName, placeEvidence } from '../evidence.js';
import { cityBefore } from '../city-before.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { readingFound, unlistedFound } from '../place-found.js';
import { DIRECTIONS, STRONG_BEFORE } from '../words.js';
import { wordSet } from '../../../model/word-set.js';

const LISTS = ['place/areas', 'place/cities', 'place/countries', 'place/regions', 'place/towns'];
const REGIONAL = new Set(['place/countries', 'place/regions']);
/** Scores by themselves: a name everyone knows, a town few know, a name that is also something else. */
const KNOWN = 0.9;
const TOWN = 0.45;
const TOWN_OF_TWO_WORDS = 0.6;
const NEAR_TOWN = 0.55;
const VOUCHED = 0.6;
/** From here on a mention stands by itself. */
const CERTAIN = 0.5;
const UNSURE = 0.4;

const LINKS = wordSet('and or &');

interface LastHit {
  readonly hit: NameHit;
  readonly stands: boolean;
  /** what the hit would be if something vouched for it */
  readonly unsure?: Found;
}

/** The last place hit of an article: lists of places vouch for one another. */
const lastHit = new WeakMap<Article, LastHit>();

const placeReadings = (hit: NameHit): readonly NameReading[] =>
  hit.readings.filter(({ list }) => LISTS.includes(list));

/** True when only a comma or `and` stands between a hit and the one that starts at `first`: `Ireland, Jordan and Chad`. */
const isListed = (article: Article, { last }: NameHit, first: number): boolean => {
  if (!inOneSentence(article, last - 1, first)) return false;
  const gap = first - last;
  if (gap === 1) return isCharacter(article, last, ',/') || isWordIn(article, last, LINKS);
  return gap === 2 && isCharacter(article, last, ',') && isWordIn(article, last + 1, LINKS);
};

const continuesList = (article: Article, { first }: NameHit): boolean => {
  const previous = lastHit.get(article);
  return previous?.stands === true && isListed(article, previous.hit, first);
};

/** `CA`, `IN`: counts only behind a city. */
const isPostal = (article: Article, { first, last }: NameHit): boolean =>
  last === first + 1 &&
  kindAt(article, first) === TokenKind.Upper &&
  (article.tokens.end[first] as number) - (article.tokens.start[first] as number) === 2;

/** `US`, `DC` in a line of capitals may be words of any kind. */
const isShouted = (article: Article, hit: NameHit): boolean =>
  isPostal(article, hit) &&
  article.sentences[article.tokens.sentence[hit.first] as number]?.casing === 'upper';

/** The reading meant: of namesakes the one in the article's main country, else the first; towns stand behind all others. */
const choose = (article: Article, readings: readonly NameReading[]): NameReading => {
  const [first] = readings as readonly [NameReading];
  const known = readings.filter(({ list }) => list !== 'place/towns');
  if (known.length < 2) return first;
  const country = mainCountry(article);
  return known.find(({ entry }) => entry.attributes?.['country'] === country) ?? first;
};

/** True for a town whose name is nothing else, in the country that the article is about. */
const isNear = (article: Article, readings: readonly NameReading[]): boolean => {
  const country = mainCountry(article);
  return (
    country !== undefined &&
    readings.some(({ ambiguous, entry }) => !ambiguous && entry.attributes?.['country'] === country)
  );
};

const scoreOf = (article: Article, hit: NameHit, readings: readonly NameReading[]): number => {
  const isSure = readings.some(({ list, ambiguous }) => !ambiguous && list !== 'place/towns');
  const base = isSure
    ? KNOWN
    : !readings.some(({ ambiguous }) => !ambiguous)
      ? UNSURE
      : hit.last > hit.first + 1
        ? TOWN_OF_TWO_WORDS
        : TOWN;
  if (isSure) return base;
  const isWord = hit.last === hit.first + 1 && !isSure && isEverydayWord(article, hit.first);
  if (isWord) return isWordIn(article, hit.first - 1, STRONG_BEFORE) ? 0.6 : 0.2;
  if (continuesList(article, hit)) return Math.max(base, 0.7);
  return Math.max(
    base,
    isNear(article, readings) ? NEAR_TOWN : 0,
    placeEvidence(article, hit.first, hit.last),
  );
};

/** `North Dublin` whole: a compass word that opens the name belongs to it. */
const withDirection = (article: Article, { first, last }: NameHit, found: Found): Found => {
  const at = first - 1;
  const isDirection =
    inOneSentence(article, at, first) &&
    kindAt(article, at) === TokenKind.Title &&
    isWordIn(article, at, DIRECTIONS) &&
    !isCapitalized(article, at - 1);
  return isDirection ? unlistedFound(article, at, last, found.score ?? CERTAIN) : found;
};

const NAMED_FOR_GOVERNMENTS = wordSet('u.s. u.s us usa uk u.k. u.k');

/** `U.S.` and `UK` stand before every kind of name: `the U.S. Justice Department`. */
const isModifier = (article: Article, { first }: NameHit): boolean =>
  isWordIn(article, first, NAMED_FOR_GOVERNMENTS);

/** True for `Wash.`, which counts only behind a city, and for names that need words around them. */
const isAbbreviation = (article: Article, { first, last }: NameHit): boolean =>
  isCharacter(article, last - 1, '.') && isAttached(article, last - 1) && last - first === 2;

/** `Yolo` in `Santa Clara, Yolo and Riverside`: an unknown name between two places of a list. */
const unknownBetween = (article: Article, end: number, next: number): Found | undefined => {
  if (!isCharacter(article, end, ',') || next - end > 5 || !inOneSentence(article, end, next))
    return undefined;
  let last = next;
  if (isWordIn(article, last - 1, LINKS)) last -= 1;
  if (isCharacter(article, last - 1, ',')) last -= 1;
  if (last === next || last <= end + 1) return undefined;
  for (let at = end + 1; at < last; at += 1)
    if (kindAt(article, at) !== TokenKind.Title || isEverydayWord(article, at)) return undefined;
  return unlistedFound(article, end + 1, last, 0.6);
};

const findListed = (article: Article, hit: NameHit, list: string): readonly Found[] | undefined => {
  const readings = placeReadings(hit);
  if (readings[0]?.list !== list) return undefined;
  if (hit.last - hit.first > 1 && readings.some(({ ambiguous }) => !ambiguous))
    rememberListedPlace(article, hit.first, hit.last);
  const before = lastHit.get(article);
  const previous = before?.hit;
  const regional = readings.find((reading) => REGIONAL.has(reading.list));
  const city = regional && cityBefore(article, hit.first, regional, previous);
  if (regional && city) {
    lastHit.set(article, { hit, stands: true });
    return [...city, readingFound(article, hit.first, hit.last, regional, 0.95)];
  }
  if (isShouted(article, hit)) return undefined;
  const stands =
    !isOtherName(article, hit.first, hit.last) &&
    (isModifier(article, hit) || !isInsideName(article, hit.first, hit.last));
  const reading = choose(article, readings);
  const score = scoreOf(article, hit, readings);
  const isOut =
    !stands ||
    ((isAbbreviation(article, hit) || isPostal(article, hit)) && reading.ambiguous) ||
    isCharacter(article, hit.last, '$');
  const found = readingFound(article, hit.first, hit.last, reading, score);
  const isSure = !isOut && score >= CERTAIN;
  lastHit.set(article, {
    hit,
    stands: isSure,
    ...(isOut || isSure ? {} : { unsure: { ...found, score: VOUCHED } }),
  });
  if (isOut) return undefined;
  if (!isSure) return [found];
  return [...vouchedBy(article, before, hit), withDirection(article, hit, found)];
};

/** What stood unsure before a certain hit of the same list: `Jordan` in `Jordan and Georgia`, `Yolo` in `Santa Clara, Yolo and Riverside`. */
const vouchedBy = (article: Article, before: LastHit | undefined, { first }: NameHit): readonly Found[] => {
  if (!before) return [];
  if (before.unsure) return isListed(article, before.hit, first) ? [before.unsure] : [];
  const between = before.stands ? unknownBetween(article, before.hit.last, first) : undefined;
  return between ? [between] : [];
};

const listedRule = (id: string, list: string, why: string): NameRule => ({
  id,
  why,
  list,
  find: (article, hit) => findListed(article, hit, list),
});

/** One rule a list; a name that stands in several is read by the first of them. */
export const LISTED_RULES: readonly NameRule[] = [
  listedRule(
    'place/area',
    'place/areas',
    'Continents, seas, counties and regions without a border are known by name.',
  ),
  listedRule('place/city', 'place/cities', 'A city that every reader knows needs no other word.'),
  listedRule(
    'place/country',
    'place/countries',
    'Countries are a closed list; `U.S. officials` names the country too.',
  ),
  listedRule(
    'place/region',
    'place/regions',
    'States and provinces are a closed list; their abbreviations count only behind a city.',
  ),
  listedRule(
    'place/town',
    'place/towns',
    'A town is meant when the words around its name say so: `in Reading`, `Kanata, Ontario`.',
  ),
];
