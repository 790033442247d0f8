// A court's name as written to the court it means: courts-db id, full name, how the id was found.
import type { Article } from '../../model/article.js';
import type { Attributes, Reference } from '../../model/mention.js';
import { wordSet } from '../../model/word-set.js';
import { articleCountry } from '../shared/article-country.js';
import { slugOf } from '../shared/slug.js';
import { isWordIn, spanOf } from '../shared/token-text.js';
import { FIRST_HALVES, localCountry, STATE_WORDS, stateBefore } from './local-country.js';
import { BARE_COURTS } from './bare-courts.js';
import { CITY_DISTRICTS, STATE_ABBREVIATIONS, STATES } from './federal-districts.js';

export interface CourtReference {
  readonly refersTo: Reference;
  readonly attributes?: Attributes;
}

const ORDINAL_NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** `9th U.S. Circuit Court of Appeals`, `Second Circuit`, `U.S. Court of Appeals for the D.C. Circuit` */
const CIRCUIT =
  /\b(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d{1,2}(?:st|nd|rd|th|d)|d\.?c\.?|district of columbia|fed(?:eral|\.)) (?:u\.?s\.? )?cir(?:cuit|\.)/;
/** `United States Court of Appeals, Second Circuit` is a circuit; `First Circuit Court of Appeal`, `11th Judicial Circuit Court` are state courts */
const STATE_CIRCUIT = /\bcourt of appeal\b|judicial circuit|circuit court(?! of appeals)|circuit and family/;
/** `Southern District of New York` */
const DISTRICT =
  /\b(?:(?<direction>northern|southern|eastern|western|middle|central) )?district of (?:the )?(?<state>district of columbia|(?:new|north|south|west|rhode|puerto) \p{L}+|\p{L}+)/u;
/** `U.S. District Court for Northern California` */
const REGION =
  /\bcourt for (?<direction>northern|southern|eastern|western|middle|central) (?<state>(?:new|north|south|west) \p{L}+|\p{L}+)$/u;
/** `Court of Appeal, Fourth Appellate District` is California's alone */
const APPELLATE_DISTRICT =
  /(?:\bcourt of appeal|california court of appeals)\b.*\b(?<which>first|second|third|fourth|fifth|sixth) appellate district/;

const DIRECTION_NAMES: Readonly<Record<string, string>> = {
  n: 'Northern',
  s: 'Southern',
  e: 'Eastern',
  w: 'Western',
  m: 'Middle',
  c: 'Central',
};

const SUPREME = wordSet('supreme');
const COURT = wordSet('court');
const OF = wordSet('of');

/** Bankruptcy courts whose ids do not follow their district's. */
const BANKRUPTCY_IDS: Readonly<Record<string, string>> = { az: 'arb', ne: 'nebraskab' };

const titled = (words: string): string =>
  words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/\bOf\b/g, 'of');

/** Text of tokens `first` to `last`, folded, with single spaces and straight apostrophes. */
const foldedText = (article: Article, first: number, last: number): string => {
  const { start, end } = spanOf(article, first, last);
  return article.source.text.slice(start, end).replace(/\s+/g, ' ').replaceAll('\u2019', "'").toLowerCase();
};

const known = (id: string, name: string, attributes?: Attributes): CourtReference => ({
  refersTo: { id, name, ids: { courtsdb: id } },
  ...(attributes ? { attributes } : {}),
});

const circuit = (text: string): CourtReference | undefined => {
  const which = CIRCUIT.exec(text)?.groups?.['which'];
  if (!which || STATE_CIRCUIT.test(text)) return undefined;
  if (/^d/.test(which)) return known('cadc', 'U.S. Court of Appeals for the D.C. Circuit');
  if (/^fed/.test(which)) return known('cafc', 'U.S. Court of Appeals for the Federal Circuit');
  const number = ORDINAL_NUMBERS[which] ?? Number.parseInt(which, 10);
  if (number > 11) return undefined;
  const word = Object.keys(ORDINAL_NUMBERS)[number - 1] as string;
  return known(`ca${number}`, `U.S. Court of Appeals for the ${titled(word)} Circuit`);
};

/** The court of a federal district: `nysd`, or `nysb` for its bankruptcy court. */
const districtCourt = (
  code: string,
  directions: string,
  direction: string,
  state: string,
  isBankruptcy: boolean,
): CourtReference | undefined => {
  const letter = direction.charAt(0);
  if (directions === '' ? letter !== '' : !directions.includes(letter) || letter === '') return undefined;
  const place = `${letter ? `${DIRECTION_NAMES[letter] ?? ''} ` : ''}District of ${titled(state)}`;
  if (!isBankruptcy)
    return known(
      `${code}${letter}d`,
      `U.S. District Court for the ${place.replace('District of District', 'District')}`,
    );
  return known(BANKRUPTCY_IDS[code] ?? `${code}${letter}b`, `U.S. Bankruptcy Court for the ${place}`);
};

/** A district names the district court, or the bankruptcy court when that is said; other courts of a district are others. */
const OTHER_COURT = /court(?<!district court)(?<!bankruptcy court)/;

