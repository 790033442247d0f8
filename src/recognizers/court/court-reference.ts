// A court's name in an article to the court it means: courts-db id, full name, how the id was found.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import { slugOf } from '../../model/slug.js';
import { wordSet } from '../../model/word-set.js';
import { articleCountry } from '../shared/article-country.js';
import { isWordIn, spanOf } from '../shared/token-text.js';
import { BARE_COURTS } from './bare-courts.js';
import type { CourtReference } from './federal-court.js';
import { courtOfDistrict, federalCourt, knownCourt } from './federal-court.js';
import { CITY_DISTRICTS, STATE_ABBREVIATIONS, STATES } from './federal-districts.js';
import { FIRST_HALVES, localCountry, STATE_WORDS, stateBefore } from './local-country.js';

export interface CourtWords {
  readonly first: number;
  readonly last: number;
  /** nothing in the name says which court it is but the country spoken of */
  readonly isBare: boolean;
  /** first token of the city that tells it apart */
  readonly city?: number;
}

const SUPREME = wordSet('supreme');
const COURT = wordSet('court');
const OF = wordSet('of');
/** Bare names that only the European Union's courts bear. */
const UNION_COURTS = new Set(['court of justice', 'general court']);

const textOf = (article: Article, first: number, last: number): string => {
  const { start, end } = spanOf(article, first, last);
  return article.source.text.slice(start, end).replace(/\s+/g, ' ');
};

const foldedText = (article: Article, first: number, last: number): string =>
  textOf(article, first, last).replaceAll('\u2019', "'").toLowerCase();

/** Code of the state named right behind a city: `Portland, Maine`, `Wilmington, N.C.`; empty when none is. */
const stateBehind = (article: Article, last: number): string => {
  const end = article.tokens.end[last - 1] as number;
  const match = /^, ?((?:New|North|South|West|Rhode) \p{L}+|\p{Lu}\p{L}+|(?:\p{Lu}\.){2})/u.exec(
    article.source.text.slice(end, end + 30),
  );
  const word = match?.[1]?.toLowerCase() ?? '';
  return STATES[STATE_ABBREVIATIONS[word] ?? word]?.[0] ?? '';
};

/** The federal court that sits in a city; the id is inferred, so it is marked `derived`. */
const courtInCity = (
  article: Article,
  text: string,
  city: number,
  last: number,
): CourtReference | undefined => {
  const id = CITY_DISTRICTS.get(foldedText(article, city, last));
  const state = stateBehind(article, last);
  if (!id || (state && !id.startsWith(state))) return undefined;
  const found = courtOfDistrict(id, text.includes('bankruptcy'));
  return found && { ...found, attributes: { derived: true } };
};

const STATE_SUPREME = new WeakMap<Article, boolean>();

/** True when the article names a state's supreme court: whose `the Supreme Court` then is stays open. */
const namesStateSupreme = (article: Article): boolean => {
  const known = STATE_SUPREME.get(article);
  if (known !== undefined) return known;
  let isNamed = false;
  for (let at = 1; at + 2 < article.tokens.count && !isNamed; at += 1) {
    if (!isWordIn(article, at, SUPREME) || !isWordIn(article, at + 1, COURT)) continue;
    const place = isWordIn(article, at + 3, FIRST_HALVES) ? at + 4 : at + 3;
    isNamed =
      isWordIn(article, at - 1, STATE_WORDS) ||
      (isWordIn(article, at + 2, OF) && isWordIn(article, place, STATE_WORDS));
  }
  STATE_SUPREME.set(article, isNamed);
  return isNamed;
};

/** Court of the country said beside a bare name, else of the one the article is about. */
const bareCourt = (
  article: Article,
  first: number,
  last: number,
  text: string,
): CourtReference | undefined => {
  const state = stateBefore(article, first);
  if (state !== undefined)
    return state === '' ? undefined : { refersTo: { name: `${state} ${textOf(article, first, last)}` } };
  const courts = BARE_COURTS[text];
  if (!courts) return undefined;
  const country =
    localCountry(article, first, last) ??
    articleCountry(article, UNION_COURTS.has(text) ? Object.keys(courts) : undefined);
  const found = country === undefined ? undefined : courts[country];
  if (!found) return undefined;
  const [id, name] = found;
  if (id === 'scotus') return namesStateSupreme(article) ? undefined : knownCourt(id, name);
  return { refersTo: { id, name } };
};

/** `Superior Court` of `Superior Court of California, County of Orange` */
const KIND = latePattern(String.raw`^(?:\p{Lu}\p{Ll}+ ){0,2}Court(?: of Common Pleas)?\b`);
/** `Orange` behind `County of` */
const NAME = latePattern(String.raw`^\p{Lu}[\p{L}.’' -]+$`);
const COUNTY_OF = 'County of ';
/** `, Nassau County`, ` in Orange County` */
const COUNTY = latePattern(String.raw`(?:,| in| of| for)(?: the)? ((?:\p{Lu}[\p{L}.’'-]+ ){1,3})County$`);

/** The one form of a county court's name that news uses most: `Orange County Superior Court`. */
const countyFirst = (name: string): string => {
  if (!name.includes('County')) return name;
  const kind = KIND.exec(name)?.[0];
  if (kind === undefined) return name;
  const rest = name.slice(kind.length);
  const at = rest.indexOf(COUNTY_OF);
  const behind = at < 0 ? '' : rest.slice(at + COUNTY_OF.length);
  const county = NAME.test(behind) ? behind : COUNTY.exec(rest)?.[1]?.trim();
  return county ? `${county} County ${kind}` : name;
};

/** What a court's name refers to: by circuit, district, city, or country spoken of; else a slug of the name itself. */
export const courtReference = (
  article: Article,
  { first, last, isBare, city }: CourtWords,
): CourtReference => {
  const text = foldedText(article, first, last);
  const isFederal = city !== undefined && /\b(?:u\.?s\.?|united states|federal)\b|bankruptcy/.test(text);
  const found =
    federalCourt(text) ??
    (isFederal ? courtInCity(article, text, city, last) : undefined) ??
    (isBare ? bareCourt(article, first, last, text) : undefined);
  if (found) return found;
  const name = countyFirst(textOf(article, first, last));
  return { refersTo: isBare ? { name } : { id: slugOf(name), name } };
};
