// What a mention in JSON says beyond its span and type.
import type { EntityType } from '../model/entity-type.js';
import type { Attributes, Value } from '../model/mention.js';
import type { JudgedMention } from '../score/mention-set.js';
import { parseValue } from './value-text.js';
import { withNames } from './with-names.js';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readValue = (type: EntityType, value: unknown): Value | undefined => {
  if (typeof value === 'string') return parseValue(type, value);
  if (!isObject(value) || typeof value['currency'] !== 'string') return undefined;
  const { amount, currency } = value;
  if (amount !== undefined && typeof amount !== 'number') return undefined;
  return { ...(amount === undefined ? {} : { amount }), currency };
};

const textual = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => typeof one === 'string' || typeof one === 'number')
          .map(([key, one]) => [key, String(one)]),
      )
    : {};

const attributesOf = (value: unknown): Record<string, Attributes[string]> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (pair): pair is [string, Attributes[string]] =>
            ['string', 'number', 'boolean'].includes(typeof pair[1]) ||
            (Array.isArray(pair[1]) && pair[1].every((one) => typeof one === 'string')),
        ),
      )
    : {};

const nameOf = (entities: ReadonlyMap<string, Json>, id: string): string | undefined => {
  const name = entities.get(id)?.['name'];
  return typeof name === 'string' ? name : undefined;
};

/** Value, name, ids and attributes of a mention: they may stand in it, in its `attributes` (or `attrs`), in `ids`, or in the entity of the line that it names. */
export const jsonFacts = (
  item: Json,
  type: EntityType,
  entities: ReadonlyMap<string, Json>,
): Partial<JudgedMention> => {
  const entity = typeof item['entity'] === 'string' ? entities.get(item['entity']) : undefined;
  const { value, name, id, ...attributes } = {
    ...withNames(attributesOf(entity?.['attributes']), type, (other) => nameOf(entities, other)),
    ...attributesOf(item['attrs']),
    ...attributesOf(item['attributes']),
  };
  const found = readValue(type, item['value'] ?? value);
  const named = item['name'] ?? name ?? entity?.['name'];
  const ids = {
    ...(typeof item['entity'] === 'string' ? { id: item['entity'] } : {}),
    ...textual(entity?.['ids']),
    ...textual(item['ids']),
    ...(id === undefined ? {} : { id: String(id) }),
  };
  return {
    ...(found === undefined ? {} : { value: found }),
    ...(typeof named === 'string' ? { name: named } : {}),
    ...(Object.keys(ids).length === 0 ? {} : { ids }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
};
