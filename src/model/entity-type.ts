// The eleven types, in the order that breaks ties between mentions of one span.

export const ENTITY_TYPES = [
  'judge',
  'court',
  'statute',
  'case',
  'datacenter',
  'money',
  'date',
  'company',
  'organization',
  'person',
  'place',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types whose mentions carry a value of their own and point to no entity. */
export const isValueType = (type: EntityType): boolean => type === 'date' || type === 'money';
