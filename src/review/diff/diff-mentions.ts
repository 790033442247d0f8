// Mentions of two documents to the changes between them: words, places, what people and rules say.
import type { AnnotationDocument, MentionRecord } from '../../annotations/annotation-document.js';
import { MENTION_FIELDS } from '../../annotations/annotation-document.js';
import { bareMention } from './bare-record.js';
import type { Change, Place } from './change.js';
import { LOST } from './change.js';
import type { Subject } from './diff-fields.js';
import { diffExtrasOrder, diffFields } from './diff-fields.js';
import { mentionFields } from './record-fields.js';
import { isSameData } from './same-data.js';
import { placeKeys } from './sequence.js';

interface Placed {
  readonly record: MentionRecord;
  readonly place: Place;
}

const placedMentions = ({ paragraphs, lost }: AnnotationDocument): Map<string, Placed> => {
  const placed = new Map<string, Placed>();
  for (const { key, mentions } of paragraphs)
    for (const [index, record] of mentions.entries())
      placed.set(record.id, { record, place: { paragraph: key, after: mentions[index - 1]?.id ?? null } });
  for (const record of lost) placed.set(record.id, { record, place: { paragraph: LOST } });
  return placed;
};

/** Ids of mentions that are new in their paragraph, or stand elsewhere in it. */
const movedIds = (a: AnnotationDocument, b: AnnotationDocument): Set<string> => {
  const orders = new Map(a.paragraphs.map(({ key, mentions }) => [key, mentions.map(({ id }) => id)]));
  return new Set(
    b.paragraphs.flatMap(({ key, mentions }) => [
      ...placeKeys(
        orders.get(key) ?? [],
        mentions.map(({ id }) => id),
      ).keys(),
    ]),
  );
};

const subjectOf = (id: string): Subject => ({ kind: 'mention', id });

/** One change for the record itself, by whoever brought it. */
const wholeChange = (id: string, old: Placed | undefined, fresh: Placed | undefined): Change => {
  const describe = (placed: Placed | undefined): unknown =>
    placed === undefined ? null : { ...placed.place, ...bareMention(placed.record) };
  const { rules } = ((fresh ?? old) as Placed).record;
  return {
    ...subjectOf(id),
    field: 'mention',
    old: describe(old),
    new: describe(fresh),
    who: rules === undefined ? 'human' : 'rules',
  };
};

const diffMention = (id: string, old: Placed | undefined, fresh: Placed, isMoved: boolean): Change[] => {
  const subject = subjectOf(id);
  const { record, place } = fresh;
  const before = old === undefined ? bareMention(record) : old.record;
  const changes: Change[] = old === undefined ? [wholeChange(id, undefined, fresh)] : [];
  if (old !== undefined && (isMoved || old.place.paragraph !== place.paragraph))
    changes.push({ ...subject, field: 'place', old: old.place, new: place, who: 'anchor' });
  // nine of ten records have not changed
  if (isSameData(before, record)) return changes;
  changes.push(...diffFields(subject, mentionFields(before), mentionFields(record)));
  changes.push(...diffExtrasOrder(subject, before.extras, record.extras, MENTION_FIELDS));
  return changes;
};

const goneMention = (id: string, old: Placed): Change[] => [
  ...diffFields(subjectOf(id), mentionFields(old.record), mentionFields(bareMention(old.record))),
  wholeChange(id, old, undefined),
];

/** Changes of mentions, those that are there in their order, then those that are gone. */
export const diffMentions = (a: AnnotationDocument, b: AnnotationDocument): Change[] => {
  const [old, fresh] = [placedMentions(a), placedMentions(b)];
  const moved = movedIds(a, b);
  const changes: Change[] = [];
  for (const [id, placed] of fresh) changes.push(...diffMention(id, old.get(id), placed, moved.has(id)));
  for (const [id, placed] of old) if (!fresh.has(id)) changes.push(...goneMention(id, placed));
  return changes;
};
