// Days that news names without a year because everybody knows it: the Sept. 11 attacks.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn } from '../shared/token-text.js';
import { referenceOf } from './reference.js';

const ATTACKS = wordSet('attack attacks terrorist terrorists hijackers hijackings commission');
const RIOT = wordSet('attack riot riots insurrection rioters committee capitol rioter');

interface KnownDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly words: ReturnType<typeof wordSet>;
}

const KNOWN: readonly KnownDay[] = [
  { month: 9, day: 11, year: 2001, words: ATTACKS },
  { month: 1, day: 6, year: 2021, words: RIOT },
];

/** Year of a day that one of the next two words names as an event; never a year after publication. */
export const knownYear = (article: Article, month: number, day: number, last: number): number | undefined => {
  const known = KNOWN.find(
    (one) =>
      one.month === month &&
      one.day === day &&
      (isWordIn(article, last, one.words) || isWordIn(article, last + 1, one.words)),
  );
  const reference = referenceOf(article, last);
  return known && (!reference || reference.year >= known.year) ? known.year : undefined;
};
