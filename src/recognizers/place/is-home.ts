// Where somebody comes from: `a man from Slough`, `a native of Cork`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

const FROM = wordSet('from');
const OF = wordSet('of');
/** Those whom news calls by their home; students and workers come from bodies too. */
const PEOPLE = wordSet(
  'man men woman women boy boys girl girls teenager teenagers teen couple family families mother father pensioner grandmother grandfather brother brothers sister sisters farmer widow widower motorist cyclist father-of-two mother-of-two father-of-three mother-of-three',
);
const LOCALS = wordSet('resident residents native natives');

/** True when the name that starts at `first` stands behind somebody's `from`. */
export const isHome = (article: Article, first: number): boolean =>
  inOneSentence(article, first - 2, first) &&
  ((isWordIn(article, first - 1, FROM) &&
    (isWordIn(article, first - 2, PEOPLE) || isWordIn(article, first - 2, LOCALS))) ||
    (isWordIn(article, first - 1, OF) && isWordIn(article, first - 2, LOCALS)));
