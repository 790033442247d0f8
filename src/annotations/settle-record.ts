// Records whose fields have changed: comments and foreign keys of fields that went find a new place.
import type { CommentMap, EntityRecord, Extra, MentionRecord } from './annotation-document.js';
import { ENTITY_FIELDS, MENTION_FIELDS } from './annotation-document.js';
import { settleComments } from './settle-comments.js';

interface Settling {
  readonly extras?: readonly Extra[];
  readonly comments?: CommentMap;
}

/** The field itself when the record has it, else the nearest one above that it has. */
const nearestField = (
  field: string | undefined,
  fields: readonly string[],
  record: object,
): string | undefined => {
  if (field === undefined) return undefined;
  for (let index = fields.indexOf(field); index >= 0; index -= 1)
    if ((fields[index] as string) in record) return fields[index];
  return undefined;
};

const settle = <Kind extends Settling>(record: Kind, fields: readonly string[]): Kind => {
  const { extras, comments, ...rest } = record;
  if (extras === undefined && comments === undefined) return record;
  const placed = extras
    ?.map(({ key, text, after }) => ({ extra: { key, text }, after: nearestField(after, fields, record) }))
    .map(({ extra, after }): Extra => (after === undefined ? extra : { ...extra, after }));
  // those of one place stand together, in the order of the fields
  const sorted =
    placed &&
    [...placed].sort(
      (a, b) =>
        (a.after === undefined ? -1 : fields.indexOf(a.after)) -
        (b.after === undefined ? -1 : fields.indexOf(b.after)),
    );
  const settled = settleComments(
    comments,
    (field) => field in record || (extras ?? []).some(({ key }) => key === field),
  );
  return {
    ...rest,
    ...(sorted === undefined || sorted.length === 0 ? {} : { extras: sorted }),
    ...(settled === undefined ? {} : { comments: settled }),
  } as unknown as Kind;
};

/** A mention as reading its print would give it back. */
export const settleMention = (record: MentionRecord): MentionRecord => settle(record, MENTION_FIELDS);

/** An entity as reading its print would give it back. */
export const settleEntity = (record: EntityRecord): EntityRecord => settle(record, ENTITY_FIELDS);
