// A mention and what is known better to a new mention.
import type { Mention } from './mention.js';

/** The mention with what `changes` says in place of its own; what they leave undefined stays. Written out, so that all mentions have one shape. */
export const reviseMention = (
  mention: Mention,
  { start, end, type, evidence, score, attributes, value, refersTo, entity }: Partial<Mention>,
): Mention => ({
  start: start ?? mention.start,
  end: end ?? mention.end,
  type: type ?? mention.type,
  evidence: evidence ?? mention.evidence,
  score: score ?? mention.score,
  attributes: attributes ?? mention.attributes,
  value: value ?? mention.value,
  refersTo: refersTo ?? mention.refersTo,
  entity: entity ?? mention.entity,
});
