// Facility nouns right behind a facility's name to one mention: `Fairwater facility`.
import type { Article } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';
import { reviseMention } from '../../model/revise-mention.js';

/** The nouns, sorted by start as they are given; one behind a name is the end of that. */
export const joinNames = ({ source }: Article, nouns: readonly Mention[]): Mention[] => {
  const joined: Mention[] = [];
  for (const noun of nouns) {
    const last = joined.at(-1);
    if (last?.refersTo && !noun.refersTo && source.text.slice(last.end, noun.start) === ' ')
      joined[joined.length - 1] = reviseMention(last, { end: noun.end });
    else joined.push(noun);
  }
  return joined;
};
