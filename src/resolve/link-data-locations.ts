// Places where data is said to be kept, without a facility being named: the place's mention gets `holds`, what data and whose.
import type { Article } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import { contains } from '../model/span.js';
import { antecedentOf } from './datacenters/antecedent.js';
import { sourceOf } from './datacenters/modality-of.js';
import { nameOf } from './datacenters/name-of.js';
import { KEEP, KEPT, matchKept } from './datacenters/match-kept.js';
import type { Kept } from './datacenters/match-kept.js';
import type { Window } from './datacenters/sentence-window.js';
import {
  COMPANY,
  mentionAt,
  signsOf,
  WHO,
  windowAfter,
  windowBefore,
} from './datacenters/sentence-window.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

const KEEP_FIRST = latePattern(`^${KEEP}\\s`, 'iu');

const PROPER = latePattern(String.raw`^(?:\p{Lu}{2}|American|British|European|Irish|Indian|Chinese|Russian)`);

/** Events are held too: `records of the trial held in London`. */
const EVENT =
  /\bof\s(?:the\s|a\s)?(?:trial|meeting|conference|hearing|talks|summit|election|inquest|inquiry|event|session|protest)/iu;

/** Looked at first: most places have none of these words before them. */
const NEARBY =
  /stor|held|kept|keep|hold|host|hous|resid|server|comput|mail|archiv|sav|locat|retain|maint|data|record|file|back|messag|account|conten|inform/i;
const NEAR = 90;

type Holds = Readonly<Record<string, string>>;

const NEGATION = /\b(?:not|never|no longer)\b|n't\b/iu;
const MODAL = /\b(?:must|should|would|could|may|might)\b/iu;
/** `to keep`, `must store` before a verb of keeping that the match begins with. */
const WISH_BEFORE = latePattern(
  String.raw`\b(?:to|must|should|would|could|may|might|and|or)\s(?:[\p{Ll}]+ly\s)?$`,
  'iu',
);
const NEGATION_BEFORE = latePattern(
  String.raw`\b(?:not|never|no longer|n't|without|cannot)\s(?:[\p{Ll}]+\s)?$`,
  'iu',
);

/** What the words that say it, and those right before them, say of its truth. */
const modalityOf = ({ text }: Window, { start }: Kept): string | undefined => {
  const left = text.slice(0, start);
  const said = text.slice(start);
  if (NEGATION.test(said) || NEGATION_BEFORE.test(left)) return 'negated';
  return MODAL.test(said) || (KEEP_FIRST.test(said) && WISH_BEFORE.test(left)) ? 'hypothetical' : undefined;
};

const OWN = latePattern(`(${WHO})(?:'s?\\s(?:[\\p{Ll}-]+\\s){0,3}|\\s)$`);

/** Whose the data is or who keeps it: said with it, before it, or the only company of the sentence. */
const ownerOf = (
  article: Article,
  signs: readonly Mention[],
  window: Window,
  { data, keeper }: Kept,
): Mention | undefined => {
  if (keeper !== undefined)
    return mentionAt(window, keeper) ?? antecedentOf(article, signs, window.at[keeper] as number);
  const own = OWN.exec(window.text.slice(0, data.start));
  if (own) return mentionAt(window, own.index);
  const companies = [...window.text].flatMap((sign, at) => (sign === COMPANY ? [at] : []));
  return companies.length === 1 ? mentionAt(window, companies[0] as number) : undefined;
};

/** What a place holds, when the words before it say so. */
const holdsAt = (article: Article, signs: readonly Mention[], place: Mention): Holds | undefined => {
  if (!NEARBY.test(article.source.text.slice(Math.max(0, place.start - NEAR), place.start))) return undefined;
  const window = windowBefore(article, signs, place.start);
  const after = windowAfter(article, signs, place.end);
  const kept = matchKept(window.text, after.text);
  if (!kept || EVENT.test(window.text.slice(kept.start))) return undefined;
  const { start, end } = kept.data;
  const data = article.source.text
    .slice(window.at[start], (window.at[end - 1] as number) + 1)
    .replace(/\s+/g, ' ');
  const owner = ownerOf(article, signs, window, kept);
  const modality = modalityOf(window, kept);
  const source = sourceOf(window, after);
  return {
    data: start === 0 && !PROPER.test(data) ? data.charAt(0).toLowerCase() + data.slice(1) : data,
    ...(owner ? { of: nameOf(article, owner) } : {}),
    ...(modality === undefined ? {} : { modality }),
    ...(source ? { source: nameOf(article, source) } : {}),
    by: 'datacenter/data-kept',
  };
};

/** Between places of one list, each of which holds what the first holds; `Dublin, Ireland` is one address. */
const AND = latePattern(`^(?:,)?\\s(?:and|or)\\s(?:${KEPT}\\s)?(?:in\\s)?(?:the\\s)?$`);

/** Gives `holds` to the mentions of places where the text says that data is kept. Places inside a data centre are said with it. */
export const linkDataLocations: Refiner = (article, mentions) => {
  // in text order, the longer first: a facility stands before the places in it
  let facility: Mention | undefined;
  let signs: Mention[] | undefined;
  let last: { place: Mention; holds: Holds } | undefined;
  return mentions.map((mention) => {
    if (mention.type === 'datacenter') facility = mention;
    if (mention.type !== 'place' || (facility !== undefined && contains(facility, mention))) return mention;
    const gap = last && article.source.text.slice(last.place.end, mention.start);
    signs ??= signsOf(mentions);
    const holds =
      gap !== undefined && gap.length < 20 && AND.test(gap) ? last?.holds : holdsAt(article, signs, mention);
    if (!holds) return mention;
    last = { place: mention, holds };
    return reviseMention(mention, { attributes: { ...mention.attributes, holds } });
  });
};
