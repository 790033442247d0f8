// Where the places of an article start and end: members of a list vouch for one another.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import type { Found } from '../shared/rule.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';

interface Known {
  readonly starts: Set<number>;
  readonly ends: Set<number>;
  /** names that need a witness, by first token */
  readonly unsure: Map<number, { readonly last: number; readonly found: Found }>;
}

const known = new WeakMap<Article, Known>();
const LINKS = wordSet('and or &');

const knownIn = (article: Article): Known => {
  const places = known.get(article) ?? { starts: new Set(), ends: new Set(), unsure: new Map() };
  known.set(article, places);
  return places;
};

/** Notes that a place stands over tokens `first` to `last` (exclusive). */
export const rememberPlace = (article: Article, first: number, last: number): void => {
  const { starts, ends } = knownIn(article);
  starts.add(first);
  ends.add(last);
};

/** Notes a name that is a place if another of its list is one. */
export const rememberUnsure = (article: Article, first: number, last: number, found: Found): void => {
  knownIn(article).unsure.set(first, { last, found });
};

/** The name that needs a witness over exactly these tokens. */
export const unsureAt = (article: Article, first: number, last: number): Found | undefined => {
  const unsure = known.get(article)?.unsure.get(first);
  return unsure?.last === last ? unsure.found : undefined;
};

/** True when a place ends before `first` with only a comma or `and` between: `Ireland, Jordan and Chad`. */
export const continuesList = (article: Article, first: number): boolean => {
  const ends = known.get(article)?.ends;
  if (!ends) return false;
  const at = first - 1;
  const isLink = isWordIn(article, at, LINKS);
  if (!isLink && !isCharacter(article, at, ',/')) return false;
  if (ends.has(at)) return inOneSentence(article, at - 1, first);
  return (
    isLink && isCharacter(article, at - 1, ',') && ends.has(at - 1) && inOneSentence(article, at - 2, first)
  );
};

/** Token behind the link at `last` when a name may follow in the list; `last` itself when no link stands there. */
export const behindLink = (article: Article, last: number): number => {
  if (!inOneSentence(article, last - 1, last)) return last;
  const next = isCharacter(article, last, ',/') ? last + 1 : last;
  const at = isWordIn(article, next, LINKS) ? next + 1 : next;
  return inOneSentence(article, last - 1, at) ? at : last;
};

/** True when a place starts behind `last` with only a comma or `and` between: `Jordan and Georgia`. */
export const precedesPlace = (article: Article, last: number): boolean => {
  const at = behindLink(article, last);
  return at > last && (known.get(article)?.starts.has(at) ?? false);
};

/** True when `and` or `or` is the link before `first`, so that the list ends with the name there. */
export const isLastOfList = (article: Article, first: number): boolean => isWordIn(article, first - 1, LINKS);
