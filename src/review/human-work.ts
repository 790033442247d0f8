// What in a record is a person's: what a run must never lose.
import type { EntityRecord, MentionRecord } from '../annotations/annotation-document.js';

/** True when a record carries more than the machine's fields: it stays, whatever the rules find. */
export const isKept = (record: MentionRecord | EntityRecord): boolean =>
  record.human !== undefined ||
  record.note !== undefined ||
  record.extras !== undefined ||
  record.rules?.extras !== undefined;

/** Whose words stand when two records claim the same: 3 a decision, 2 a note or foreign key, 1 a comment, 0 the rules alone. */
export const rankOfWork = (record: MentionRecord): number =>
  record.human !== undefined ? 3 : isKept(record) ? 2 : record.comments !== undefined ? 1 : 0;

/** True for a mention that a run must not drop when its words are gone: a person has decided, noted or commented something. */
export const isOfAPerson = (record: MentionRecord): boolean =>
  isKept(record) || record.comments !== undefined;
