// Mentions that their rule calls uncertain stand only when another mention backs them.
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { foldName } from './name-key.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

const CERTAIN = 0.5;
const CORROBORATED = 0.6;

/** Words that may stand between two members of a list. */
const LIST_GAP = /^\s*(?:,\s*(?:(?:and|or|&)\s*)?|(?:and|or|&)\s*)$/;

/** Names and ids that certain mentions bear, of one type. */
interface Known {
  readonly names: Set<string>;
  readonly ids: Set<string>;
}

/** What certain mentions say of the types that have uncertain ones. */
const gatherKnown = (
  { source }: Article,
  mentions: readonly Mention[],
  types: ReadonlySet<EntityType>,
): Map<EntityType, Known> => {
  const known = new Map<EntityType, Known>();
  for (const { type, score, start, end, refersTo } of mentions) {
    if (score < CERTAIN || !types.has(type)) continue;
    let same = known.get(type);
    if (!same) known.set(type, (same = { names: new Set(), ids: new Set() }));
    same.names.add(foldName(source.text.slice(start, end)));
    if (refersTo?.id !== undefined) same.ids.add(refersTo.id);
  }
  return known;
};

/** Drops uncertain mentions unless a certain one of the same type bears the name or entity, or stands beside it in a list. */
export const corroborate: Refiner = (article, mentions, drop) => {
  const types = new Set(mentions.filter(({ score }) => score < CERTAIN).map(({ type }) => type));
  if (types.size === 0) return mentions;
  const known = gatherKnown(article, mentions, types);
  const backed = mentions.map((mention) => {
    const same = mention.score < CERTAIN ? known.get(mention.type) : undefined;
    if (!same) return mention;
    const isKnown =
      (mention.refersTo?.id !== undefined && same.ids.has(mention.refersTo.id)) ||
      same.names.has(foldName(article.source.text.slice(mention.start, mention.end)));
    return isKnown ? reviseMention(mention, { score: CORROBORATED }) : mention;
  });
  backByLists(article, backed, 1);
  backByLists(article, backed, -1);
  return backed.filter((mention) => {
    if (mention.score >= CERTAIN) return true;
    drop({ mention, refiner: 'corroborate', reason: 'uncertain, and nothing else in the article backs it' });
    return false;
  });
};

/** Raises uncertain members of a list that stands beside a certain one, walking in one direction so that certainty travels. */
const backByLists = ({ source }: Article, mentions: Mention[], step: 1 | -1): void => {
  const from = step === 1 ? 0 : mentions.length - 1;
  let last: Mention | undefined;
  for (let at = from; at >= 0 && at < mentions.length; at += step) {
    const mention = mentions[at] as Mention;
    if (mention.type !== 'company') continue;
    if (mention.score < CERTAIN && last) {
      const [left, right] = step === 1 ? [last, mention] : [mention, last];
      if (right.start - left.end < 12 && LIST_GAP.test(source.text.slice(left.end, right.start)))
        mentions[at] = reviseMention(mention, { score: CORROBORATED });
    }
    const now = mentions[at] as Mention;
    if (now.score >= CERTAIN) last = now;
  }
};
