// The rules' names for entities to those the file has: an entity whose mentions are the same keeps its id.
import type { AnnotationDocument, EntityRecord, MentionRecord } from '../annotations/annotation-document.js';
import type { AttributeMap, Attributes } from '../model/mention.js';
import type { LocatedParagraph } from './locate-records.js';
import { wordsOf } from './states.js';

/** How often mentions of one old entity are now mentions of another. */
type Votes = Map<string, Map<string, number>>;

const vote = (votes: Votes, of: string, to: string): void => {
  const there = votes.get(of);
  if (there === undefined) votes.set(of, new Map([[to, 1]]));
  else there.set(to, (there.get(to) ?? 0) + 1);
};

/** The one that has more than half of the votes. */
const winner = (votes: ReadonlyMap<string, number> | undefined): string | undefined => {
  if (votes === undefined) return undefined;
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return [...votes].find(([, count]) => 2 * count > all)?.[0];
};

const referencesOf = ({ entities, paragraphs, lost }: AnnotationDocument): Set<string> =>
  new Set([
    ...entities.map(({ id }) => id),
    ...[...paragraphs.flatMap(({ mentions }) => mentions), ...lost].flatMap((record) =>
      wordsOf(record).map((word) => (typeof word === 'string' ? word : word.is)),
    ),
  ]);

/** True when a register or an attribute says that these are two: another number, another country. */
const contradicts = (a: EntityRecord['rules'], b: EntityRecord['rules']): boolean =>
  (['ids', 'attributes'] as const).some((part) =>
    Object.entries(a?.[part] ?? {}).some(([key, value]) => {
      const other = (b?.[part] as Readonly<Record<string, unknown>> | undefined)?.[key];
      return other !== undefined && JSON.stringify(other) !== JSON.stringify(value);
    }),
  );

/** One name, or a data centre, whose id is made of what is known of it and so grows: other names are other entities, which a person must see. */
const isSameThing = (a: EntityRecord, b: EntityRecord): boolean =>
  a.rules?.is === b.rules?.is &&
  (a.name === b.name || a.rules?.is === 'datacenter') &&
  !contradicts(a.rules, b.rules);

/** Old id of each entity that the rules call otherwise now. */
const findRenamed = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  olds: readonly LocatedParagraph[],
  news: readonly LocatedParagraph[],
): Map<string, string> => {
  const there = referencesOf(old);
  const before = new Map(old.entities.map((entity) => [entity.id, entity]));
  const after = new Map(fresh.entities.map((entity) => [entity.id, entity]));
  if (![...after.keys()].some((id) => !there.has(id))) return new Map();
  const said = new Map(
    news.flatMap(({ mentions }) =>
      mentions.flatMap(({ record, anchor }) =>
        anchor === undefined || record.rules === undefined
          ? []
          : [[`${anchor.start}:${anchor.end}`, record.rules.is] as const],
      ),
    ),
  );
  const [forth, back]: [Votes, Votes] = [new Map(), new Map()];
  for (const { mentions } of olds)
    for (const { record, anchor } of mentions) {
      const now = anchor && said.get(`${anchor.start}:${anchor.end}`);
      if (now === undefined || record.rules === undefined) continue;
      vote(forth, record.rules.is, now);
      vote(back, now, record.rules.is);
    }
  const renamed = new Map<string, string>();
  for (const [id, votes] of forth) {
    const now = winner(votes);
    if (now === undefined || after.has(id) || there.has(now) || winner(back.get(now)) !== id) continue;
    const [one, other] = [before.get(id), after.get(now)];
    if (one?.rules !== undefined && other !== undefined && isSameThing(one, other)) renamed.set(now, id);
  }
  return renamed;
};

const renameIn = (map: AttributeMap, nameOf: (id: string) => string): AttributeMap =>
  Object.fromEntries(Object.entries(map).map(([key, id]) => [key, nameOf(id)]));

const renameAttributes = (attributes: Attributes, nameOf: (id: string) => string): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? nameOf(value)
        : typeof value === 'object' && !Array.isArray(value)
          ? renameIn(value as AttributeMap, nameOf)
          : value,
    ]),
  );

const renameEntity = (record: EntityRecord, nameOf: (id: string) => string): EntityRecord => {
  const { id, rules } = record;
  if (rules?.attributes === undefined) return { ...record, id: nameOf(id) };
  return {
    ...record,
    id: nameOf(id),
    rules: { ...rules, attributes: renameAttributes(rules.attributes, nameOf) },
  };
};

const renameMention = (record: MentionRecord, nameOf: (id: string) => string): MentionRecord => {
  const { rules } = record;
  if (rules === undefined) return record;
  const holds = rules.holds === undefined ? {} : { holds: renameIn(rules.holds, nameOf) };
  return { ...record, rules: { ...rules, is: nameOf(rules.is), ...holds } };
};

/** Paragraphs and entities of a fresh run in the ids of the file. */
export interface Renamed {
  readonly fresh: AnnotationDocument;
  readonly located: readonly LocatedParagraph[];
}

/**
 * What the rules find now with the entity ids that the file has: where the rules have another id for an entity of the same type
 * that most of its mentions agree on, the file no longer gets its own, and does not know the new one.
 */
export const keepEntityIds = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  olds: readonly LocatedParagraph[],
  news: readonly LocatedParagraph[],
): Renamed => {
  const renamed = findRenamed(old, fresh, olds, news);
  if (renamed.size === 0) return { fresh, located: news };
  const nameOf = (id: string): string => renamed.get(id) ?? id;
  const rename = (record: MentionRecord): MentionRecord => renameMention(record, nameOf);
  return {
    fresh: {
      ...fresh,
      entities: fresh.entities
        .map((entity) => renameEntity(entity, nameOf))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      paragraphs: fresh.paragraphs.map((one) => ({ ...one, mentions: one.mentions.map(rename) })),
    },
    located: news.map((one) => ({
      ...one,
      mentions: one.mentions.map((mention) => ({ ...mention, record: rename(mention.record) })),
    })),
  };
};
