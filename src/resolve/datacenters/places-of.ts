// A facility noun to the places it is said with: before it, behind it, or in what the sentence says of it.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { COMPANY_NOUN, INTO_PLACE, LAND, PREMODIFIERS, TIES, TIME, WHERE } from './phrase-patterns.js';
import { reachesObject } from './reaches-object.js';
import type { Window } from './sentence-window.js';
import {
  BODY,
  COMPANY,
  DATE,
  mentionAt,
  PERSON,
  PLACE,
  sentenceAt,
  windowAfter,
  windowBefore,
  windowOfSentence,
} from './sentence-window.js';

export interface Places {
  /** the phrase with the places that belong to it */
  readonly span: Span;
  /** in the order they are said */
  readonly places: readonly Mention[];
  /** `outside`, `near` */
  readonly rel?: string;
}

/** `Dublin data center`, `Mesa, Arizona, data center`, `Dublin-based hyperscale data center` */
const BEFORE = latePattern(`(${PLACE})(?:(, )(${PLACE}),?)?(?:-(?:based|area))?\\s${PREMODIFIERS}$`);
/** `North Carolina and | Nevada data centers`: the places before the last one of a list. */
const BEFORE_LAST = latePattern(
  `(?:^|[^\\s${PLACE}]\\s)(?<!\\b(?:in|at|of|from|to|near|across|outside|for)\\s)((?:${PLACE}, ){0,4}${PLACE},? (?:and|&) )$`,
);
/** `Dublin's largest data centre`: the phrase begins behind the place. */
const OWNED_BY_PLACE = latePattern(`(${PLACE})'s?\\s${PREMODIFIERS}$`);

const STATE =
  'that is|that was|which is|which was|located|situated|based|sited|housed|hosted|planned|proposed|earmarked|slated|destined|intended|being built|being planned|being developed|to be built|to be located|under construction|under development|built|it operates|it runs|it owns|it has|it is building|it plans|it plans to build|they operate';
/** `in Ireland`, `planned for Abilene`, `on a former golf course in Chandler` */
const AFTER = latePattern(
  `^(?:\\s(?:building|facility|site|campus))?(?:\\s(?:${STATE}))?\\s(?:${LAND}${INTO_PLACE}|(?:(${WHERE})|for)\\s${INTO_PLACE})(${PLACE})`,
);
/** `coming to Athens` */
const COMING = latePattern(`^\\s(?:coming|moving|headed|bound)\\s(?:to|for)\\s${INTO_PLACE}(${PLACE})`);
/** Between two places of one address or list. */
const NEXT = latePattern(
  `^(?:(?:,|;)\\s(?:and\\s|or\\s)?|\\s(?:and|or|&)\\s)(?:(?:in|near|outside|at)\\s)?${INTO_PLACE}(${PLACE})|^,?\\s(?:in|off|of)\\s${INTO_PLACE}(${PLACE})|^\\s\\((${PLACE})\\)`,
);

/** `region` behind `the Fredericksburg` */
const REGION = latePattern(
  String.raw`^\s(?:metropolitan\s|metro\s)?(?:region|area|corridor|suburbs?|peninsula)(?![\p{L}-])`,
);
const THE = /(?:^|\s)(?:the|the\s(?:greater|wider))\s$/iu;

/** Where the phrase ends behind its last place. */
const endBehind = (article: Article, place: Mention): number => {
  const region = REGION.exec(article.source.text.slice(place.end, place.end + 24))?.[0];
  const isThe = THE.test(article.source.text.slice(Math.max(0, place.start - 14), place.start));
  return region !== undefined && isThe ? place.end + region.length : place.end;
};

const BE = '(?:is|was|are|were|will be|would be|could be|might be|may be|to be|has been|had been|being)';
const STANDS =
  '(?:sits|sit|sat|stands|stood|lies|lie|opens|opened|will open|would open|will rise|would rise|is rising|rises|will sit|would sit|went live|went up|will go live|broke ground|came online|will come online|will stand|operates|runs|will go up|would go up)';
const AT =
  '(?:located|situated|built|based|housed|sited|constructed|planned|proposed|opened|completed|under construction|going up|rising|to be built)';
