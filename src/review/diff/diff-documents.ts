// Two documents to the changes that make one of the other.
import type {
  AnnotationDocument,
  EntityRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import { ENTITY_FIELDS } from '../../annotations/annotation-document.js';
import { bareEntity, bareParagraph, openingOf } from './bare-record.js';
import type { Change } from './change.js';
import { COMMENTS } from './change.js';
import type { Subject } from './diff-fields.js';
import { diffExtrasOrder, diffFields } from './diff-fields.js';
import { diffHeader } from './diff-header.js';
import { diffMentions } from './diff-mentions.js';
import { entityFields, paragraphFields } from './record-fields.js';
import { isSameData } from './same-data.js';
import { placeKeys } from './sequence.js';

const diffEntity = (old: EntityRecord | undefined, fresh: EntityRecord | undefined): Change[] => {
  const one = (fresh ?? old) as EntityRecord;
  if (isSameData(old, fresh)) return [];
  const subject: Subject = { kind: 'entity', id: one.id };
  const bare = bareEntity(one);
  const before = old ?? bare;
  const after = fresh ?? bare;
  const changes = [
    ...diffFields(subject, entityFields(before), entityFields(after)),
    ...diffExtrasOrder(subject, before.extras, after.extras, ENTITY_FIELDS),
  ];
  if (old !== undefined && fresh !== undefined) return changes;
  const who = one.rules === undefined ? 'human' : 'rules';
  return old === undefined
    ? [{ ...subject, field: 'entity', old: null, new: bare, who }, ...changes]
    : [...changes, { ...subject, field: 'entity', old: bare, new: null, who }];
};

const diffEntities = (a: AnnotationDocument, b: AnnotationDocument): Change[] => {
  const old = new Map(a.entities.map((entity) => [entity.id, entity]));
  const fresh = new Map(b.entities.map((entity) => [entity.id, entity]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .flatMap((id) => diffEntity(old.get(id), fresh.get(id)));
};

/** The beginning of a paragraph is the tool's line, whatever a person has written above it. */
const openingIsTheTools = (change: Change): Change => {
  const lines = (value: unknown): readonly string[] =>
    (value as { before?: readonly string[] } | null)?.before ?? [];
  const ends = (value: unknown): unknown => (value as { end?: string } | null)?.end;
  if (change.field !== `${COMMENTS}id` || change.old === null || change.new === null) return change;
  const [old, fresh] = [lines(change.old), lines(change.new)];
  const isSame =
    old.length === fresh.length && old.slice(0, -1).every((line, index) => line === fresh[index]);
  return isSame && ends(change.old) === ends(change.new) ? { ...change, who: 'anchor' } : change;
};

const diffParagraph = (
  old: ParagraphRecord | undefined,
  fresh: ParagraphRecord,
  after: string | null | undefined,
  before: string | null,
): Change[] => {
  const subject: Subject = { kind: 'paragraph', id: fresh.key };
  const opening = openingOf(fresh);
  const from: Omit<ParagraphRecord, 'key' | 'mentions'> = old ?? bareParagraph(opening);
  const changes: Change[] = [];
  if (old === undefined)
    changes.push({ ...subject, field: 'paragraph', old: null, new: { after, opening }, who: 'anchor' });
  else if (after !== undefined)
    changes.push({ ...subject, field: 'place', old: { after: before }, new: { after }, who: 'anchor' });
  changes.push(...diffFields(subject, paragraphFields(from), paragraphFields(fresh)).map(openingIsTheTools));
  return [...changes, ...diffExtrasOrder(subject, from.extras, fresh.extras, [])];
};

const goneParagraph = (old: ParagraphRecord, after: string | null): Change[] => {
  const subject: Subject = { kind: 'paragraph', id: old.key };
  const opening = openingOf(old);
  return [
    ...diffFields(subject, paragraphFields(old), paragraphFields(bareParagraph(opening))),
    { ...subject, field: 'paragraph', old: { after, opening }, new: null, who: 'anchor' },
  ];
};

const diffParagraphs = (a: AnnotationDocument, b: AnnotationDocument): Change[] => {
  const old = new Map(a.paragraphs.map((paragraph) => [paragraph.key, paragraph]));
  const [oldKeys, keys] = [a.paragraphs.map(({ key }) => key), b.paragraphs.map(({ key }) => key)];
  const before = new Map(oldKeys.map((key, index) => [key, oldKeys[index - 1] ?? null]));
  const placed = placeKeys(oldKeys, keys);
  const there = new Set(keys);
  return [
    ...b.paragraphs.flatMap((paragraph) =>
      diffParagraph(
        old.get(paragraph.key),
        paragraph,
        placed.get(paragraph.key),
        before.get(paragraph.key) ?? null,
      ),
    ),
    ...a.paragraphs.flatMap((paragraph) =>
      there.has(paragraph.key) ? [] : goneParagraph(paragraph, before.get(paragraph.key) ?? null),
    ),
  ];
};

/**
 * Every change from `a` to `b`, both as `readDocument` gives them: header, entities by id, paragraphs and mentions in text order, what is
 * gone last. Empty exactly when both print the same text; JSON keeps it whole; `applyChanges` takes it back.
 */
export const diffDocuments = (a: AnnotationDocument, b: AnnotationDocument): Change[] => [
  ...diffHeader(a, b),
  ...diffEntities(a, b),
  ...diffParagraphs(a, b),
  ...diffMentions(a, b),
];
