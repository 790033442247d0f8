// A gazetteer entry over tokens to a found place.
import type { NameReading } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import type { Found } from '../shared/rule.js';
import { slugOf } from '../../model/slug.js';
import { spanOf } from '../shared/token-text.js';

/** Found place over tokens `first` to `last` (exclusive) that refers to the entry of a reading. */
export const readingFound = (
  article: Article,
  first: number,
  last: number,
  { entry }: NameReading,
  score: number,
): Found => ({
  ...spanOf(article, first, last),
  score,
  refersTo: { id: entry.id, name: entry.name, ...(entry.ids ? { ids: entry.ids } : {}) },
  ...(entry.attributes ? { attributes: entry.attributes } : {}),
});

/** Found place that no list knows; `within` is the region and country that the text gives it. Without an id: its name is all that tells it apart. */
export const unlistedFound = (
  article: Article,
  first: number,
  last: number,
  score: number,
  within?: { readonly region?: string; readonly country?: string },
): Found => {
  const span = spanOf(article, first, last);
  const name = article.source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, score, refersTo: { name }, ...(within ? { attributes: { ...within } } : {}) };
};

/** Found namesake of a listed place that lies in another region: `Dublin, Virginia`. */
export const namesakeFound = (
  article: Article,
  first: number,
  last: number,
  score: number,
  within: { readonly region?: string; readonly country?: string },
): Found => {
  const found = unlistedFound(article, first, last, score, within);
  const name = found.refersTo?.name ?? '';
  return {
    ...found,
    refersTo: { id: slugOf([name, within.region ?? within.country ?? ''].join(' ')), name },
  };
};
