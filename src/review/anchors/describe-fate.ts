// What a person should hear of a decided record whose words were changed, moved, cut or brought back.
import type { MentionRecord } from '../../annotations/annotation-document.js';

const shown = (quote: string): string => `"${quote.replace(/\s+/g, ' ')}"`;

/** One line for a record that stands in the new text; undefined when it stands as it stood. */
export const describePlaced = (
  before: MentionRecord,
  after: MentionRecord,
  { key, from, isGuess }: { key: string; from: string; isGuess: boolean },
): string | undefined => {
  if (after.was !== undefined && after.was !== before.was)
    return after.quote === before.quote
      ? `${before.id}: the words a person chose, ${shown(after.was)}, were edited; look at the decision again`
      : `${before.id}: its words were edited, ${shown(before.quote)} to ${shown(after.quote)}; look at the decision again`;
  if (isGuess) return `${before.id}: re-anchored without the old text, at ${shown(after.quote)} in ${key}`;
  if (key !== from) return `${before.id}: ${shown(after.quote)} has moved from ${from} to ${key}`;
  if (before.nth === after.nth) return undefined;
  return after.nth === undefined
    ? `${before.id}: ${shown(after.quote)} is now the only one in its paragraph`
    : `${before.id}: ${shown(after.quote)} is now number ${after.nth} in its paragraph`;
};

/** One line for a record whose words are gone. */
export const describeLost = ({ id, quote }: MentionRecord): string =>
  `${id}: the words ${shown(quote)} are gone; the decision is kept under lost`;

/** One line for a record whose words are there again. */
export const describeRevived = ({ id, quote }: MentionRecord): string =>
  `${id}: the words ${shown(quote)} are back, and the decision with them`;
