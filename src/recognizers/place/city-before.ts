// Tokens before a region or country to the city that it explains: `Prineville, Oregon`.
import type { NameHit, NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import type { Found } from '../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
} from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { namesakeFound, readingFound, unlistedFound } from './place-found.js';
import { CALENDAR, NO_PLACE, PERSON_BEFORE, PLACE_LINKS, PLACE_OPENERS } from './words.js';

const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');
const COMMON = wordList('shared/common-words');

/** Words before a city: `in Prineville, Oregon`. */
const LEADS = wordSet(
  'in at near outside from to of around for and or between through into toward towards off is was under via',
);
/** Heads of streets, behind which an address goes on: `12 Main Street, Salem, Oregon`. */
const STREET_HEADS = wordSet(
  'street st avenue ave road rd drive dr boulevard blvd lane ln way highway parkway suite floor broadway',
);
/** Heads of bodies and titles, which no city ends with. */
const NO_CITY = wordSet(
  'inc corp company co ltd llc llp university college court department office bureau agency committee association society police county act times post council bank group institute school center centre hospital church attorney general judge senator ' +
    'president director manager secretary officer united government ministry commission authority district division republican democrat',
);
const TOKENS_AT_MOST = 6;

const isDotOfName = (article: Article, at: number): boolean =>
  isCharacter(article, at, '.') && isAttached(article, at) && isWordIn(article, at - 1, PLACE_OPENERS);

/** First token of the capitalised words that end before `last`. */
const runStart = (article: Article, last: number): number => {
  let first = last;
  while (last - first < TOKENS_AT_MOST) {
    const at = first - 1;
    if (!inOneSentence(article, at, last - 1)) break;
    if (isCapitalized(article, at) && !isWordIn(article, at, CALENDAR)) first = at;
    else if (
      isCharacter(article, at, HYPHENS) &&
      isAttached(article, at) &&
      isAttached(article, at + 1) &&
      first < last
    )
      first = at - 1;
    else if (isDotOfName(article, at)) first = at - 1;
    else if (
      first < last &&
      kindAt(article, at) === TokenKind.Lower &&
      isWordIn(article, at, PLACE_LINKS) &&
      !isWordIn(article, at, LEADS) &&
      isCapitalized(article, at - 1)
    )
      first = at;
    else break;
  }
  return first;
};

/** True when words before the run say that an address or a place follows, or the run opens its line. */
const isLed = (article: Article, first: number): boolean => {
  if (((article.tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0) return true;
  const at = first - 1;
  if (kindAt(article, at) === TokenKind.Lower) return isWordIn(article, at, LEADS);
  // `Debden, England; Trosten, England`
  if (isCharacter(article, at, ';')) return true;
  return (
    isCharacter(article, at, ',') &&
    isWordIn(article, isCharacter(article, at - 1, '.') ? at - 2 : at - 1, STREET_HEADS)
  );
};

const withinOf = ({ list, entry }: NameReading): { region?: string; country?: string } => {
  const country = entry.attributes?.['country'];
  return {
    ...(list === 'place/regions' ? { region: entry.name } : {}),
    ...(typeof country === 'string' ? { country } : {}),
  };
};

/** The bearer of a city's name that lies in a region: namesakes are told apart by it. */
export const bearerIn = (
  readings: readonly NameReading[],
  { list, entry }: NameReading,
): NameReading | undefined =>
  readings.find(
    (reading) =>
      (reading.list === 'place/cities' || reading.list === 'place/towns') &&
      reading.entry.attributes?.['country'] === entry.attributes?.['country'] &&
      (list === 'place/countries' ||
        reading.entry.attributes?.['region'] === undefined ||
        reading.entry.attributes['region'] === entry.name ||
        entry.id === 'district-of-columbia'),
  );

const COUNTY_HEADS = wordSet('county parish township borough twp');

export const isCounty = (article: Article, comma: number): boolean =>
  isWordIn(article, comma - 1, COUNTY_HEADS) &&
  isCapitalized(article, comma - 1) &&
  isCapitalized(article, comma - 2) &&
  inOneSentence(article, comma - 2, comma);

/**
 * City before the comma before token `at`, where a region or country starts that ends before token `behind`. `previous` is the last name of the gazetteer
 * before it. Undefined when no comma or no city stands there.
 */
export const cityBefore = (
  article: Article,
  { first: at, last: behind }: NameHit,
  region: NameReading,
  previous: NameHit | undefined,
): readonly Found[] | undefined => {
  const comma = at - 1;
  if (!isCharacter(article, comma, ',') || !inOneSentence(article, comma, at)) return undefined;
  // `Cook County, IL`: the county is a place by its own rule
  if (region.list === 'place/regions' && isCounty(article, comma)) return [];
  const first = runStart(article, comma);
  if (first === comma) return undefined;
  if (previous?.last === comma && previous.first >= first) {
    const start =
      previous.first - 1 >= first && isWordIn(article, previous.first - 1, PLACE_OPENERS)
        ? previous.first - 1
        : previous.first;
    const bearer = start === previous.first ? bearerIn(previous.readings, region) : undefined;
    if (bearer) return [readingFound(article, start, comma, bearer, 0.95)];
    const isPlace = previous.readings.some(({ list }) => list === 'place/cities' || list === 'place/towns');
    if (!isPlace) return region.list === 'place/regions' ? [] : undefined;
    if (region.list === 'place/regions' || isLed(article, start))
      return [namesakeFound(article, start, comma, 0.9, withinOf(region))];
    return undefined;
  }
  return unlistedCity(article, { first, comma, behind }, region);
};

/** `liked Festus, Missouri, for its depot`: one word that is nobody's name, and a state between commas. */
const isBetweenCommas = (
  article: Article,
  { first, comma, behind }: Address,
  { list }: NameReading,
): boolean =>
  list === 'place/regions' &&
  comma - first === 1 &&
  kindAt(article, first - 1) === TokenKind.Lower &&
  kindAt(article, first) === TokenKind.Title &&
  !COMMON.has(article, first) &&
  !SURNAMES.has(article, first) &&
  !isWordIn(article, first, STREET_HEADS) &&
  (!inOneSentence(article, first, behind) || isCharacter(article, behind, ',.;)'));

interface Address {
  /** tokens of the city, the comma behind it, and what stands behind the region */
  readonly first: number;
  readonly comma: number;
  readonly behind: number;
}

const unlistedCity = (
  article: Article,
  { first, comma, behind }: Address,
  region: NameReading,
): readonly Found[] | undefined => {
  let start = first;
  if (isSentenceStart(article, start) && isWordIn(article, start, NO_PLACE) && start + 1 < comma) start += 1;
  if (comma - start > 4 || isWordIn(article, comma - 1, NO_CITY) || isWordIn(article, start, PERSON_BEFORE))
    return undefined;
  for (let index = start; index < comma; index += 1) if (isWordIn(article, index, NO_CITY)) return undefined;
  const isPerson =
    comma - start >= 2 && GIVEN.has(article, start) && !isWordIn(article, start, PLACE_OPENERS);
  const led =
    start > first || isLed(article, start) || isBetweenCommas(article, { first, comma, behind }, region);
  if (!led || (isPerson && kindAt(article, start - 1) !== TokenKind.Lower)) return undefined;
  if (comma - start === 1 && COMMON.has(article, start) && isSentenceStart(article, start)) return undefined;
  return [unlistedFound(article, start, comma, 0.8, withinOf(region))];
};
