// Facility nouns to data centres: the places, companies and words around a noun say where it is, whose, and whether it is there.
import type { Article } from '../model/article.js';
import type { AttributeValue, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { outermost } from '../model/outermost.js';
import { isApposition, isBackward, isDefinite, isRank, isSlogan } from './datacenters/bare-noun.js';
import { actorBefore } from './datacenters/antecedent.js';
import { heldByName } from './datacenters/held-by-name.js';
import { GUESS, identify } from './datacenters/identify.js';
import { joinNames } from './datacenters/join-names.js';
import { modalityOf, sourceOf } from './datacenters/modality-of.js';
import { nameOf } from './datacenters/name-of.js';
import { isAnother, operatorOf, unlistedOwner } from './datacenters/operator-of.js';
import { ownNameOf } from './datacenters/own-name-of.js';
import { placeBefore, placesOf } from './datacenters/places-of.js';
import { sizeOf } from './datacenters/size-of.js';
import { sayingCompany } from './datacenters/unlisted-company.js';
import { sayingPlace } from './datacenters/unlisted-place.js';
import { countryName, whereOf } from './datacenters/where-of.js';
import { firstFrom, sentenceAt, signsOf, windowAfter, windowBefore } from './datacenters/sentence-window.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

/** Attributes that only steer this step. */
const STEERING = new Set(['plural', 'counted', 'anaphor', 'code', 'deed', 'part']);

/** What is said of a noun that a list knows is said by the list; the words around it may still name the operator. */
const attributesOf = (mention: Mention): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(mention.attributes ?? {}).filter(([key]) => !STEERING.has(key)));

interface Located {
  readonly mention: Mention;
  /** places and companies that only this phrase shows to be such */
  readonly added: readonly Mention[];
}

const locate = (
  article: Article,
  noun: Mention,
  others: readonly Mention[],
  last: Mention | undefined,
): Located | undefined => {
  const { attributes: steering = {} } = noun;
  const isPlural = steering['plural'] === true;
  const isNamed = noun.refersTo !== undefined;
  const shown = isNamed
    ? []
    : [sayingPlace(article, others, noun), sayingCompany(article, others, noun.start)].filter(
        (mention) => mention !== undefined,
      );
  const mentions = shown.length > 0 ? [...others, ...shown].sort((a, b) => a.start - b.start) : others;
  const where = placesOf(article, mentions, noun, isPlural);
  const { places, rel } = where;
  const nameStart = isNamed || where.span.start < noun.start ? undefined : ownNameOf(article, mentions, noun);
  const span = isNamed
    ? {
        start: withOperator(article, mentions, noun).start,
        end: endsWithNoun(article, noun) ? where.span.end : noun.end,
      }
    : { start: nameStart ?? where.span.start, end: where.span.end };
  const before = windowBefore(article, mentions, span.start);
  const after = windowAfter(article, mentions, span.end);
  const behindNoun = span.end === noun.end ? after : windowAfter(article, mentions, noun.end);
  const whose = operatorOf({ article, mentions, before, after, behindNoun });
  const owner = whose ? undefined : unlistedOwner(before);
  const attributes = attributesOf(noun);
  const isSaid =
    isNamed ||
    nameStart !== undefined ||
    places.length > 0 ||
    attributes['country'] !== undefined ||
    (owner !== undefined && steering['counted'] !== true && steering['anaphor'] !== true) ||
    (whose !== undefined &&
      steering['counted'] !== true &&
      steering['anaphor'] !== true &&
      (whose.owns || !isPlural));
  if (!isSaid) return undefined;
  const isBare = span.start === noun.start && span.end === noun.end && attributes['country'] === undefined;
  // `data center construction in`, `one data hall`: no facility without a place before it or beside it
  if (
    !isNamed &&
    steering['deed'] === true &&
    span.start === noun.start &&
    attributes['country'] === undefined
  )
    return undefined;
  if (isBare && steering['part'] === true && whose?.owns !== true) return undefined;
  if (
    isBare &&
    !isNamed &&
    isBackward({
      before,
      isPlural,
      isAnaphor: steering['anaphor'] === true,
      isPlaced: places.length > 0,
      isOwned: whose?.owns === true || owner !== undefined,
      isDefined: whose?.follows === true,
    })
  )
    return undefined;
  if (isBare && !isNamed && places.length === 0 && last && isApposition(article, last, noun))
    return undefined;
  if (!isNamed && isRank(before)) return undefined;
  if (!isNamed && isCapital(article, noun) && isSlogan(before)) return undefined;
  const operator =
    whose?.mention ??
    (isAnother(before) && last && before.at[0] !== undefined && last.end > before.at[0] - 200
      ? last
      : undefined);
  if (operator)
    attributes['operator'] =
      operator.type === 'datacenter' ? (operator.attributes?.['operator'] ?? '') : nameOf(article, operator);
  else if (owner !== undefined) attributes['operator'] ??= owner;
  if (attributes['operator'] === '') delete attributes['operator'];
  else if (steering['code'] === true || (steering['anaphor'] === true && isDefinite(before))) {
    const actor = actorBefore(article, mentions, span.start);
    if (actor) attributes[GUESS] = nameOf(article, actor);
  }
  const all =
    places.length > 0 || !whose?.owns || isPlural ? places : placeBefore(article, mentions, span.start);
  Object.assign(attributes, sizeOf(before, isPlural), whereOf(article, all, isPlural, rel));
  attributes['place'] ??= countryName(attributes['country']);
  if (attributes['place'] === '') delete attributes['place'];
  const modality = modalityOf(before, article.source.text.slice(span.start, span.end), after);
  if (modality !== undefined) attributes['modality'] = modality;
  const source = sourceOf(before, after);
  if (source) attributes['source'] = nameOf(article, source);
  return {
    mention: reviseMention(noun, {
      start: span.start,
      end: span.end,
      refersTo:
        nameStart === undefined ? undefined : { name: article.source.text.slice(nameStart, noun.end) },
      score: isNamed ? noun.score : Math.max(noun.score, steering['anaphor'] === true ? 0.7 : 0.9),
      attributes,
    }),
    added: shown.filter((mention) => places.includes(mention) || whose?.mention === mention),
  };
};

