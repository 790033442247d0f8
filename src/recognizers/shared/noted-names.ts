// Names that lists of other types hold in an article: what stands there is no unknown company.
import type { Article } from '../../model/article.js';
import type { NameRule } from './rule.js';

const noted = new WeakMap<Article, Set<number>>();

/** A rule that proposes nothing and notes where the names of `list` start. */
export const noteNames = (id: string, list: string): NameRule => ({
  id,
  why: 'What another list holds is no unknown name: nothing is proposed here.',
  list,
  find(article, { first }) {
    const starts = noted.get(article) ?? new Set<number>();
    if (starts.size === 0) noted.set(article, starts);
    starts.add(first);
    return undefined;
  },
});

/** True when a name that one of the noted lists holds starts at token `at`. */
export const isNotedName = (article: Article, at: number): boolean => noted.get(article)?.has(at) === true;
