// Tokens of an article and what a rule says of them to what it proposes.
import type { Article } from '../../model/article.js';
import { foundOver } from './found-over.js';
import type { Said } from './found-over.js';
import type { Found } from './rule.js';

/** The proposal over tokens `first` to `last` (exclusive). */
export const foundAt = ({ tokens }: Article, first: number, last: number, said?: Said): Found =>
  foundOver({ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 }, said);
