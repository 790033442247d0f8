// Facility nouns to data centres: the places and companies beside a noun say where it is and whose.
import type { Article } from '../model/article.js';
import type { AttributeValue, Mention } from '../model/mention.js';
import { slugOf } from '../model/slug.js';
import type { Refiner } from './refiner.js';

/** Between a place and the noun: `Dublin data center`, `Dublin-based data center`, `Dublin hyperscale data center`. */
const PLACE_BEFORE =
  /^(?:-(?:based|area))?\s(?:(?:new|newest|planned|proposed|massive|giant|huge|large|largest|hyperscale|cloud|existing|second|third|first|main|flagship|underground|email|AI)\s){0,2}$/;

/** Between an operator and the noun, or between an operator and the place before it: `Microsoft's Dublin facility`. */
const OPERATOR_BEFORE =
  /^(?:['’]s?)?\s(?:(?:own|new|newest|planned|proposed|massive|giant|huge|large|largest|hyperscale|cloud|existing|second|third|first|main|flagship|AI)\s){0,2}$/;

/** Between a subject and the noun: `Facebook runs a`. */
const OPERATES =
  /^,?\s(?:(?:also|now|currently|already)\s)?(?:runs|operates|owns|opened|opens|built|builds|leases|leased|launched|is building|has built|has opened|will open|will build|plans|plans to build|plans to open|wants to build|proposed|announced|bought|sold|has|has no|had)\s(?:(?:a|an|its|the|no|another|one|two|three|\d+)\s)?(?:(?:new|massive|giant|large|second|third|first|planned|huge|hyperscale)\s){0,2}$/;

/** Between the noun and its place. */
const PLACE_AFTER =
  /^(?:\s(?:that is|that was|which is|located|situated|based|planned|proposed|earmarked|being built|being planned|to be built|under construction|it operates|it runs|it owns|it is building))?\s(?:in|at|near|outside|outside of|for|on|around|across|just outside|north of|south of|east of|west of)\s(?:the\s)?(?:(?:city|town|village|outskirts|suburbs|suburb|state|county|north|south|east|west|north-?east|north-?west|south-?east|south-?west|middle|centre|center|heart) of\s)?(?:(?:northern|southern|eastern|western|central|nearby|rural)\s)?$/;

/** Between two places of one address or list: `Prineville, Oregon`, `Ireland, the Netherlands and Singapore`. */
const NEXT_PLACE =
  /^(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(?:(?:in|near|outside)\s)?(?:the\s)?$|^,?\sin\s(?:the\s)?(?:(?:northern|southern|eastern|western|central|rural)\s|(?:north|south|east|west)\sof\s)?$/;

/** Behind the last place of a list: the end of a phrase, so that `and US prosecutors` is not drawn in. */
const PHRASE_END =
  /^(?:['’]s)?(?:$|[.,;:!?)"”’\]–—]|\s(?:and|or|but|that|which|where|while|when|after|before|is|was|are|were|has|had|have|will|would|to|for|as|by|with|in|on|from|could|may|must|should|can|said|says|holds?|stores?|–|—|-)\s|\s*\n)/;

const OPERATOR_AFTER = /^,?\s(?:owned|operated|run|built|leased|managed|owned and operated)\sby\s$/;

/** Mentions of the kinds that matter here, in text order, with a pointer that only moves on. */
interface Neighbours {
  readonly places: readonly Mention[];
  readonly companies: readonly Mention[];
}

const REACH = 90;

const endingIn = (
  article: Article,
  mentions: readonly Mention[],
  before: number,
  gap: RegExp,
): Mention | undefined => {
  for (let at = lastBefore(mentions, before); at >= 0; at -= 1) {
    const mention = mentions[at] as Mention;
    if (before - mention.end > REACH) return undefined;
    if (mention.end <= before)
      return gap.test(article.source.text.slice(mention.end, before)) ? mention : undefined;
  }
  return undefined;
};

/** Index of the last mention that starts before an offset. */
const lastBefore = (mentions: readonly Mention[], offset: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const startingIn = (
  article: Article,
  mentions: readonly Mention[],
  after: number,
  gap: RegExp,
): Mention | undefined => {
  const mention = mentions[lastBefore(mentions, after) + 1];
  return mention &&
    mention.start >= after &&
    mention.start - after <= REACH &&
    gap.test(article.source.text.slice(after, mention.start))
    ? mention
    : undefined;
};

/** False for `US` in `data centres in Ireland and US prosecutors`, which only describes the noun behind it. */
const endsPhrase = ({ source }: Article, place: Mention): boolean =>
  !/^(?:\p{Lu}\.?){2,4}$/u.test(source.text.slice(place.start, place.end)) ||
  PHRASE_END.test(source.text.slice(place.end, place.end + 12));

/** The places behind the noun: an address or a list. */
const placesAfter = (article: Article, places: readonly Mention[], from: number): Mention[] => {
  const first = startingIn(article, places, from, PLACE_AFTER);
  if (!first) return [];
  const found = [first];
  for (;;) {
    const last = found.at(-1) as Mention;
    const next = startingIn(article, places, last.end, NEXT_PLACE);
    if (!next || !endsPhrase(article, next)) return found;
    found.push(next);
  }
};

const nameOf = (article: Article, mention: Mention): string =>
  mention.refersTo?.name ?? article.source.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');

/** Attributes that only steer this step. */
const STEERING = new Set(['plural', 'counted', 'anaphor']);

const locate = (article: Article, noun: Mention, { places, companies }: Neighbours): Mention | undefined => {
  const before = endingIn(article, places, noun.start, PLACE_BEFORE);
  const after = placesAfter(article, places, noun.end);
  const start = before?.start ?? noun.start;
  const end = after.at(-1)?.end ?? noun.end;
  const operator =
    endingIn(article, companies, start, OPERATOR_BEFORE) ??
    endingIn(article, companies, start, OPERATES) ??
    startingIn(article, companies, end, OPERATOR_AFTER);
  const { attributes = {} } = noun;
  const place = before ?? after[0];
  if (
    !place &&
    attributes['country'] === undefined &&
    (!operator || attributes['counted'] === true || attributes['anaphor'] === true)
  )
    return undefined;
  const found: Record<string, AttributeValue> = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !STEERING.has(key)),
  );
  if (operator) found['operator'] = nameOf(article, operator);
  if (place) {
    found['place'] = nameOf(article, place);
    const country = [place, ...after].find(({ attributes: own }) => own?.['country'] !== undefined)
      ?.attributes?.['country'];
    if (country !== undefined) found['country'] = country;
  }
  const names = [before, ...after]
    .filter((one): one is Mention => one !== undefined)
    .map((one) => nameOf(article, one));
  if (names.length > 1 && attributes['plural'] === true) found['places'] = names;
  return {
    ...noun,
    start,
    end,
    score: Math.max(noun.score, attributes['anaphor'] === true ? 0.7 : 0.9),
    attributes: found,
  };
};

const DEMONYM = /^\p{Lu}\p{L}+/u;

/** Gives each data centre a name and an id made of place and operator; one with a place and no operator takes the only operator that the article knows there. */
const identify = (article: Article, found: readonly Mention[]): Mention[] => {
  const operators = new Map<string, Set<string>>();
  for (const { attributes } of found) {
    const place = attributes?.['place'];
    const operator = attributes?.['operator'];
    if (typeof place === 'string' && typeof operator === 'string')
      operators.set(place, (operators.get(place) ?? new Set()).add(operator));
  }
  return found.map((mention) => {
    if (mention.refersTo) return mention;
    const place = mention.attributes?.['place'];
    const known = typeof place === 'string' ? operators.get(place) : undefined;
    const operator = mention.attributes?.['operator'] ?? (known?.size === 1 ? [...known][0] : undefined);
    const where = place ?? DEMONYM.exec(article.source.text.slice(mention.start, mention.end))?.[0];
    const name = `${operator === undefined ? '' : `${String(operator)} `}data centre${typeof where === 'string' ? (place === undefined ? ` (${where})` : ` in ${where}`) : ''}`;
    const id = [
      'dc',
      slugOf(typeof where === 'string' ? where : ''),
      slugOf(typeof operator === 'string' ? operator : ''),
    ]
      .filter(Boolean)
      .join('-');
    return {
      ...mention,
      refersTo: { id, name },
      attributes: { ...mention.attributes, ...(operator === undefined ? {} : { operator }) },
    };
  });
};

/** Extends facility nouns over their place, adds operator and place, and drops those that say neither. */
export const linkDatacenters: Refiner = (article, mentions, drop) => {
  if (!mentions.some(({ type }) => type === 'datacenter')) return mentions;
  const neighbours: Neighbours = {
    places: mentions.filter(({ type }) => type === 'place'),
    companies: mentions.filter(({ type }) => type === 'company'),
  };
  const found: Mention[] = [];
  const others: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'datacenter') others.push(mention);
    else if (mention.refersTo) found.push(mention);
    else {
      const located = locate(article, mention, neighbours);
      if (located) found.push(located);
      else drop({ mention, refiner: 'link-datacenters', reason: 'says neither where it is nor whose' });
    }
  }
  return [...others, ...identify(article, found)];
};
