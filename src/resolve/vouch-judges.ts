// Uncertain judges of a list whose own court the article names are those judges: `Gerard Lynch concurred`, in a story of the Second Circuit.
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

const CERTAIN = 0.5;
const VOUCHED = 0.6;

/** Raises the score of uncertain listed judges whose court a certain mention of the article names. */
export const vouchJudges: Refiner = (_article, mentions) => {
  const isOpen = mentions.some(({ type, score }) => type === 'judge' && score < CERTAIN);
  if (!isOpen) return mentions;
  const courts = new Set(
    mentions.flatMap(({ type, score, refersTo }) =>
      type === 'court' && score >= CERTAIN && refersTo?.id !== undefined ? [refersTo.id] : [],
    ),
  );
  return mentions.map((mention) => {
    const court = mention.attributes?.['court'];
    return mention.type === 'judge' &&
      mention.score < CERTAIN &&
      typeof court === 'string' &&
      courts.has(court)
      ? reviseMention(mention, { score: VOUCHED })
      : mention;
  });
};
