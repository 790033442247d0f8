// What a merge decided, to text.
import type { MergeDecision } from '../review/merge/merge-decision.js';
import { visible } from './visible.js';

/** One JSON object a line. */
export const printDecisions = (decisions: readonly MergeDecision[]): string =>
  decisions.map((decision) => `${visible(JSON.stringify(decision))}\n`).join('');
