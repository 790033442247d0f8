// An attribute's value to the words that are compared.
import type { AttributeValue } from '../model/mention.js';

/** One word for a plain value, the members of a list in order, `key=value` for each entry of a map. */
export const attributeWords = (value: AttributeValue): readonly string[] => {
  if (typeof value !== 'object') return [String(value)];
  return Array.isArray(value)
    ? (value as readonly string[])
    : Object.entries(value).map(([key, word]) => `${key}=${String(word)}`);
};
