// Suggestions for mistyped names.
import { nearestKey } from '../annotations/nearest-key.js';

/** `; did you mean "court"?` when one of the names is near, else nothing. */
export const nearest = (word: string, names: readonly string[]): string => {
  const best = nearestKey(word, names);
  return best === undefined ? '' : `; did you mean "${best}"?`;
};