/** `District Court, N.D. California`, `S.D. Tex.` */
const SHORT_DISTRICT =
  /\b(?:(?<direction>[nsewmc])\. ?)?d\. ?(?<state>(?:new|north|south|west|rhode|puerto) \p{L}+|\p{L}+)/u;

const shortDistrict = (text: string): CourtReference | undefined => {
  const { direction = '', state = '' } = SHORT_DISTRICT.exec(text)?.groups ?? {};
  const name = STATE_ABBREVIATIONS[state] ?? state;
  const found = STATES[name];
  return found && districtCourt(found[0], found[1], direction, name, /bankr/.test(text));
};

const district = (text: string): CourtReference | undefined => {
  if (/court of appeals for (?:the )?district of columbia/.test(text))
    return known('cadc', 'U.S. Court of Appeals for the D.C. Circuit');
  if (OTHER_COURT.test(text)) return undefined;
  const { direction = '', state = '' } = (DISTRICT.exec(text) ?? REGION.exec(text))?.groups ?? {};
  const found = STATES[state];
  if (!found) return shortDistrict(text);
  return districtCourt(
    found[0],
    found[1],
    direction,
    state === 'columbia' ? 'district of columbia' : state,
    text.includes('bankruptcy'),
  );
};

/** Court of a district by its id: `nysd` to its reference. */
const courtOfDistrict = (id: string, isBankruptcy: boolean): CourtReference | undefined => {
  for (const [state, [code, directions]] of Object.entries(STATES)) {
    if (state === 'columbia') continue;
    if (id === `${code}d`) return districtCourt(code, directions, '', state, isBankruptcy);
    if (id.length === 4 && id.startsWith(code) && directions.includes(id.charAt(2)))
      return districtCourt(code, directions, id.charAt(2), state, isBankruptcy);
  }
  return undefined;
};

/** State named right behind a city: `Portland, Maine`, `Wilmington, N.C.`; its code, empty when none is. */
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
  if (!id) return undefined;
  const state = stateBehind(article, last);
  if (state && !id.startsWith(state)) return undefined;
  const found = courtOfDistrict(id, text.includes('bankruptcy'));
  return found && { ...found, attributes: { derived: true } };
};

/** `the Supreme Court` of an American article that names a state's: whose it is stays open. */
const namesStateSupreme = (article: Article): boolean => {
  const { tokens } = article;
  for (let at = 1; at + 2 < tokens.count; at += 1) {
    if (!isWordIn(article, at, SUPREME) || !isWordIn(article, at + 1, COURT)) continue;
    if (
      isWordIn(article, at - 1, STATE_WORDS) ||
      (isWordIn(article, at + 2, OF) &&
        isWordIn(article, isWordIn(article, at + 3, FIRST_HALVES) ? at + 4 : at + 3, STATE_WORDS))
    )
      return true;
  }
  return false;
};

const bareCourt = (
  article: Article,
  { first, last }: CourtWords,
  text: string,
): CourtReference | undefined => {
  const state = stateBefore(article, first);
  if (state === '') return undefined;
  const { start, end } = spanOf(article, first, last);
  if (state) return { refersTo: { name: `${state} ${article.source.text.slice(start, end)}` } };
  const courts = BARE_COURTS[text];
  if (!courts) return undefined;
  const isUnion = text === 'court of justice' || text === 'general court';
  const country =
    localCountry(article, first, last) ?? articleCountry(article, isUnion ? Object.keys(courts) : undefined);
  const found = country ? courts[country] : undefined;
  if (!found) return undefined;
  const [id, name] = found;
  if (id === 'scotus') return namesStateSupreme(article) ? undefined : known(id, name);
  return { refersTo: { id, name } };
};

export interface CourtWords {
  readonly first: number;
  readonly last: number;
  /** nothing says which court it is but the country spoken of */
  readonly isBare: boolean;
  /** first token of the city that tells it apart */
  readonly city?: number;
}

/** What a court's name refers to: by circuit, district, city, or country spoken of; else a slug of the name itself. */
export const courtReference = (article: Article, words: CourtWords): CourtReference => {
  const { first, last, isBare, city } = words;
  const text = foldedText(article, first, last);
  if (/^(?:u\.?s\.?|united states) supreme court$|^supreme court of the united states$/.test(text))
    return known('scotus', 'Supreme Court of the United States');
  const appellate = APPELLATE_DISTRICT.exec(text)?.groups?.['which'];
  if (appellate)
    return known(
      `calctapp${ORDINAL_NUMBERS[appellate] ?? ''}d`,
      `California Court of Appeal, ${titled(appellate)} Appellate District`,
    );
  const isFederal = city !== undefined && /\b(?:u\.?s\.?|united states|federal)\b|bankruptcy/.test(text);
  const found =
    circuit(text) ??
    district(text) ??
    (isFederal ? courtInCity(article, text, city, last) : undefined) ??
    (isBare ? bareCourt(article, words, text) : undefined);
  if (found) return found;
  const { start, end } = spanOf(article, first, last);
  const name = article.source.text.slice(start, end).replace(/\s+/g, ' ');
  return { refersTo: isBare ? { name } : { id: slugOf(text), name } };
};
