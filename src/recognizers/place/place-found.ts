// A gazetteer entry over tokens to a found place.
import type { NameReading } from '../../gazetteer/find-names.js';
import type { NameEntry } from '../../gazetteer/parse-list.js';
import type { Article } from '../../model/article.js';
import type { Reference } from '../../model/mention.js';
import type { Found } from '../shared/rule.js';
import { slugOf } from '../../model/slug.js';
import { reviseFound } from '../shared/revise-found.js';
import { foundOver } from '../shared/found-over.js';
import { foundAt } from '../shared/found-at.js';
import { spanOf } from '../shared/token-text.js';

const references = new WeakMap<NameEntry, Reference>();

/** What a mention of an entry refers to; one object an entry, since places are the most frequent mentions of all. */
const referenceTo = (entry: NameEntry): Reference => {
  const known = references.get(entry);
  if (known) return known;
  const made = { id: entry.id, name: entry.name, ...(entry.ids ? { ids: entry.ids } : {}) };
  references.set(entry, made);
  return made;
};

/** Found place over tokens `first` to `last` (exclusive) that refers to the entry of a reading. */
export const readingFound = (
  article: Article,
  first: number,
  last: number,
  { entry }: NameReading,
  score: number,
): Found => {
  return foundAt(article, first, last, { score, attributes: entry.attributes, refersTo: referenceTo(entry) });
};

/** Found place that no list knows; `within` is the region and country that the text gives it. Without an id: its name is all that tells it apart. */
export const unlistedFound = (
  article: Article,
  first: number,
  last: number,
  score: number,
  within?: { readonly region?: string; readonly country?: string },
): Found => {
  const span = spanOf(article, first, last);
  const surface = article.source.text.slice(span.start, span.end);
  const refersTo = { name: surface.includes('\n') ? surface.replace(/\s+/g, ' ') : surface };
  return foundOver(span, { score, attributes: within && { ...within }, refersTo });
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
  return reviseFound(found, {
    refersTo: { id: slugOf([name, within.region ?? within.country ?? ''].join(' ')), name },
  });
};
