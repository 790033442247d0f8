// A document and the changes to another to that other.
import type {
  AnnotationDocument,
  EntityRecord,
  Extra,
  MentionRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import { DOCUMENT_FIELDS, ENTITY_FIELDS, MENTION_FIELDS } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { bareParagraph } from './bare-record.js';
import type { Change, ChangeKind, Place } from './change.js';
import { LOST } from './change.js';
import type { RecordDraft } from './record-draft.js';
import { changeDraft, closeDraft, openDraft } from './record-draft.js';
import { insertKeys } from './sequence.js';

type Drafts = Map<string, RecordDraft>;

/** What changes of one kind make of its records. */
interface Applied {
  readonly drafts: Drafts;
  /** places of records that are new or moved */
  readonly places: ReadonlyMap<string, Place>;
}

const refuse = (kind: ChangeKind, id: string): never => {
  throw new AnnotateError(
    'change-mismatch',
    `the changes were made for another document: the ${kind} ${id} is not as they say; compare again`,
  );
};

const splitPlace = (kind: ChangeKind, value: object): { place: Place; record: object } => {
  const { paragraph, after, opening, ...record } = value as Place & { opening?: string };
  const place: Place = { paragraph, ...(after === undefined ? {} : { after }) };
  return { place, record: kind === 'paragraph' ? bareParagraph(opening) : record };
};

const applyKind = (kind: ChangeKind, drafts: Drafts, changes: readonly Change[]): Applied => {
  const places = new Map<string, Place>();
  const own = changes.filter((change) => change.kind === kind);
  for (const { id, field, old, new: value } of own) {
    if (field !== kind || old !== null) continue;
    if (drafts.has(id)) refuse(kind, id);
    const { place, record } = splitPlace(kind, value as object);
    drafts.set(id, openDraft(record));
    places.set(id, place);
  }
  for (const change of own) {
    if (change.field === kind) continue;
    const draft = drafts.get(change.id) ?? refuse(kind, change.id);
    if (change.field === 'place') places.set(change.id, change.new as Place);
    else changeDraft(draft, change);
  }
  for (const { id, field, new: value } of own)
    if (field === kind && value === null && !drafts.delete(id)) refuse(kind, id);
  return { drafts, places };
};

const draftsOf = <T extends object>(records: readonly T[], idOf: (record: T) => string): Drafts =>
  new Map(records.map((record) => [idOf(record), openDraft(record)]));

/** Ids in a paragraph, or keys in a document: those that stay, and those that were placed. */
const orderOf = (
  before: readonly string[],
  { drafts, places }: Applied,
  placed: ReadonlyMap<string, string | null>,
): string[] =>
  insertKeys(
    before.filter((key) => drafts.has(key) && !places.has(key)),
    placed,
  );

const placedBy = (places: ReadonlyMap<string, Place>): Map<string, Map<string, string | null>> => {
  const placed = new Map<string, Map<string, string | null>>();
  for (const [id, { paragraph, after = null }] of places) {
    const there = placed.get(paragraph);
    if (there === undefined) placed.set(paragraph, new Map([[id, after]]));
    else there.set(id, after);
  }
  return placed;
};

const applyMentions = (
  a: AnnotationDocument,
  changes: readonly Change[],
): { inParagraph(key: string): MentionRecord[]; lost: MentionRecord[] } => {
  const all = [...a.paragraphs.flatMap(({ mentions }) => mentions), ...a.lost];
  const applied = applyKind(
    'mention',
    draftsOf(all, ({ id }) => id),
    changes,
  );
  const placed = placedBy(applied.places);
  const before = new Map(a.paragraphs.map(({ key, mentions }) => [key, mentions.map(({ id }) => id)]));
  const close = (id: string): MentionRecord =>
    ({ id, ...closeDraft(applied.drafts.get(id) as RecordDraft, MENTION_FIELDS) }) as MentionRecord;
  const lost = a.lost
    .map(({ id }) => id)
    .filter((id) => applied.drafts.has(id) && !applied.places.has(id))
    .concat([...(placed.get(LOST)?.keys() ?? [])])
    .sort();
  return {
    inParagraph: (key) => orderOf(before.get(key) ?? [], applied, placed.get(key) ?? new Map()).map(close),
    lost: lost.map(close),
  };
};

const applyParagraphs = (
  a: AnnotationDocument,
  changes: readonly Change[],
  mentionsOf: (key: string) => MentionRecord[],
): ParagraphRecord[] => {
  const bare = a.paragraphs.map(({ key, extras, comments }) => ({
    key,
    ...(extras === undefined ? {} : { extras }),
    ...(comments === undefined ? {} : { comments }),
  }));
  const applied = applyKind(
    'paragraph',
    draftsOf(bare, ({ key }) => key),
    changes,
  );
  const placed = new Map([...applied.places].map(([key, { after = null }]) => [key, after]));
  const keys = a.paragraphs.map(({ key }) => key);
  return orderOf(keys, applied, placed).map(
    (key) =>
      ({
        key,
        mentions: mentionsOf(key),
        ...closeDraft(applied.drafts.get(key) as RecordDraft, []),
      }) as ParagraphRecord,
  );
};

const applyEntities = ({ entities }: AnnotationDocument, changes: readonly Change[]): EntityRecord[] => {
  const { drafts } = applyKind(
    'entity',
    draftsOf(entities, ({ id }) => id),
    changes,
  );
  return [...drafts.keys()]
    .sort()
    .map((id) => ({ id, ...closeDraft(drafts.get(id) as RecordDraft, ENTITY_FIELDS) }) as EntityRecord);
};

/** A change of `entities/x-team` is one of `x-team` in the keys of that section. */
const SECTION = /^(entities|mentions|lost)\/(.+)$/;

const applyHeader = (a: AnnotationDocument, changes: readonly Change[]): Partial<AnnotationDocument> => {
  const { entities: _e, paragraphs: _p, lost: _l, sectionExtras, ...header } = a;
  const draft = openDraft(header);
  const sections = new Map(
    ['entities', 'mentions', 'lost'].map((name) => [
      name,
      openDraft({ extras: sectionExtras?.[name] ?? [] }),
    ]),
  );
  for (const change of changes) {
    if (change.kind !== 'document') continue;
    const [, section, field] = SECTION.exec(change.field) ?? [];
    if (section === undefined || field === undefined) changeDraft(draft, change);
    else changeDraft(sections.get(section) as RecordDraft, { ...change, field });
  }
  const closed = [...sections].flatMap(([name, one]) => {
    const extras = closeDraft(one, [])['extras'] as Extra[] | undefined;
    return extras === undefined ? [] : [[name, extras] as const];
  });
  return {
    article: '',
    text: [],
    ruleset: '',
    ...closeDraft(draft, DOCUMENT_FIELDS),
    ...(closed.length === 0 ? {} : { sectionExtras: Object.fromEntries(closed) }),
  };
};

/**
 * The document `b` of `diffDocuments(a, b)`, whatever the order of the changes; also when they have been through JSON.
 * @throws AnnotateError `change-mismatch` when the changes were not made for `a`
 */
export const applyChanges = (a: AnnotationDocument, changes: readonly Change[]): AnnotationDocument => {
  const { inParagraph, lost } = applyMentions(a, changes);
  return {
    ...applyHeader(a, changes),
    entities: applyEntities(a, changes),
    paragraphs: applyParagraphs(a, changes, inParagraph),
    lost,
  } as AnnotationDocument;
};
