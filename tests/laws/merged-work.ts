// What of a document the laws of the merge speak about: the work of people, its decisions, its fields in no order.
import type {
  AnnotationDocument,
  CommentMap,
  EntityRecord,
  Extra,
  MentionHuman,
  MentionRecord,
} from '../../src/annotations/annotation-document.js';
import { isConflict } from '../../src/annotations/annotation-document.js';
import {
  printEntityHuman,
  printEntityRules,
  printMentionHuman,
  printMentionRules,
} from '../../src/annotations/print-words.js';
import { without } from '../../src/annotations/without.js';

type Document = AnnotationDocument;

export interface Placed {
  /** absent for a lost mention */
  readonly paragraph?: string;
  readonly record: MentionRecord;
}

export const mentionsOf = ({ paragraphs, lost }: Document): Placed[] => [
  ...paragraphs.flatMap(({ key, mentions }) => mentions.map((record) => ({ paragraph: key, record }))),
  ...lost.map((record) => ({ record })),
];

/** What a person said of a mention, `ok` written out; one string each. In a conflict `ok` stands for no rules line: whoever resolves it says what it meant. */
const mentionWords = ({ human, rules }: MentionRecord): string[] => {
  if (human === undefined) return [];
  const accepted: MentionHuman =
    rules?.value === undefined ? (rules?.is ?? 'ok') : { is: rules.is, value: rules.value };
  if (isConflict(human)) return human.conflict.map(printMentionHuman);
  return [printMentionHuman(human === 'ok' ? accepted : human)];
};

const entityWords = ({ human }: EntityRecord): string[] =>
  human === undefined
    ? []
    : (isConflict(human) ? human.conflict : [human]).map((word) => printEntityHuman(word));

/** What people said of the mention or entity of this id. */
export const saidAt = (document: Document, id: string): Set<string> => {
  const mention = mentionsOf(document).find(({ record }) => record.id === id);
  const entity = document.entities.find((one) => one.id === id);
  return new Set([...(mention ? mentionWords(mention.record) : []), ...(entity ? entityWords(entity) : [])]);
};

/** Every decision on a mention as `words: decision`, whatever the id. */
export const decisionsByQuote = (document: Document): string[] =>
  mentionsOf(document).flatMap(({ record }) =>
    mentionWords(record).map((word) => `${record.quote}: ${word}`),
  );

/** Every decision as `id: word`, sorted. */
export const decisionsOf = (document: Document): string[] =>
  [
    ...mentionsOf(document).flatMap(({ record }) =>
      mentionWords(record).map((word) => `${record.id}: ${word}`),
    ),
    ...document.entities.flatMap((entity) => entityWords(entity).map((word) => `${entity.id}: ${word}`)),
  ].sort();

/** Mentions and entities in conflict. */
export const conflictsOf = (document: Document): { id: string; words: string[] }[] =>
  [
    ...mentionsOf(document).map(({ record }) => ({ ...record, words: mentionWords(record) })),
    ...document.entities.map((entity) => ({ ...entity, words: entityWords(entity) })),
  ]
    .filter(({ human }) => human !== undefined && isConflict<unknown>(human))
    .map(({ id, words }) => ({ id, words }));

const linesOf = (comments: CommentMap | undefined): string[] =>
  Object.values(comments ?? {}).flatMap(({ before = [], end }) => [
    ...before,
    ...(end === undefined ? [] : [end]),
  ]);

/** Values of foreign keys without their keys, which may have been given a second name. */
const extraWork = (owner: string, extras: readonly Extra[] | undefined): string[] =>
  (extras ?? []).map(({ text }) => `${owner} x ${text}`);

const recordWork = (record: MentionRecord | EntityRecord): string[] => [
  ...(record.note ?? []).map((note) => `${record.id} note ${note}`),
  ...extraWork(record.id, record.extras),
  ...extraWork(record.id, record.rules?.extras),
  ...linesOf(record.comments).map((line) => `${record.id} ${line}`),
];

/** Everything that people wrote, one string each, with the record it belongs to. */
export const workOf = (document: Document): Set<string> =>
  new Set([
    ...decisionsOf(document),
    ...mentionsOf(document).flatMap(({ record }) => recordWork(record)),
    ...document.entities.flatMap(recordWork),
    // the last line above a paragraph is the machine's
    ...document.paragraphs.flatMap(({ key, comments }) =>
      linesOf(comments)
        .filter((line) => !line.startsWith('# The ') && !line.startsWith('# A new'))
        .map((line) => `${key} ${line}`),
    ),
    ...linesOf(document.comments),
    ...extraWork('', document.extras),
    ...Object.entries(document.sectionExtras ?? {}).flatMap(([section, extras]) =>
      extraWork(section, extras),
    ),
  ]);

