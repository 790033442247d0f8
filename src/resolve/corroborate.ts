// Mentions that their rule calls uncertain stand only when another mention backs them.
import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import { foldName } from './name-key.js';
import type { Refiner } from './refiner.js';

const CERTAIN = 0.5;
const CORROBORATED = 0.6;

/** Words that may stand between two members of a list. */
const LIST_GAP = /^\s*(?:,|,?\s*(?:and|or|&)|,\s*)\s*$/;

const keysOf = (article: Article, mention: Mention): string[] => {
  const surface = foldName(article.source.text.slice(mention.start, mention.end));
  const id = mention.refersTo?.id;
  return id === undefined
    ? [`${mention.type}:${surface}`]
    : [`${mention.type}:${surface}`, `${mention.type}#${id}`];
};

/** Drops uncertain mentions unless a certain one of the same type bears the name or entity, or stands beside it in a list. */
export const corroborate: Refiner = (article, mentions, drop) => {
  if (mentions.every((mention) => mention.score >= CERTAIN)) return mentions;
  const known = new Set(
    mentions.filter((mention) => mention.score >= CERTAIN).flatMap((mention) => keysOf(article, mention)),
  );
  const backed = mentions.map((mention) =>
    mention.score < CERTAIN && keysOf(article, mention).some((key) => known.has(key))
      ? { ...mention, score: CORROBORATED }
      : mention,
  );
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
        mentions[at] = { ...mention, score: CORROBORATED };
    }
    const now = mentions[at] as Mention;
    if (now.score >= CERTAIN) last = now;
  }
};