/** True for `Data Center` in a sentence of small letters. */
const isCapital = (article: Article, { start }: Span): boolean =>
  article.sentences[sentenceAt(article, start)]?.casing === 'sentence' &&
  /\p{Lu}/u.test(article.source.text.charAt(start));

/** `Yotta NM1`: a code that follows its operator is a name together with it. */
const withOperator = (article: Article, mentions: readonly Mention[], noun: Mention): Span => {
  if (noun.attributes?.['code'] !== true) return noun;
  const last = mentions[firstFrom(mentions, noun.start) - 1];
  const follows =
    last?.type === 'company' &&
    last.end <= noun.start &&
    /^\s$/.test(article.source.text.slice(last.end, noun.start));
  return { start: follows ? last.start : noun.start, end: noun.end };
};

const NOUN_LAST = /\s(?:data[ -]?cent(?:er|re)|facility|campus|site|complex)$/;

/** `Colossus data center`: the name ends with a noun in small letters, so that its place belongs to the phrase. */
const endsWithNoun = ({ source }: Article, { start, end }: Span): boolean =>
  NOUN_LAST.test(source.text.slice(Math.max(start, end - 16), end));

/** Extends facility nouns over their place, adds operator, place and modality, and drops those that say neither where nor whose. */
export const linkDatacenters: Refiner = (article, mentions, drop) => {
  const nouns = joinNames(
    article,
    mentions.filter(({ type }) => type === 'datacenter').sort((a, b) => a.start - b.start),
  );
  if (nouns.length === 0) return mentions;
  const held = heldByName(nouns);
  const signs = signsOf(mentions);
  const found: Mention[] = [];
  const added: Mention[] = [];
  for (const noun of nouns) {
    if (held.has(noun)) continue;
    const located = locate(article, noun, signs, found.at(-1));
    if (located) {
      found.push(located.mention);
      added.push(...located.added);
    } else drop({ mention: noun, refiner: 'link-datacenters', reason: 'says neither where it is nor whose' });
  }
  return [...mentions.filter(({ type }) => type !== 'datacenter'), ...added, ...identify(outermost(found))];
};