/** `will be built in`, `, which opened in 2012, sits near` */
const PREDICATE = latePattern(
  `^(?:\\s(?:there|here))?(?:\\s(?:in|on)\\s${DATE})?\\s\\((?:based|located|sited|built)\\s(?:(${WHERE}))\\s${INTO_PLACE}(${PLACE})|^(?:\\s(?:there|here))?(?:,[^,.;]{1,60},|,(?=\\s(?:set|due|expected|scheduled)\\s))?\\s(?:(?:that|which)\\s)?(?:${BE}\\s(?:(?:being|now|currently|still|also|to be)\\s){0,2}(?:${AT}\\s)?|(?:(?:is|are|was|were)\\s)?(?:set|due|expected|scheduled)\\sto\\s(?:be\\s${AT}|open|rise|sit|stand|go\\sup)\\s|${STANDS}\\s|${AT}\\s)${TIME}(?:(${WHERE})|for)\\s${INTO_PLACE}(${PLACE})`,
);
/** `that Google is building in`, `Microsoft operates in`, `owned by Meta near`, `, in` */
const THROUGH_OPERATOR = latePattern(
  `^(?:,?\\s(?:(?:that|which)\\s)?(?:(?:${COMPANY}|it|they|(?:the|this)\\s${COMPANY_NOUN})\\s(?:(?:is|was|has|had|have|will|would|wants|plans|hopes|intends|proposes|to|been|also|now|already|first|still|be)\\s){0,4}${TIES}|(?:is\\s|was\\s)?(?:owned|operated|run|built|leased|planned|proposed|managed|developed|used)(?:\\sand\\s(?:owned|operated|run))?\\sby\\s(?:the\\s)?(?:[\\p{Ll}-]+\\s){0,2}${COMPANY}|(?:for|of)\\s${COMPANY})|,)\\s${TIME}(?:(${WHERE})|for)\\s${INTO_PLACE}(${PLACE})`,
);

