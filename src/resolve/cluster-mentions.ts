// Mentions that are one entity by name or identifier alone, before and after short forms are linked.
import type { EntityType } from '../model/entity-type.js';
import { isValueType } from '../model/entity-type.js';
import type { Mention, Reference } from '../model/mention.js';
import { oneSpaced } from '../model/one-spaced.js';
import { nameKey } from './name-key.js';

/** Mentions of one entity, in text order; `name` is the fullest name any of them gives. */
export interface Cluster {
  readonly type: EntityType;
  readonly name: string;
  /** the fullest name in capitals, of a headline, where the article has the name in small letters too */
  readonly capitals?: string | undefined;
  readonly id?: string | undefined;
  /** what its mentions refer to: the gazetteer's entry when one of them knows it, else the fullest name */
  readonly reference: Reference;
  readonly mentions: readonly Mention[];
}

/** Judges are persons: one human being has one cluster, whatever the words around each mention say. */
export const groupOf = (type: EntityType): string => (type === 'judge' ? 'person' : type);

/** A pope or king has one name, which judges bear as a surname: `Pope Francis`, `Judge Francis`. */
const isMonarch = ({ type, attributes }: Mention): boolean =>
  type === 'person' && MONARCHS.has(attributes?.['title']);

const MONARCHS = new Set<unknown>(['Pope', 'King', 'Queen', 'Prince', 'Princess', 'Emperor', 'Saint']);

/** The first mention, by index, of each identifier and of each name of one group. */
interface Known {
  readonly ids: Map<string, number>;
  readonly names: Map<string, number>;
}

/** `Jane Anderson` and `Jane Marie Anderson`, by index, where the article knows one name with a middle and no other. */
const sameWithMiddleName = (text: string, mentions: readonly Mention[]): (readonly [number, number])[] => {
  const short = new Map<string, number>();
  const long = new Map<string, Map<string, number>>();
  mentions.forEach((mention, index) => {
    if (groupOf(mention.type) !== 'person') return;
    const name = nameKey('person', mention.refersTo?.name ?? text.slice(mention.start, mention.end));
    if (!name.includes(' ')) return;
    const words = name.split(' ');
    const ends = `${words[0] as string} ${words.at(-1) as string}`;
    if (words.length === 2) short.set(ends, short.get(ends) ?? index);
    else {
      const names = long.get(ends) ?? new Map<string, number>();
      long.set(ends, names.set(name, names.get(name) ?? index));
    }
  });
  if (long.size === 0) return [];
  return [...long].flatMap(([ends, names]) => {
    const at = short.get(ends);
    const [only] = names.values();
    return at === undefined || only === undefined || names.size > 1 ? [] : [[at, only] as const];
  });
};

const isCapitals = (name: string | undefined): boolean => name?.toUpperCase() === name;

/** The fullest name with small letters and the fullest in capitals, each empty where there is none. */
const fullestNames = (text: string, mentions: readonly Mention[]): { small: string; capitals: string } => {
  let small = '';
  let capitals = '';
  for (const mention of mentions) {
    const name = oneSpaced(mention.refersTo?.name ?? text.slice(mention.start, mention.end));
    if (isCapitals(name)) {
      if (name.length > capitals.length) capitals = name;
    } else if (name.length > small.length) small = name;
  }
  return { small, capitals };
};

/** Clusters in order of their first mention; dates and money, which are values, have none. */
export const clusterMentions = (text: string, mentions: readonly Mention[]): Cluster[] => {
  const groupsKnown = new Map<string, Known>();
  const parents: number[] = [];
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    parents[at] = root;
    return root;
  };
  const entities = mentions.filter((mention) => !isValueType(mention.type));
  const join = (a: number, b: number): void => {
    const left = find(a);
    const right = find(b);
    parents[Math.max(left, right)] = Math.min(left, right);
  };
  const meet = (met: Map<string, number>, key: string, index: number): void => {
    const known = met.get(key);
    if (known === undefined) met.set(key, index);
    else join(known, index);
  };
  entities.forEach((mention, index) => {
    parents.push(index);
    const group = isMonarch(mention) ? 'monarch' : groupOf(mention.type);
    let known = groupsKnown.get(group);
    if (!known) groupsKnown.set(group, (known = { ids: new Map(), names: new Map() }));
    const { refersTo, type } = mention;
    const id = refersTo?.id;
    if (id !== undefined) meet(known.ids, id, index);
    // Places are told apart by what was resolved: two cities of one name are two entities.
    if (id === undefined || type !== 'place')
      meet(known.names, nameKey(type, refersTo?.name ?? text.slice(mention.start, mention.end)), index);
  });
  for (const [a, b] of sameWithMiddleName(text, entities)) join(a, b);
  const groups = new Map<number, Mention[]>();
  entities.forEach((mention, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  });
  return [...groups.values()].map((group) => describe(text, group));
};

const describe = (text: string, mentions: readonly Mention[]): Cluster => {
  const first = mentions[0] as Mention;
  const type = mentions.some((mention) => mention.type === 'judge') ? 'judge' : first.type;
  const references = mentions.flatMap(({ refersTo }) => (refersTo?.id === undefined ? [] : [refersTo]));
  const reference = references.find(({ name }) => !isCapitals(name)) ?? references[0];
  if (reference?.name !== undefined) {
    const shouted = references[0] === reference ? undefined : references[0]?.name;
    return { type, name: reference.name, capitals: shouted, id: reference.id, reference, mentions };
  }
  const { small, capitals } = fullestNames(text, mentions);
  const name = small === '' ? capitals : small;
  return {
    type,
    name,
    capitals: small === '' || capitals === '' ? undefined : capitals,
    id: reference?.id,
    reference: reference ?? { name },
    mentions,
  };
};
