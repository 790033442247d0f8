// The places of a facility to its attributes: place, region, country, and all sites of a plural.
import type { Article } from '../../model/article.js';
import type { AttributeValue, Mention } from '../../model/mention.js';
import { nameOf } from './name-of.js';

/** Rules that find roads: the town behind one says more of where a facility is. */
const ROADS = new Set([
  'place/street',
  'place/streets',
  'place/address',
  'place/numbered-road',
  'place/broadway',
]);

/** Made when first asked: the tables behind it take longer to load than a small article takes to read. */
let countryNames: Intl.DisplayNames | undefined;
const englishName = (code: string): string | undefined => {
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return countryNames.of(code);
};

/** `Ireland` for the country of `Irish data centre`; empty for none. */
export const countryName = (code: AttributeValue | undefined): string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? (englishName(code) ?? '') : '';

const isCountry = (article: Article, place: Mention): boolean => {
  const code = place.attributes?.['country'];
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) && englishName(code) === nameOf(article, place);
};

/** True for `Oregon` behind `Prineville`: the place in which the one before lies is no further site. */
const holdsSite = (article: Article, place: Mention, before: Mention): boolean =>
  before.attributes?.['region'] === nameOf(article, place) ||
  (before.attributes?.['country'] === place.attributes?.['country'] &&
    isCountry(article, place) &&
    !isCountry(article, before));

/** Place, region and country of a facility; all places of a plural noun. */
export const whereOf = (
  article: Article,
  places: readonly Mention[],
  isPlural: boolean,
  rel: string | undefined,
): Record<string, AttributeValue> => {
  const first = places.find(({ evidence }) => !ROADS.has(evidence.rule)) ?? places[0];
  if (!first) return {};
  const where: Record<string, AttributeValue> = { place: nameOf(article, first) };
  for (const key of ['region', 'country']) {
    const value = places.find(({ attributes }) => attributes?.[key] !== undefined)?.attributes?.[key];
    if (value !== undefined) where[key] = value;
  }
  const sites = places.filter(
    (place, at) => at === 0 || !holdsSite(article, place, places[at - 1] as Mention),
  );
  if (isPlural && sites.length > 1) where['places'] = sites.map((place) => nameOf(article, place));
  if (rel !== undefined) where['rel'] = rel;
  return where;
};
