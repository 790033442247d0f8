// Plain values behind keys: types, attributes, external ids, dates and amounts.
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { EntityType } from '../model/entity-type.js';
import type { AttributeMap, AttributeValue, Value } from '../model/mention.js';
import type { ExternalIds } from './annotation-document.js';
import { nearestKey } from './nearest-key.js';
import type { Reading } from './reading.js';
import { readMap, readString, report } from './reading.js';
import type { YamlNode } from './yaml-tree.js';

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;

/** One of the entity types. */
export const readType = (reading: Reading, node: YamlNode): EntityType | undefined => {
  const name = readString(reading, node, 'a type');
  if (name === undefined || (ENTITY_TYPES as readonly string[]).includes(name))
    return name as EntityType | undefined;
  const near = nearestKey(name, ENTITY_TYPES);
  return report(
    reading,
    'schema',
    node.start,
    `unknown type "${name.slice(0, 40)}"${near === undefined ? `: types are ${ENTITY_TYPES.join(', ')}` : `; did you mean "${near}"?`}`,
  );
};

const readParts = (reading: Reading, node: YamlNode, what: string): AttributeMap | undefined => {
  const map = readMap(reading, node, what);
  if (map === undefined) return undefined;
  const parts: Record<string, string> = {};
  for (const { key, value } of map.pairs) {
    const text = readString(reading, value, key);
    if (text !== undefined) parts[key] = text;
  }
  return parts;
};

/** The data that is kept at a place, as `data`, and what else is said of it. */
export const readHolds = (reading: Reading, node: YamlNode): AttributeMap | undefined => {
  const holds = readParts(reading, node, 'holds');
  if (holds === undefined) return undefined;
  if (holds['data'] !== undefined && Object.values(holds).every((part) => part !== '')) return holds;
  return report(
    reading,
    'schema',
    node.start,
    'holds must say what data is kept: {data: emails, of: microsoft}',
  );
};

/** An attribute: a string, a list of strings, a map of strings, or `true`, `12` without quotes. */
export const readAtom = (reading: Reading, node: YamlNode, what: string): AttributeValue | undefined => {
  if (node.kind === 'list') {
    const items = node.items.map((item) => readString(reading, item, what));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (node.kind === 'map') return readParts(reading, node, what);
  const text = readString(reading, node, what);
  if (text === undefined || !node.plain) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBER.test(text) && String(Number(text)) === text ? Number(text) : text;
};

/** External ids: whole numbers stay numbers, `0000789019` and `12.0` stay strings. */
export const readIds = (reading: Reading, node: YamlNode): ExternalIds | undefined => {
  const map = readMap(reading, node, 'ids');
  if (map === undefined) return undefined;
  const ids: Record<string, string | number> = {};
  for (const { key, value } of map.pairs) {
    const text = readString(reading, value, `the id of ${key}`);
    if (text !== undefined)
      ids[key] = value.kind === 'scalar' && value.plain && INTEGER.test(text) ? Number(text) : text;
  }
  return ids;
};

/** A date as text, or an amount of money. */
export const readValue = (reading: Reading, node: YamlNode): Value | undefined => {
  if (node.kind !== 'map') return readString(reading, node, 'a value');
  const value: { amount?: number; currency?: string } = {};
  for (const { key, at, value: part } of node.pairs) {
    const text = readString(reading, part, key);
    if (text === undefined) continue;
    if (key === 'currency') value.currency = text;
    else if (key === 'amount' && NUMBER.test(text)) value.amount = Number(text);
    else
      report(
        reading,
        'schema',
        at,
        key === 'amount'
          ? 'amount must be a number without separators'
          : `unknown key "${key}" in a value: known are amount, currency`,
      );
  }
  if (value.currency === undefined)
    return report(reading, 'schema', node.start, 'an amount needs its currency, as a code of ISO 4217');
  return value as Value;
};
