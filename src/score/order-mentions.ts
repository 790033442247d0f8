// Mentions in any order to one order that depends on nothing but what they say.
import type { JudgedMention } from './mention-set.js';

const canonical = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, canonical(inner)]),
      );

const keyOf = (mention: JudgedMention): string => JSON.stringify(canonical(mention));

const compare = (a: JudgedMention, b: JudgedMention): number => {
  const bySpan = a.start - b.start || b.end - a.end;
  if (bySpan !== 0) return bySpan;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * Sorted copies of the mentions: by start, the longer first, by type, then by everything else a mention says, so that equal lists in
 * any order become one. No two are the same object, whatever was given.
 */
export const orderMentions = (mentions: readonly JudgedMention[]): JudgedMention[] =>
  mentions.map((mention) => ({ ...mention })).sort(compare);
