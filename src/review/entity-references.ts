// A document to the ids of entities that something in it points to.
import type { AnnotationDocument, EntityRecord, MentionRecord } from '../annotations/annotation-document.js';
import { isConflict } from '../annotations/annotation-document.js';
import { wordsOf } from './states.js';

const ofMention = (mention: MentionRecord): string[] => [
  ...wordsOf(mention).map((word) => (typeof word === 'string' ? word : word.is)),
  ...(mention.rules === undefined ? [] : [mention.rules.is, ...Object.values(mention.rules.holds ?? {})]),
];

/** `same-as`, and the attributes of the rules: `operator: microsoft`. */
export const referencesOfEntity = ({ human, rules }: EntityRecord): string[] => [
  ...(human === undefined ? [] : isConflict(human) ? human.conflict : [human]).flatMap((word) =>
    typeof word === 'object' && word['same-as'] !== undefined ? [word['same-as']] : [],
  ),
  ...Object.values(rules?.attributes ?? {}).flatMap((attribute) =>
    typeof attribute === 'object' ? Object.values(attribute) : [String(attribute)],
  ),
];

/** How often each id stands where the id of an entity may stand: words of people and rules, attributes, `same-as`. */
export const countReferences = ({ entities, paragraphs, lost }: AnnotationDocument): Map<string, number> => {
  const counts = new Map<string, number>();
  const count = (ids: readonly string[]): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { mentions } of paragraphs) for (const mention of mentions) count(ofMention(mention));
  for (const mention of lost) count(ofMention(mention));
  for (const entity of entities) count(referencesOfEntity(entity));
  return counts;
};
