// What stands behind `human:` and `rules:` to the words of people and rules.
import type { EntityType } from '../model/entity-type.js';
import type { AttributeValue } from '../model/mention.js';
import type {
  Conflict,
  DetailedWord,
  EntityHuman,
  EntityOverride,
  EntityRules,
  EntityWord,
  ExternalIds,
  Extra,
  MentionHuman,
  MentionRules,
  MentionWord,
} from './annotation-document.js';
import { NOTHING, OK } from './annotation-document.js';
import { readAtom, readHolds, readIds, readType, readValue } from './read-values.js';
import type { Reading } from './reading.js';
import { readExtra, readMap, readPairs, readString, report } from './reading.js';
import type { YamlMap, YamlNode, YamlPair } from './yaml-tree.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const RULES_FIELDS = ['is', 'by', 'value', 'holds'];

/** `rules:` of a mention. */
export const readMentionRules = (reading: Reading, node: YamlNode): MentionRules | undefined => {
  const map = readMap(reading, node, 'rules');
  if (map === undefined) return undefined;
  const rules: Partial<Mutable<MentionRules>> = {};
  const extras = readPairs(reading, map, RULES_FIELDS, ({ key, value }) =>
    readRule(reading, rules, key, value),
  );
  if (rules.is === undefined || rules.by === undefined)
    return report(reading, 'schema', node.start, 'rules must have `is` and `by`');
  return { ...(rules as MentionRules), ...withoutPlaces(extras) };
};

const readRule = (
  reading: Reading,
  rules: Partial<Mutable<MentionRules>>,
  key: string,
  node: YamlNode,
): void => {
  if (key === 'value') {
    const value = readValue(reading, node);
    if (value !== undefined) rules.value = value;
    return;
  }
  if (key === 'holds') {
    const holds = readHolds(reading, node);
    if (holds !== undefined) rules.holds = holds;
    return;
  }
  const text = readString(reading, node, key);
  if (text !== undefined) rules[key as 'is' | 'by'] = text;
};

/** On one line foreign keys stand last, whatever they followed. */
const withoutPlaces = (
  found: { extras: readonly Extra[] } | undefined,
): { extras: readonly Extra[] } | undefined =>
  found && { extras: found.extras.map(({ key, text }) => ({ key, text })) };

/** `rules:` of an entity: every key the format does not name is an attribute. */
export const readEntityRules = (reading: Reading, node: YamlNode): EntityRules | undefined => {
  const map = readMap(reading, node, 'rules');
  if (map === undefined) return undefined;
  let is: EntityType | undefined;
  let by: string | undefined;
  let ids: ExternalIds | undefined;
  const attributes: Record<string, AttributeValue> = {};
  const extras: Extra[] = [];
  for (const pair of map.pairs) {
    const { key, value } = pair;
    if (key === 'is') is = readType(reading, value);
    else if (key === 'by') by = readString(reading, value, 'by');
    else if (key === 'ids') ids = readIds(reading, value);
    else if (key.startsWith('x-')) pushExtra(reading, extras, pair);
    else {
      const atom = readAtom(reading, value, key);
      if (atom !== undefined) attributes[key] = atom;
    }
  }
  if (is === undefined || by === undefined)
    return report(reading, 'schema', node.start, 'rules must have `is` and `by`');
  return {
    is,
    by,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(ids === undefined ? {} : { ids }),
    ...(extras.length > 0 ? { extras } : {}),
  };
};

const pushExtra = (reading: Reading, extras: Extra[], pair: YamlPair): void => {
  const extra = readExtra(reading, pair);
  if (extra !== undefined) extras.push(extra);
};

const WORD_FIELDS = ['is', 'value', 'quote'];

/** A detailed word that says no more than an id says is that id. */
const simplify = (word: DetailedWord): MentionWord => {
  const { is, value, quote, extras } = word;
  const bare = value === undefined && quote === undefined && extras === undefined;
  return bare && is !== 'date' && is !== 'money' ? is : word;
};

const readMentionWord = (reading: Reading, node: YamlNode): MentionWord | undefined => {
  if (node.kind !== 'map') {
    const word = readString(reading, node, 'human');
    return word === 'date' || word === 'money' ? { is: word } : word;
  }
  const word: Partial<Mutable<DetailedWord>> = {};
  const extras = readPairs(reading, node, WORD_FIELDS, ({ key, value }) => {
    if (key === 'value') {
      const said = readValue(reading, value);
      if (said !== undefined) word.value = said;
    } else {
      const text = readString(reading, value, key);
      if (text !== undefined) word[key as 'is' | 'quote'] = text;
    }
  });
  if (word.is === undefined)
    return report(
      reading,
      'schema',
      node.start,
      `human must say what the mention is: an entity id, ${NOTHING}, or a mapping with \`is\``,
    );
  return simplify({ ...(word as DetailedWord), ...withoutPlaces(extras) });
};

const conflictOf = (node: YamlNode): YamlPair | undefined =>
  node.kind === 'map' ? node.pairs.find(({ key }) => key === 'conflict') : undefined;

const readConflict = <T>(
  reading: Reading,
  map: YamlMap,
  { value }: YamlPair,
  read: (node: YamlNode) => T | undefined,
): Conflict<T> | undefined => {
  if (
    value.kind !== 'list' ||
    map.pairs.length > 1 ||
    value.items.length === 0 ||
    value.items.some((item) => conflictOf(item) !== undefined)
  )
    return report(
      reading,
      'schema',
      map.start,
      'a conflict is a list of the values to choose from, and nothing else: {conflict: [a, b]}',
    );
  const words = value.items.map(read);
  return words.every((word) => word !== undefined) ? { conflict: words } : undefined;
};

/** `human:` of a mention. */
export const readMentionHuman = (reading: Reading, node: YamlNode): MentionHuman | undefined => {
  const conflict = conflictOf(node);
  return conflict === undefined
    ? readMentionWord(reading, node)
    : readConflict(reading, node as YamlMap, conflict, (item) => readMentionWord(reading, item));
};

const OVERRIDE_FIELDS = ['is', 'name', 'ids', 'same-as'];

const readOverride = (reading: Reading, map: YamlMap): EntityOverride => {
  const override: Mutable<EntityOverride> = {};
  const extras = readPairs(reading, map, OVERRIDE_FIELDS, ({ key, value }) => {
    if (key === 'is') {
      const type = readType(reading, value);
      if (type !== undefined) override.is = type;
    } else if (key === 'ids') {
      const ids = readIds(reading, value);
      if (ids !== undefined) override.ids = ids;
    } else {
      const text = readString(reading, value, key);
      if (text !== undefined) override[key as 'name' | 'same-as'] = text;
    }
  });
  return { ...override, ...withoutPlaces(extras) };
};

const readEntityWord = (reading: Reading, node: YamlNode): EntityWord | undefined => {
  if (node.kind === 'scalar' && node.text === OK) return OK;
  if (node.kind !== 'map') return readType(reading, node);
  const override = readOverride(reading, node);
  const [only] = Object.keys(override);
  return only === 'is' && Object.keys(override).length === 1 ? override.is : override;
};

/** `human:` of an entity. */
export const readEntityHuman = (reading: Reading, node: YamlNode): EntityHuman | undefined => {
  const conflict = conflictOf(node);
  return conflict === undefined
    ? readEntityWord(reading, node)
    : readConflict(reading, node as YamlMap, conflict, (item) => readEntityWord(reading, item));
};
