// Documents to one row an entity, counted over all of them.
import type { EntityType } from '../model/entity-type.js';
import type { SettledEntity, State } from '../review/states.js';
import { STATES } from '../review/states.js';
import type { ExportedMention, ExportInput, ExportOptions } from './export-mentions.js';
import { exportDocument } from './export-mentions.js';
import type { Table } from './table.js';

export interface EntityRow {
  readonly id: string;
  readonly type: EntityType | null;
  readonly name: string;
  /** what mentions call it, other than its name, sorted */
  readonly aliases: readonly string[];
  readonly ids: Readonly<Record<string, string | number>>;
  readonly mentions: number;
  readonly articles: number;
  /** earliest and latest date of publication of an article that mentions it */
  readonly first: string | null;
  readonly last: string | null;
  /** mentions by state */
  readonly states: Readonly<Record<string, number>>;
}

const ENTITY_COLUMNS = [
  'id',
  'type',
  'name',
  'aliases',
  'ids',
  'mentions',
  'articles',
  'first',
  'last',
  'states',
] as const satisfies readonly (keyof EntityRow)[];

interface Tally {
  readonly id: string;
  readonly type: EntityType | undefined;
  /** names with how many articles give them */
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  readonly ids: Map<string, string | number>;
  readonly articles: Set<string>;
  readonly states: Map<State, number>;
  readonly dates: string[];
  mentions: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids mean one article's entity; over all articles one id of one type is one entity. */
const keyOf = ({ id, type }: SettledEntity): string => `${id}\n${type ?? ''}`;

const tallyOf = (tallies: Map<string, Tally>, entity: SettledEntity): Tally => {
  const key = keyOf(entity);
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const tally: Tally = {
    id: entity.id,
    type: entity.type,
    names: new Map(),
    aliases: new Set(),
    ids: new Map(),
    articles: new Set(),
    states: new Map(),
    dates: [],
    mentions: 0,
  };
  tallies.set(key, tally);
  return tally;
};

const count = (
  tally: Tally,
  entity: SettledEntity,
  { row }: ExportedMention,
  published: string | undefined,
): void => {
  tally.mentions += 1;
  tally.aliases.add(row.quote.replace(/\s+/g, ' '));
  tally.states.set(row.state, (tally.states.get(row.state) ?? 0) + 1);
  for (const [register, id] of Object.entries(entity.ids))
    if (!tally.ids.has(register)) tally.ids.set(register, id);
  if (tally.articles.has(row.article)) return;
  tally.articles.add(row.article);
  tally.names.set(entity.name, (tally.names.get(entity.name) ?? 0) + 1);
  if (published !== undefined) tally.dates.push(published);
};

/** The name most articles give, of several the first by code unit. */
const commonName = (names: ReadonlyMap<string, number>): string =>
  [...names].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? '';

const toRow = ({ id, type, names, aliases, ids, articles, states, dates, mentions }: Tally): EntityRow => {
  const name = commonName(names);
  const days = [...dates].sort(compare);
  return {
    id,
    type: type ?? null,
    name,
    aliases: [...aliases].filter((alias) => alias !== name).sort(compare),
    ids: Object.fromEntries([...ids].sort(([a], [b]) => compare(a, b))),
    mentions,
    articles: articles.size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    states: Object.fromEntries(
      STATES.flatMap((state) => (states.has(state) ? [[state, states.get(state) as number]] : [])),
    ),
  };
};

/** Entities that the listed mentions point to, by id, then type. Dates and money are no entities. */
export const exportEntities = (inputs: readonly ExportInput[], options: ExportOptions = {}): Table => {
  const tallies = new Map<string, Tally>();
  for (const input of inputs) {
    const published = input.document.published?.date;
    for (const mention of exportDocument(input, options))
      if (mention.entity !== undefined)
        count(tallyOf(tallies, mention.entity), mention.entity, mention, published);
  }
  const rows = [...tallies.values()]
    .map(toRow)
    .sort((a, b) => compare(a.id, b.id) || compare(a.type ?? '', b.type ?? ''));
  return { columns: ENTITY_COLUMNS, rows: rows.map((row) => ({ ...row })) };
};
