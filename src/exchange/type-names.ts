// The names that a file gives its types to ours.
import { nearestKey } from '../annotations/nearest-key.js';
import type { ErrorPlace } from '../model/annotate-error.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';

/** Names of a file to ours; null leaves mentions of that name out. */
export type TypeMap = ReadonlyMap<string, EntityType | null>;

/** Our type for a name; null when its mentions are to be left out. @throws AnnotateError `unknown-type` at the place given */
export const typeNamed = (name: string, map: TypeMap, place: ErrorPlace): EntityType | null => {
  const mapped = map.get(name);
  if (mapped !== undefined) return mapped;
  if ((ENTITY_TYPES as readonly string[]).includes(name)) return name as EntityType;
  const near = nearestKey(name, ENTITY_TYPES);
  throw new AnnotateError(
    'unknown-type',
    `no type "${name.slice(0, 60)}"${near === undefined ? '' : `; did you mean "${near}"?`}: types are ${ENTITY_TYPES.join(', ')}; --map ${name.slice(0, 60)}=TYPE reads it as one of them, --map ${name.slice(0, 60)}= leaves it out`,
    place,
  );
};
