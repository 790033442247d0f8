// Random mentions of a short text, dense enough to touch, nest, cross and coincide.
import fc from 'fast-check';
import type { EntityType } from '../../src/model/entity-type.js';
import type { JudgedMention, MentionSet } from '../../src/score/mention-set.js';

const TEXT = 'abcdefghij klmnopqrst uvwxyz'.repeat(2);

const TYPES: readonly EntityType[] = ['company', 'place', 'date'];

const mention = (limit: number): fc.Arbitrary<JudgedMention> =>
  fc
    .record({
      start: fc.nat(limit - 1),
      length: fc.integer({ min: 1, max: 6 }),
      type: fc.constantFrom(...TYPES),
      value: fc.option(fc.constantFrom('2014', '2015'), { nil: undefined }),
    })
    .map(({ start, length, type, value }) => ({
      start,
      end: Math.min(limit, start + length),
      type,
      ...(value === undefined ? {} : { value }),
    }));

/** Mentions within the first `limit` characters. */
export const mentions = (maxLength: number, limit: number = TEXT.length): fc.Arbitrary<JudgedMention[]> =>
  fc.array(mention(limit), { maxLength });

/** Gold: some of it optional. */
export const goldMentions = (maxLength: number, limit: number = TEXT.length): fc.Arbitrary<JudgedMention[]> =>
  fc
    .array(fc.tuple(mention(limit), fc.integer({ min: 0, max: 4 })), { maxLength })
    .map((list) => list.map(([one, die]) => (die === 0 ? { ...one, optional: true } : one)));

export const setOf = (list: readonly JudgedMention[], id = 'a'): MentionSet => ({
  id,
  text: TEXT,
  mentions: list,
  skips: [],
});
