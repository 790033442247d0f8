// What a reviewer says a mention is, to a word that the document can hold, and the document with the entity it names.
import type { AnnotationDocument, EntityRecord, MentionWord } from '../../annotations/annotation-document.js';
import { NOTHING, RESERVED_IDS } from '../../annotations/annotation-document.js';
import { nearestKey } from '../../annotations/nearest-key.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { isValueType } from '../../model/entity-type.js';
import type { Naming } from './decision.js';

const ENTITY_ID = /^(?!x-)[a-z0-9][a-z0-9-]{0,79}$/;

const unknown = (id: string, known: readonly string[]): AnnotateError => {
  const near = nearestKey(id, known);
  return new AnnotateError(
    'unknown-entity',
    `there is no entity "${id}": ${near === undefined ? 'give its type and name to add it' : `did you mean "${near}"?`}`,
  );
};

const insertEntity = (document: AnnotationDocument, { is, entity }: Naming): AnnotationDocument => {
  if (entity === undefined)
    throw unknown(
      is,
      document.entities.map(({ id }) => id),
    );
  if (!ENTITY_ID.test(is) || RESERVED_IDS.includes(is))
    throw new AnnotateError(
      'entity-id',
      `"${is}" cannot be the id of an entity: take small letters, digits and hyphens, and no word of the format`,
    );
  if (isValueType(entity.type) || entity.name.trim() === '')
    throw new AnnotateError('entity-type', 'an entity has a name, and a type other than date and money');
  const record: EntityRecord = { id: is, human: entity.type, name: entity.name };
  const at = document.entities.findIndex(({ id }) => id > is);
  const entities = [...document.entities];
  entities.splice(at < 0 ? entities.length : at, 0, record);
  return { ...document, entities };
};

/**
 * The word of a person, without more than an id where an id says it all, and the document in which its entity stands.
 * @throws AnnotateError `unknown-entity`, `entity-id`, `entity-type`, `value-not-allowed`
 */
export const nameEntity = (
  document: AnnotationDocument,
  naming: Naming,
): { document: AnnotationDocument; word: MentionWord } => {
  const { is, value } = naming;
  if (is === 'date' || is === 'money')
    return { document, word: { is, ...(value === undefined ? {} : { value }) } };
  if (value !== undefined)
    throw new AnnotateError('value-not-allowed', `only date and money have a value, "${is}" has none`);
  if (is === NOTHING || document.entities.some(({ id }) => id === is)) return { document, word: is };
  return { document: insertEntity(document, naming), word: is };
};