/** Behind the last place of a list: the end of a phrase, so that `and US prosecutors` is not drawn in. */
const PHRASE_END =
  /^(?:['’]s)?(?:$|[.,;:!?)"”’\]–—]|\s(?:and|or|but|that|which|where|while|when|after|before|is|was|are|were|has|had|have|will|would|to|for|as|by|with|in|on|from|could|may|must|should|can|said|says|holds?|stores?|–|—|-)\s|\s*\n)/;

/** False for `US` in `data centres in Ireland and US prosecutors`, which only describes the noun behind it. */
const endsPhrase = ({ source }: Article, place: Mention): boolean =>
  !/^(?:\p{Lu}\.?){2,4}$/u.test(source.text.slice(place.start, place.end)) ||
  PHRASE_END.test(source.text.slice(place.end, place.end + 12));

/** False for two places that cannot lie in each other: a single facility has one address. */
const mayContain = (inner: Mention, outer: Mention): boolean => {
  const [a, b] = [inner.attributes?.['country'], outer.attributes?.['country']];
  return a === undefined || b === undefined || a === b;
};

const lastGroup = (match: RegExpExecArray): number => {
  const sign = match.slice(1).findLast((part) => part === PLACE) as string;
  return match.index + match[0].lastIndexOf(sign);
};

const COUNTY = /^Co(?:unty|\.)?\s/;

/** The places that follow a first one in an address or a list. */
const restOf = (
  article: Article,
  mentions: readonly Mention[],
  first: Mention,
  isPlural: boolean,
): Mention[] => {
  const places = [first];
  for (;;) {
    const last = places.at(-1) as Mention;
    const window = windowAfter(article, mentions, last.end);
    // `in Athenry Co Galway`: no comma before an Irish county
    const county = window.text.startsWith(` ${PLACE}`) ? mentionAt(window, 1) : undefined;
    if (county && COUNTY.test(article.source.text.slice(county.start, county.end))) {
      places.push(county);
      continue;
    }
    const match = NEXT.exec(window.text);
    const next = match && mentionAt(window, lastGroup(match));
    if (!match || !next || !endsPhrase(article, next)) return places;
    // `Meta to build in Jeffersonville; Kuna site nears completion`
    if (
      match[0].startsWith(';') &&
      article.sentences[sentenceAt(article, last.end - 1)]?.casing !== 'sentence'
    )
      return places;
    const rest = window.text.slice(match[0].length);
    // one facility: `in Dublin and Galway` begins something else, and so does `in Ireland, Germany said`
    if (!isPlural && /^\s(?:and|&)\s/u.test(match[0])) return places;
    if (!isPlural && !mayContain(last, next) && !/^(?:$|[.,;:)])/u.test(rest)) return places;
    if (/^'s?(?:\s|$)/u.test(rest)) return places;
    places.push(next);
  }
};

const relOf = (words: string | undefined): string | undefined =>
  words !== undefined && /near|outside|close|next|adjacent|off|miles|km|of|beside|along|overlook/u.test(words)
    ? words.replace(/^(?:just|about|some|roughly)\s/u, '').replace(/^outside of$/, 'outside')
    : undefined;

/** Where a noun over `span` is, as far as the words of its sentence say. */
export const placesOf = (
  article: Article,
  mentions: readonly Mention[],
  span: Span,
  isPlural: boolean,
): Places => {
  const before = windowBefore(article, mentions, span.start);
  const after = windowAfter(article, mentions, span.end);
  const places: Mention[] = [];
  let { start, end } = span;
  let rel: string | undefined;
  const named = BEFORE.exec(before.text);
  const isInOne = named && (named[2] === undefined || !isListed(before.text, named.index));
  if (named && isInOne) {
    for (let at = named.index; at < named.index + named[0].length; at += 1)
      if (before.text.charAt(at) === PLACE) places.push(mentionAt(before, at) as Mention);
    start = (places[0] as Mention).start;
  } else if (named) {
    const at = named.index + named[0].lastIndexOf(PLACE);
    places.push(mentionAt(before, at) as Mention);
    start = (places[0] as Mention).start;
  }
  if (named && isPlural) {
    const listed = BEFORE_LAST.exec(before.text.slice(0, named.index))?.[1] ?? '';
    for (let at = named.index - 1; at >= named.index - listed.length; at -= 1)
      if (before.text.charAt(at) === PLACE) places.unshift(mentionAt(before, at) as Mention);
    start = (places[0] as Mention).start;
  }
  const behind = AFTER.exec(after.text) ?? COMING.exec(after.text);
  if (behind) {
    const first = mentionAt(after, lastGroup(behind)) as Mention;
    const found = restOf(article, mentions, first, isPlural);
    places.push(...found);
    end = endBehind(article, found.at(-1) as Mention);
    rel = behind[1] === PLACE ? undefined : relOf(behind[1]);
  } else if (places.length === 0) {
    const said = PREDICATE.exec(after.text) ?? THROUGH_OPERATOR.exec(after.text);
    if (said) {
      places.push(...restOf(article, mentions, mentionAt(after, lastGroup(said)) as Mention, isPlural));
      rel = relOf(said.slice(1).find((part) => part !== undefined && part !== PLACE));
    } else {
      const owner = OWNED_BY_PLACE.exec(before.text);
      const opening = isPlural ? undefined : openingOf(article, mentions, before);
      const place = owner && mentionAt(before, owner.index);
      if (opening) places.push(...opening);
      else if (place && !isPlural) places.push(place);
    }
  }
  return { span: { start, end }, places, ...(rel === undefined ? {} : { rel }) };
};

/** `In Omaha, Nebraska, Google announced plans to build a 40-acre`: the sentence opens with the place of its object. */
const OPENING = latePattern(
  `^(?:[-•*–]\\s)?(?:In|Near|Outside|Elsewhere in|Meanwhile, in|And in)\\s${INTO_PLACE}(${PLACE})(?:,\\s${PLACE})?,\\s(?:the\\s)?[\\p{Lu}${COMPANY}${BODY}${PERSON}]`,
);
const openingOf = (
  article: Article,
  mentions: readonly Mention[],
  before: Window,
): readonly Mention[] | undefined => {
  const match = OPENING.exec(before.text);
  if (!match || !reachesObject(before.text.slice(match[0].length))) return undefined;
  const first = mentionAt(before, before.text.indexOf(PLACE));
  return first && restOf(article, mentions, first, false);
};

/** True when the first of two places before a noun stands in a list with others: `in Oslo, Dublin data centers`. */
const isListed = (text: string, at: number): boolean => /(?:,\s|\sand\s)$/u.test(text.slice(0, at));

/** `opened in Dublin in 2009`, `came to Hamina` */
const PRESENCE = latePattern(`\\s(?:in|to|at|near|outside|for)\\s${INTO_PLACE}(${PLACE})`);

/** The one place of the sentence before, for a facility that is somebody's and has no place of its own. */
export const placeBefore = (
  article: Article,
  mentions: readonly Mention[],
  offset: number,
): readonly Mention[] => {
  const window = windowOfSentence(article, mentions, sentenceAt(article, offset) - 1);
  const match = window && PRESENCE.exec(window.text);
  if (!window || !match) return [];
  const first = mentionAt(window, lastGroup(match));
  if (!first) return [];
  const places = restOf(article, mentions, first, false);
  const others = [...window.mentions.values()].filter(
    (mention) => mention.type === 'place' && !places.includes(mention),
  );
  return others.length === 0 ? places : [];
};
