// Tokens of a court's name and the court it means to what a rule proposes.
import type { Article } from '../../model/article.js';
import { foundAt } from '../shared/found-at.js';
import type { Found } from '../shared/rule.js';
import type { CourtReference } from './federal-court.js';

/** Mention of a court over tokens `first` to `last` (exclusive). */
export const courtFound = (
  article: Article,
  first: number,
  last: number,
  score: number,
  reference: Partial<CourtReference>,
): Found =>
  foundAt(article, first, last, { score, attributes: reference.attributes, refersTo: reference.refersTo });
