// Records to the ids of entities that they point to.
import type { EntityRecord, MentionRecord } from '../../annotations/annotation-document.js';
import { listWords } from './merge-words.js';

/** Entity ids in what people and rules say of a mention; also words that are no ids, such as `nothing`. */
export const mentionReferences = ({ human, rules }: MentionRecord): string[] => [
  ...listWords(human).map((word) => (typeof word === 'string' ? word : word.is)),
  ...(rules === undefined ? [] : [rules.is, ...Object.values(rules.holds ?? {})]),
];

/** Entity ids in what people and rules say of an entity; also attributes that are no ids. */
export const entityReferences = ({ human, rules }: EntityRecord): string[] => [
  ...listWords(human).flatMap((word) => (typeof word === 'string' ? [] : (word['same-as'] ?? []))),
  ...Object.values(rules?.attributes ?? {}).flatMap((attribute) =>
    typeof attribute === 'object' ? Object.values(attribute) : [String(attribute)],
  ),
];
