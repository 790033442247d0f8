// The plain rule for a gazetteer list: a name that stands in the list is a mention.
import type { NameHit, NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import type { Found, NameRule } from './rule.js';
import { foundAt } from './found-at.js';

/** Mention of a reading over the tokens of its hit: 0.95, or 0.4 when the surface is ambiguous and needs corroboration. */
export const foundName = (
  article: Article,
  hit: NameHit,
  reading: NameReading,
  score = reading.ambiguous ? 0.4 : 0.95,
): Found =>
  foundAt(article, hit.first, hit.last, {
    score,
    refersTo: {
      id: reading.entry.id,
      name: reading.entry.name,
      ...(reading.entry.ids ? { ids: reading.entry.ids } : {}),
    },
    attributes: reading.entry.attributes,
  });

/** A rule that proposes every hit of `list`; the first reading of that list is taken. */
export const nameRule = ({ id, why, list }: Pick<NameRule, 'id' | 'why' | 'list'>): NameRule => ({
  id,
  why,
  list,
  find(article, hit) {
    const reading = hit.readings.find((candidate) => candidate.list === list);
    return reading && foundName(article, hit, reading);
  },
});
