// Tokens of an article and what a rule says of them to what it proposes.
import type { Article } from '../../model/article.js';
import type { Said } from './found-over.js';
import type { Found } from './rule.js';

const NOTHING: Said = {};

/** The proposal over tokens `first` to `last` (exclusive), with all properties in the order of `foundOver`. */
export const foundAt = (
  { tokens }: Article,
  first: number,
  last: number,
  { score, attributes, value, refersTo, triggers }: Said = NOTHING,
): Found => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last - 1] ?? 0,
  score,
  attributes,
  value,
  refersTo,
  triggers,
});
