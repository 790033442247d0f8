// Uncertain companies and places beside a facility noun are what they seem: who has a data centre is a company, and it stands in a place.
import type { Article } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';
import { overlaps } from '../../model/span.js';
import type { Refiner } from '../refiner.js';
import { operatorOf } from './operator-of.js';
import { placesOf } from './places-of.js';
import { reviseMention } from '../../model/revise-mention.js';
import { firstFrom, windowAfter, windowBefore } from './sentence-window.js';

const CERTAIN = 0.5;
const VOUCHED = 0.6;
/** Mentions farther off than a window shows are not read. */
const REACH = 400;

/** Of readings that overlap, those that may be an operator or a place first, then the more certain. */
const rankOf = ({ type, score }: Mention): number =>
  score >= CERTAIN ? score + 1 : type === 'company' ? 0.9 : type === 'place' ? 0.8 : score;

const readingsAround = (mentions: readonly Mention[], noun: Mention): Mention[] => {
  const near = mentions
    .slice(firstFrom(mentions, noun.start - REACH), firstFrom(mentions, noun.end + REACH))
    .filter(({ type, start, end }) => type !== 'datacenter' && !overlaps({ start, end }, noun))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const chosen: Mention[] = [];
  for (const mention of near) if (!chosen.some((other) => overlaps(other, mention))) chosen.push(mention);
  return chosen.sort((a, b) => a.start - b.start);
};

/** True for `Forest` in `Forest City`: a part of a longer name. */
const isCut = ({ source }: Article, { end }: Mention): boolean =>
  /^\s\p{Lu}/u.test(source.text.slice(end, end + 3));

/** Raises the score of uncertain operators and places of facility nouns, so that what corroborates finds them certain. */
export const vouch: Refiner = (article, mentions) => {
  const nouns = mentions.filter(
    ({ type, attributes }) => type === 'datacenter' && attributes?.['anaphor'] !== true,
  );
  if (nouns.length === 0) return mentions;
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const raised = new Set<Mention>();
  for (const noun of nouns) {
    const around = readingsAround(sorted, noun);
    if (noun.score >= CERTAIN && around.every(({ score }) => score >= CERTAIN)) continue;
    const { span, places } = placesOf(article, around, noun, noun.attributes?.['plural'] === true);
    const before = windowBefore(article, around, span.start);
    const after = windowAfter(article, around, span.end);
    const whose = operatorOf({
      article,
      mentions: around,
      before,
      after,
      behindNoun: windowAfter(article, around, noun.end),
    });
    // a code that follows its operator: `Yotta NM1`
    if (noun.attributes?.['code'] === true && whose?.owns === true && noun.score < CERTAIN) raised.add(noun);
    for (const mention of [...places, ...(whose ? [whose.mention] : [])])
      if (
        mention.score < CERTAIN &&
        (mention.type === 'company' || (mention.type === 'place' && !isCut(article, mention)))
      )
        raised.add(mention);
  }
  return raised.size === 0
    ? mentions
    : mentions.map((mention) => (raised.has(mention) ? reviseMention(mention, { score: VOUCHED }) : mention));
};
