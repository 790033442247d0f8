// Entities of one document with `same-as` followed: what each id finally stands for.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { settleEntityWord } from '../review/states.js';
import type { SettledEntity } from '../review/states.js';

/** The entity an id stands for; undefined for ids that are not entities. A circle of `same-as` ends where it began. */
export type EntityOf = (id: string) => SettledEntity | undefined;

export const followEntities = ({ entities }: AnnotationDocument): EntityOf => {
  const settled = new Map(entities.map((entity) => [entity.id, settleEntityWord(entity)]));
  return (id) => {
    let entity = settled.get(id);
    const seen = new Set([id]);
    while (entity?.sameAs !== undefined && !seen.has(entity.sameAs) && settled.has(entity.sameAs)) {
      seen.add(entity.sameAs);
      entity = settled.get(entity.sameAs);
    }
    return entity;
  };
};
