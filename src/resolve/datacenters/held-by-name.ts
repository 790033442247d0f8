// Facility nouns to those that a facility's name holds: the `data center` of `Utah Data Center`.
import type { Mention } from '../../model/mention.js';

/** Nouns without a name that lie in a name of their own: it holds the noun it ends with. `nouns` are sorted by start. */
export const heldByName = (nouns: readonly Mention[]): ReadonlySet<Mention> => {
  const names = nouns.filter(({ refersTo }) => refersTo);
  const held = new Set<Mention>();
  let next = 0;
  let reach = 0;
  for (const noun of nouns) {
    for (; next < names.length && (names[next] as Mention).start <= noun.start; next += 1)
      reach = Math.max(reach, (names[next] as Mention).end);
    if (!noun.refersTo && noun.end <= reach) held.add(noun);
  }
  return held;
};
