// A proposal and what is known better to a new proposal.
import { foundOver, type Said } from './found-over.js';
import type { Found } from './rule.js';

/** The proposal with what `changes` says in place of its own; what they leave undefined stays. */
export const reviseFound = (found: Found, changes: Said): Found =>
  foundOver(found, {
    score: changes.score ?? found.score,
    attributes: changes.attributes ?? found.attributes,
    value: changes.value ?? found.value,
    refersTo: changes.refersTo ?? found.refersTo,
    triggers: changes.triggers ?? found.triggers,
  });
