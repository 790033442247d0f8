// What a reviewer says a mention is, to a word that the document can hold, and the document with the entity it names.
import type { AnnotationDocument, EntityRecord, MentionWord } from '../../annotations/annotation-document.js';
import { NOTHING } from '../../annotations/annotation-document.js';
import { nearestKey } from '../../annotations/nearest-key.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { isValueType } from '../../model/entity-type.js';
import type { Value } from '../../model/mention.js';
import { settleEntityWord } from '../states.js';
import type { Naming } from './decision.js';
import { isEntityId } from './is-entity-id.js';
import { isDateValue } from './is-date-value.js';

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
  if (!isEntityId(is))
    throw new AnnotateError(
      'entity-id',
      `"${is}" cannot be the id of an entity: take small letters, digits and hyphens, no x- before them, and no word of the format`,
    );
  if (isValueType(entity.type) || entity.name.trim() === '')
    throw new AnnotateError('entity-type', 'an entity has a name, and a type other than date and money');
  const record: EntityRecord = { id: is, human: entity.type, name: entity.name.trim() };
  const at = document.entities.findIndex(({ id }) => id > is);
  const entities = [...document.entities];
  entities.splice(at < 0 ? entities.length : at, 0, record);
  return { ...document, entities };
};

/** The entity of that id is the one that was described. @throws AnnotateError `entity-exists` */
const refuseOther = (there: EntityRecord, { entity }: Naming): void => {
  const { id, type, name } = settleEntityWord(there);
  if (entity === undefined || ((type ?? entity.type) === entity.type && name === entity.name.trim())) return;
  throw new AnnotateError(
    'entity-exists',
    `there is an entity ${id} already, ${type ?? 'without a type'}, "${name}": name it by its id alone, or take another id`,
  );
};

const refuseValue = (is: 'date' | 'money', value: Value): void => {
  if (is === 'date' ? typeof value === 'string' && isDateValue(value) : typeof value === 'object') return;
  throw new AnnotateError(
    'bad-value',
    is === 'date'
      ? `"${typeof value === 'string' ? value : value.currency}" is no date: write it as 2014-07-31, 2014-07, 2014 or another date of EDTF`
      : 'money has an amount and a currency',
  );
};

/**
 * The word of a person, without more than an id where an id says it all, and the document in which its entity stands.
 * @throws AnnotateError `unknown-entity`, `entity-exists` for the id of an entity of another type or name, `entity-id`, `entity-type`,
 * `value-not-allowed`, `bad-value`
 */
export const nameEntity = (
  document: AnnotationDocument,
  naming: Naming,
): { document: AnnotationDocument; word: MentionWord } => {
  const { is, value } = naming;
  if ((is === 'date' || is === 'money') && naming.entity === undefined) {
    if (value !== undefined) refuseValue(is, value);
    return { document, word: { is, ...(value === undefined ? {} : { value }) } };
  }
  if (value !== undefined)
    throw new AnnotateError('value-not-allowed', `only date and money have a value, "${is}" has none`);
  if (is === NOTHING && naming.entity === undefined) return { document, word: is };
  const there = document.entities.find(({ id }) => id === is);
  if (there === undefined) return { document: insertEntity(document, naming), word: is };
  refuseOther(there, naming);
  return { document, word: is };
};
