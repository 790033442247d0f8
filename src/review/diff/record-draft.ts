// A record that changes are applied to, field by field; in and out are records as the document has them.
import type { CommentMap, Comments, Extra } from '../../annotations/annotation-document.js';
import type { Change } from './change.js';
import { COMMENTS, EXTRAS } from './change.js';
import { usualOrder } from './order-extras.js';

/** Order of keys that was there, and the one that was said, if any. */
interface ExtrasDraft {
  readonly before: readonly string[];
  readonly there: Map<string, Extra>;
  said?: readonly string[];
}

export interface RecordDraft {
  readonly fields: Map<string, unknown>;
  readonly comments: Map<string, Comments>;
  readonly extras: ExtrasDraft;
}

const draftExtras = (extras: readonly Extra[] | undefined): ExtrasDraft => ({
  before: (extras ?? []).map(({ key }) => key),
  there: new Map((extras ?? []).map((extra) => [extra.key, extra])),
});

/** A draft of a record; extras and comments are taken apart. */
export const openDraft = (record: object): RecordDraft => {
  const { extras, comments, ...fields } = record as { extras?: readonly Extra[]; comments?: CommentMap };
  return {
    fields: new Map(Object.entries(fields)),
    comments: new Map(Object.entries(comments ?? {})),
    extras: draftExtras(extras),
  };
};

const set = <T>(map: Map<string, T>, key: string, value: T | null): void => {
  if (value === null) map.delete(key);
  else map.set(key, value);
};

/** Applies a change of a field, of a comment, of an `x-` key or of their order. */
export const changeDraft = (
  { fields, comments, extras }: RecordDraft,
  { field, new: value }: Change,
): void => {
  if (field.startsWith(COMMENTS)) set(comments, field.slice(COMMENTS.length), value as Comments | null);
  else if (field === EXTRAS) extras.said = value as readonly string[];
  else if (field.startsWith('x-'))
    set(
      extras.there,
      field,
      value === null ? null : { key: field, ...(value as { text: string; after?: string }) },
    );
  else set(fields, field, value);
};

/** `x-` keys in the order that was said, or in the usual one; undefined when there is none. */
const closeExtras = (
  { before, there, said }: ExtrasDraft,
  fields: readonly string[],
): Extra[] | undefined => {
  if (there.size === 0) return undefined;
  const order = said ?? usualOrder(before, there, fields);
  return order.flatMap((key) => there.get(key) ?? []);
};

/** The record of a draft; `fields` in the order that extras follow. */
export const closeDraft = (draft: RecordDraft, fields: readonly string[]): Record<string, unknown> => {
  const extras = closeExtras(draft.extras, fields);
  return {
    ...Object.fromEntries(draft.fields),
    ...(extras === undefined ? {} : { extras }),
    ...(draft.comments.size === 0 ? {} : { comments: Object.fromEntries(draft.comments) }),
  };
};
