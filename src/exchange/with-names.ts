// Attributes that name other entities by id to the same with their names, as gold says them.
import type { EntityType } from '../model/entity-type.js';
import type { Attributes } from '../model/mention.js';
import { isRelation } from '../score/relations.js';

/** A copy; ids that `nameOf` does not know stay. */
export const withNames = (
  attributes: Attributes,
  type: EntityType,
  nameOf: (id: string) => string | undefined,
): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' && isRelation(type, key) ? (nameOf(value) ?? value) : value,
    ]),
  );
