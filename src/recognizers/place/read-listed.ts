// A name of the gazetteers to the places that it and the words before it name, each with the rule that says so.
import type { NameHit, NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { mainCountry } from '../shared/main-country.js';
import { rememberListedPlace } from '../shared/listed-places.js';
import type { Found } from '../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { chooseReading } from './choose-reading.js';
import { bearerIn, cityBefore, isCounty } from './city-before.js';
import { isInsideName, isOtherName } from './evidence.js';
import { CERTAIN, listedScore } from './listed-score.js';
import { continuesList, rememberPlace, rememberUnsure } from './place-lists.js';
import { readingFound, unlistedFound } from './place-found.js';
import { DIRECTIONS, PERSON_VERBS } from './words.js';

const LISTS = ['place/areas', 'place/cities', 'place/countries', 'place/regions', 'place/towns'];
const REGIONAL = new Set(['place/countries', 'place/regions']);

/** What one name of the gazetteers gives. */
export interface ListedPlaces {
  /** list of the reading that is meant */
  readonly list: string;
  readonly found?: Found;
  /** the city that the region or country behind the comma explains */
  readonly before?: readonly Found[];
}

const NOTHING: ListedPlaces = { list: '' };

/** `CA`, `IN`: counts only behind a city. */
const isPostal = (article: Article, { first, last }: NameHit): boolean =>
  last === first + 1 &&
  kindAt(article, first) === TokenKind.Upper &&
  (article.tokens.end[first] as number) - (article.tokens.start[first] as number) === 2;

/** `US`, `DC` in a line of capitals may be words of any kind. */
const isShouted = (article: Article, hit: NameHit): boolean =>
  isPostal(article, hit) &&
  article.sentences[article.tokens.sentence[hit.first] as number]?.casing === 'upper';

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

const TAIL_OPENERS = wordSet('del di');

/** `Corona del Mar`, `Rivalta di Torino` whole: the name goes on behind its small word. */
const withTail = (article: Article, { first, last }: NameHit, found: Found): Found =>
  isWordIn(article, last, TAIL_OPENERS) &&
  kindAt(article, last) === TokenKind.Lower &&
  kindAt(article, last + 1) === TokenKind.Title &&
  inOneSentence(article, first, last + 1)
    ? unlistedFound(article, first, last + 2, found.score ?? CERTAIN)
    : found;

const NAMED_FOR_GOVERNMENTS = wordSet('u.s. u.s us usa uk u.k. u.k');

/** `U.S.` and `UK` stand before every kind of name: `the U.S. Justice Department`. */
const isModifier = (article: Article, { first }: NameHit): boolean =>
  isWordIn(article, first, NAMED_FOR_GOVERNMENTS);

/** True for `Wash.`, which counts only behind a city, and for names that need words around them. */
const isAbbreviation = (article: Article, { first, last }: NameHit): boolean =>
  isCharacter(article, last - 1, '.') && isAttached(article, last - 1) && last - first === 2;

/** `In Dallas, Hidalgo said`: a person's name behind a comma is no region. */
const mayEndAddress = (article: Article, { last }: NameHit): boolean =>
  !inOneSentence(article, last - 1, last) ||
  (!isWordIn(article, last, PERSON_VERBS) &&
    kindAt(article, last) !== TokenKind.Possessive &&
    !(isCapitalized(article, last) && kindAt(article, last - 1) === TokenKind.Title));

const PARTIES = wordSet('d r i dfl');

/** `D-Conn.`, `R–Wash.`: behind the letter of a party an abbreviation is the state. */
const isBehindParty = (article: Article, { first }: NameHit): boolean =>
  isCharacter(article, first - 1, '-\u2013') &&
  isAttached(article, first - 1) &&
  isAttached(article, first) &&
  isWordIn(article, first - 2, PARTIES) &&
  isCapitalized(article, first - 2);

const WITHIN = wordSet('in of for from across outside throughout around');

/** `built in Pa. last year`: behind a preposition, with no name behind it that it could shorten. */
const isBehindPreposition = (article: Article, hit: NameHit): boolean =>
  isAbbreviation(article, hit) &&
  isWordIn(article, hit.first - 1, WITHIN) &&
  inOneSentence(article, hit.first - 1, hit.first) &&
  !(inOneSentence(article, hit.first, hit.last) && isCapitalized(article, hit.last));

/** The last place hit of an article: a region looks back at it. */
const lastHit = new WeakMap<Article, NameHit>();

const DISTRICT = 'district-of-columbia';

/** `Washington, D.C.`, `Washington DC`: one name of one city. */
const capitalWithDistrict = (
  article: Article,
  { first, last }: NameHit,
  readings: readonly NameReading[],
  previous: NameHit | undefined,
): ListedPlaces | undefined => {
  const district = readings.find(({ entry }) => entry.id === DISTRICT);
  const city = district && previous?.readings.find(({ entry }) => entry.id === 'washington');
  if (!district || !city || !previous || !inOneSentence(article, previous.first, first)) return undefined;
  if (previous.last !== (isCharacter(article, first - 1, ',') ? first - 1 : first)) return undefined;
  const found = readingFound(article, previous.first, last, city, 0.95);
  rememberPlace(article, previous.first, last);
  return { list: district.list, found };
};

/** The region or country that may explain a city before it; `Georgia` is the one that has the city, or else that of the article. */
const regionalOf = (
  article: Article,
  hit: NameHit,
  readings: readonly NameReading[],
  previous: NameHit | undefined,
): NameReading | undefined => {
  const candidates = readings.filter(
    ({ list, ambiguous }) => REGIONAL.has(list) && (!ambiguous || mayEndAddress(article, hit)),
  );
  if (candidates.length < 2) return candidates[0];
  const comma = hit.first - 1;
  const states = candidates.filter(({ list }) => list === 'place/regions');
  const isBehindComma = isCharacter(article, comma, ',');
  const bearers =
    previous?.last === comma ? candidates.filter((one) => bearerIn(previous.readings, one)) : [];
  if (isBehindComma && bearers.length === 1) return bearers[0];
  // counties, and towns that no list has, are those of states more often than of countries
  if (isBehindComma && states[0] && (isCounty(article, comma) || mainCountry(article) === undefined))
    return states[0];
  return chooseReading(article, hit, candidates);
};

const read = (article: Article, hit: NameHit): ListedPlaces => {
  const readings = hit.readings.filter(({ list }) => LISTS.includes(list));
  if (hit.last - hit.first > 1 && readings.some(({ ambiguous }) => !ambiguous))
    rememberListedPlace(article, hit.first, hit.last);
  const previous = lastHit.get(article);
  lastHit.set(article, hit);
  const capital = capitalWithDistrict(article, hit, readings, previous);
  if (capital) return capital;
  const regional = regionalOf(article, hit, readings, previous);
  const before = regional && cityBefore(article, hit, regional, previous);
  if (regional && before) {
    rememberPlace(article, hit.first, hit.last);
    return { list: regional.list, found: readingFound(article, hit.first, hit.last, regional, 0.95), before };
  }
  const state =
    isBehindParty(article, hit) || isBehindPreposition(article, hit)
      ? readings.find(({ list }) => REGIONAL.has(list))
      : undefined;
  if (state !== undefined)
    return { list: state.list, found: readingFound(article, hit.first, hit.last, state, 0.95) };
  return isShouted(article, hit) ? NOTHING : readAlone(article, hit, readings);
};

const readAlone = (article: Article, hit: NameHit, readings: readonly NameReading[]): ListedPlaces => {
  const { first, last } = hit;
  const reading = chooseReading(article, hit, readings);
  const stands =
    !isOtherName(article, first, last) && (isModifier(article, hit) || !isInsideName(article, first, last));
  const isOut =
    !stands ||
    ((isAbbreviation(article, hit) || isPostal(article, hit)) && reading.ambiguous) ||
    isCharacter(article, last, '$') ||
    // `paid in US dollars`
    (isModifier(article, hit) && isWordIn(article, last, DOLLARS));
  if (isOut) return NOTHING;
  const score = listedScore(article, hit, readings, continuesList(article, first));
  const found = readingFound(article, first, last, reading, score);
  if (score < CERTAIN) {
    rememberUnsure(article, first, last, found);
    return { list: reading.list, found };
  }
  rememberPlace(article, first, last);
  return { list: reading.list, found: withTail(article, hit, withDirection(article, hit, found)) };
};

const DOLLARS = wordSet('dollar dollars');

const known = new WeakMap<NameHit, ListedPlaces>();

/** What a name of the gazetteers gives, read once: the rules of all lists ask for it. */
export const readListed = (article: Article, hit: NameHit): ListedPlaces => {
  const places = known.get(hit) ?? read(article, hit);
  known.set(hit, places);
  return places;
};
