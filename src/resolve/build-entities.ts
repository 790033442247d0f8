// Clusters of mentions to entities with ids; every mention but dates and money gets its entity.
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { EntityType } from '../model/entity-type.js';
import { isValueType } from '../model/entity-type.js';
import type { AttributeMap, Attributes, AttributeValue, Mention } from '../model/mention.js';
import type { Cluster } from './cluster-mentions.js';
import { clusterMentions } from './cluster-mentions.js';
import { slugOf } from '../model/slug.js';
import { reviseMention } from '../model/revise-mention.js';
import { remember } from './remember.js';

export interface Linked {
  readonly mentions: readonly Mention[];
  /** sorted by id */
  readonly entities: readonly Entity[];
}

/** Attributes that speak of one mention, not of the entity. */
const OF_MENTION = new Set(['reading', 'holds']);

const mergeAttributes = (mentions: readonly Mention[]): Attributes | undefined => {
  let merged: Record<string, AttributeValue> | undefined;
  for (const { attributes } of mentions)
    if (attributes)
      for (const key of Object.keys(attributes))
        if (!OF_MENTION.has(key)) (merged ??= {})[key] ??= attributes[key] as AttributeValue;
  return merged;
};

const mergeIds = (mentions: readonly Mention[]): Readonly<Record<string, string>> | undefined => {
  let all: Readonly<Record<string, string>> | undefined;
  let last: Readonly<Record<string, string>> | undefined;
  for (const { refersTo } of mentions) {
    const ids = refersTo?.ids;
    // mentions of one entry share its identifiers
    if (ids === undefined || ids === last) continue;
    all = { ...ids, ...all };
    last = ids;
  }
  return all && Object.keys(all).length > 0 ? all : undefined;
};

const slugOfName = remember((_type, name) => slugOf(name));

/** Id of a cluster: the gazetteer's, else a slug of the name; the type, then a number, tells apart what would collide. */
const idOf = (cluster: Cluster, taken: ReadonlySet<string>): string => {
  const base = cluster.id ?? (slugOfName(cluster.type, cluster.name) || cluster.type);
  if (!taken.has(base)) return base;
  const typed = `${base}-${cluster.type}`;
  if (!taken.has(typed)) return typed;
  for (let count = 2; ; count += 1) if (!taken.has(`${typed}-${count}`)) return `${typed}-${count}`;
};

/** The rule of the mention that introduced an entity: its first that does not lean on another. */
const introduction = ({ mentions }: Cluster): Mention =>
  mentions.find(({ evidence }) => !evidence.rule.startsWith('coref/')) ?? (mentions[0] as Mention);

/** Entities of an article; a judge is a judge in every mention. */
export const buildEntities = ({ source }: Article, mentions: readonly Mention[]): Linked => {
  const taken = new Set<string>();
  const entityOf = new Map<Mention, Entity>();
  const entities: Entity[] = [];
  for (const cluster of clusterMentions(source.text, mentions)) {
    const id = idOf(cluster, taken);
    taken.add(id);
    const attributes = mergeAttributes(cluster.mentions);
    const ids = mergeIds(cluster.mentions);
    const entity: Entity = {
      id,
      type: cluster.type,
      name: cluster.name,
      rule: introduction(cluster).evidence.rule,
      ...(attributes ? { attributes } : {}),
      ...(ids ? { ids } : {}),
    };
    entities.push(entity);
    for (const mention of cluster.mentions) entityOf.set(mention, entity);
  }
  const linked = mentions.map((mention) => {
    const entity = isValueType(mention.type) ? undefined : entityOf.get(mention);
    return entity ? reviseMention(mention, { type: entity.type, entity: entity.id }) : mention;
  });
  const pointed = entities.map((entity) => pointAttributes(entity, entities));
  return {
    mentions: linked.map((mention) => pointHolds(mention, entities)),
    entities: pointed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

/** The mention with the id of the company or body whose data a place holds: `of: Microsoft` becomes `of: microsoft`. */
const pointHolds = (mention: Mention, entities: readonly Entity[]): Mention => {
  const holds = mention.attributes?.['holds'] as AttributeMap | undefined;
  if (holds?.['of'] === undefined) return mention;
  const owner = entities.find(
    ({ type, name }) => name === holds['of'] && (type === 'company' || type === 'organization'),
  );
  return owner
    ? reviseMention(mention, { attributes: { ...mention.attributes, holds: { ...holds, of: owner.id } } })
    : mention;
};

/** Attributes that name another entity of the article, and its type. */
const POINTERS: Readonly<Record<string, readonly EntityType[]>> = {
  operator: ['company', 'organization'],
  source: ['company', 'organization', 'person', 'judge'],
  place: ['place'],
  places: ['place'],
  court: ['court'],
};

/** The entity with ids where its attributes name others: `operator: Microsoft` becomes `operator: microsoft`. */
const pointAttributes = (entity: Entity, entities: readonly Entity[]): Entity => {
  if (!entity.attributes || (entity.type !== 'datacenter' && entity.type !== 'judge')) return entity;
  const idOfName = (types: readonly EntityType[], name: string): string =>
    entities.find((other) => types.includes(other.type) && (other.name === name || other.id === name))?.id ??
    name;
  const attributes: Record<string, AttributeValue> = {};
  for (const [key, value] of Object.entries(entity.attributes)) {
    const types = POINTERS[key];
    if (types && typeof value === 'string') attributes[key] = idOfName(types, value);
    else if (types && Array.isArray(value))
      attributes[key] = value.map((name: string) => idOfName(types, name));
    else attributes[key] = value;
  }
  return { ...entity, attributes };
};
