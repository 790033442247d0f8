// Mentions that are one entity by name or identifier alone, before and after short forms are linked.
import type { EntityType } from '../model/entity-type.js';
import { isValueType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { nameKey } from './name-key.js';

/** Mentions of one entity, in text order; `name` is the fullest name any of them gives. */
export interface Cluster {
  readonly type: EntityType;
  readonly name: string;
  readonly id?: string;
  readonly mentions: readonly Mention[];
}

/** Judges are persons: one human being has one cluster, whatever the words around each mention say. */
export const groupOf = (type: EntityType): string => (type === 'judge' ? 'person' : type);

/** A pope or king has one name, which judges bear as a surname: `Pope Francis`, `Judge Francis`. */
const isMonarch = ({ type, attributes }: Mention): boolean =>
  type === 'person' &&
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Saint)$/.test(String(attributes?.['title'] ?? ''));

const keysOf = (mention: Mention, surface: string): string[] => {
  const group = isMonarch(mention) ? 'monarch' : groupOf(mention.type);
  const { id, name } = mention.refersTo ?? {};
  const keys: string[] = [];
  if (id !== undefined) keys.push(`${group}#${id}`);
  // Places are told apart by what was resolved: two cities of one name are two entities.
  if (id === undefined || mention.type !== 'place')
    keys.push(`${group}:${nameKey(mention.type, name ?? surface)}`);
  return keys;
};

/** `Jane Anderson` and `Jane Marie Anderson`, by index, where the article knows one name with a middle and no other. */
const sameWithMiddleName = (text: string, mentions: readonly Mention[]): (readonly [number, number])[] => {
  const short = new Map<string, number>();
  const long = new Map<string, Map<string, number>>();
  mentions.forEach((mention, index) => {
    if (groupOf(mention.type) !== 'person') return;
    const name = nameKey('person', mention.refersTo?.name ?? text.slice(mention.start, mention.end));
    const words = name.split(' ');
    if (words.length < 2) return;
    const ends = `${words[0] as string} ${words.at(-1) as string}`;
    if (words.length === 2) short.set(ends, short.get(ends) ?? index);
    else {
      const names = long.get(ends) ?? new Map<string, number>();
      long.set(ends, names.set(name, names.get(name) ?? index));
    }
  });
  return [...long].flatMap(([ends, names]) => {
    const at = short.get(ends);
    const [only] = names.values();
    return at === undefined || only === undefined || names.size > 1 ? [] : [[at, only] as const];
  });
};

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Clusters in order of their first mention; dates and money, which are values, have none. */
export const clusterMentions = (text: string, mentions: readonly Mention[]): Cluster[] => {
  const rootOf = new Map<string, number>();
  const parents: number[] = [];
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    parents[at] = root;
    return root;
  };
  const entities = mentions.filter((mention) => !isValueType(mention.type));
  entities.forEach((mention, index) => {
    parents.push(index);
    for (const key of keysOf(mention, text.slice(mention.start, mention.end))) {
      const known = rootOf.get(key);
      if (known === undefined) rootOf.set(key, index);
      else {
        const [a, b] = [find(known), find(index)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  for (const [a, b] of sameWithMiddleName(text, entities)) {
    const [left, right] = [find(a), find(b)];
    parents[Math.max(left, right)] = Math.min(left, right);
  }
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
  const reference = mentions.find((mention) => mention.refersTo?.id !== undefined)?.refersTo;
  const surfaces = mentions.map((mention) =>
    (mention.refersTo?.name ?? text.slice(mention.start, mention.end)).replace(/\s+/g, ' '),
  );
  const name = reference?.name ?? surfaces.reduce(longer);
  return { type, name, mentions, ...(reference?.id === undefined ? {} : { id: reference.id }) };
};