/** The ids that a merge gave mentions of a side, by their own: two ids that were minted for the same words become one, and one id that was minted for two words becomes two. */
export const idsInMerge = (side: Document, merged: Document): ReadonlyMap<string, string> => {
  const keyOf = ({ paragraph, record: { quote, nth } }: Placed): string =>
    `${paragraph} ${nth ?? 1} ${quote}`;
  const known = new Map(mentionsOf(merged).map((placed) => [placed.record.id, keyOf(placed)]));
  const own = new Set(mentionsOf(side).map(({ record }) => record.id));
  const byWords = new Map(mentionsOf(merged).map((placed) => [keyOf(placed), placed.record.id]));
  const given = new Map<string, string>();
  for (const placed of mentionsOf(side)) {
    const old = placed.record.id;
    const id = placed.paragraph === undefined ? undefined : byWords.get(keyOf(placed));
    if (id === undefined) continue;
    // the other side minted this id for other words: the merge has given these a new one
    const isTaken = known.has(old) && known.get(old) !== keyOf(placed) && !own.has(id);
    if (!known.has(old) || isTaken) given.set(old, id);
  }
  return given;
};

/** A document whose mentions in paragraphs have other ids. */
export const renamed = (document: Document, ids: ReadonlyMap<string, string>): Document => ({
  ...document,
  paragraphs: document.paragraphs.map((paragraph) => ({
    ...paragraph,
    mentions: paragraph.mentions.map((record) => ({ ...record, id: ids.get(record.id) ?? record.id })),
  })),
});

/** A side with the ids that a merge gave its mentions. */
export const underMergedIds = (side: Document, merged: Document): Document =>
  renamed(side, idsInMerge(side, merged));

/** Ids of records that one of these dropped, a branch or a merge of two (one lost the mention, the other withdrew its decision): what is merged next cannot know where they stood. */
export const placesOf = (base: Document, sides: readonly Document[]): Set<string> => {
  const idsOf = (document: Document): Set<string> =>
    new Set([
      ...mentionsOf(document).map(({ record }) => record.id),
      ...document.entities.map(({ id }) => id),
    ]);
  const known = sides.map(idsOf);
  return new Set([...idsOf(base)].filter((id) => known.some((ids) => !ids.has(id))));
};

const sortedExtras = (extras: readonly Extra[] | undefined): string[] =>
  (extras ?? []).map(({ key, text }) => `${key} ${text}`).sort();

/** Foreign keys of a `rules` line that went stand on the record, and stay there. */
const carriedFields = ({ note, extras, rules, comments }: MentionRecord | EntityRecord): unknown => ({
  note: [...(note ?? [])].sort(),
  extras: [...(extras ?? []), ...(rules?.extras ?? [])].map(({ text }) => text).sort(),
  comments: linesOf(comments).sort(),
});

/** Ids of mentions whose words an uncertain one and one of another id have, in one order of merging or the other: they may become one. */
export const entangledIds = (documents: readonly Document[], uncertain: ReadonlySet<string>): Set<string> => {
  const records = documents.flatMap(mentionsOf).map(({ record }) => record);
  const quotesOf = (isUncertain: boolean): Set<string> =>
    new Set(records.filter(({ id }) => uncertain.has(id) === isUncertain).map(({ quote }) => quote));
  const [open, certain] = [quotesOf(true), quotesOf(false)];
  return new Set(records.filter(({ quote }) => open.has(quote) && certain.has(quote)).map(({ id }) => id));
};

const unique = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** What people said of some mentions, each thing once, whichever of them it was said of. */
const jointWork = (records: readonly MentionRecord[]): unknown => ({
  words: unique(records.flatMap(mentionWords)),
  notes: unique(records.flatMap(({ note }) => note ?? [])),
  extras: unique(
    records.flatMap(({ extras, rules }) =>
      [...(extras ?? []), ...(rules?.extras ?? [])].map(({ text }) => text),
    ),
  ),
  comments: unique(records.flatMap(({ comments }) => linesOf(comments))),
});

/**
 * All fields, without the order of lines; of uncertain ids without the words, the place, and what the rules say; of texts those that are new: whether a place
 * still comes from the base's depends on what the merges in between remember. Of entangled mentions only
 * that nothing people said of any of them is lost.
 */
export const unorderedFields = (
  document: Document,
  uncertain: ReadonlySet<string>,
  entangled: ReadonlySet<string>,
  base: Document,
): unknown => {
  const placed = mentionsOf(document);
  return {
    header: {
      ...without(document, 'entities', 'paragraphs', 'lost', 'comments', 'extras', 'sectionExtras'),
      text: document.text.filter((text) => !base.text.includes(text)),
    },
    comments: linesOf(document.comments).sort(),
    extras: [document.extras, ...Object.values(document.sectionExtras ?? {})].map(sortedExtras),
    entities: document.entities.map((entity) => ({
      id: entity.id,
      words: entityWords(entity).sort(),
      carried: carriedFields(entity),
      // one that a branch dropped may have come back with its rules line before the branch that says what it is was merged
      ...(uncertain.has(entity.id)
        ? {}
        : { name: entity.name, rules: entity.rules && printEntityRules(without(entity.rules, 'extras')) }),
    })),
    joint: jointWork(placed.map(({ record }) => record).filter(({ id }) => entangled.has(id))),
    mentions: Object.fromEntries(
      placed
        .filter(({ record }) => !entangled.has(record.id))
        .map(({ paragraph, record }) => {
          const { id, quote, nth, was, rules } = record;
          const place = uncertain.has(id)
            ? {}
            : {
                paragraph,
                quote,
                nth,
                was,
                in: record.in,
                rules: rules && printMentionRules(without(rules, 'extras')),
              };
          return [id, { ...place, words: mentionWords(record).sort(), carried: carriedFields(record) }];
        }),
    ),
  };
};
