// Ids that an entity may have.
import { RESERVED_IDS } from '../../annotations/annotation-document.js';

const ENTITY_ID = /^(?!x-)[a-z0-9][a-z0-9-]{0,79}$/;

/** True for small letters, digits and hyphens, but for words of the format and for what looks like a key of somebody else. */
export const isEntityId = (id: string): boolean => ENTITY_ID.test(id) && !RESERVED_IDS.includes(id);
