// Two versions of one record to the changes between them, field by field.
import type { Extra } from '../../annotations/annotation-document.js';
import type { Change, ChangeKind } from './change.js';
import { EXTRAS } from './change.js';
import { usualOrder } from './order-extras.js';
import type { Fields } from './record-fields.js';

/** Which record, and what its changes are called. */
export interface Subject {
  readonly kind: ChangeKind;
  readonly id: string;
}

/** Changes of fields that are not printed alike, those of `b` first in their order, then those that are gone. */
export const diffFields = (subject: Subject, a: Fields, b: Fields): Change[] => {
  const changes: Change[] = [];
  for (const [field, { value, text, who }] of b) {
    const old = a.get(field);
    if (old?.text !== text) changes.push({ ...subject, field, old: old?.value ?? null, new: value, who });
  }
  for (const [field, { value, who }] of a)
    if (!b.has(field)) changes.push({ ...subject, field, old: value, new: null, who });
  return changes;
};

const keysOf = (extras: readonly Extra[] | undefined): string[] => (extras ?? []).map(({ key }) => key);

/** One change when the order of `x-` keys does not follow from what was there and the fields they stand behind; `section` stands before its name. */
export const diffExtrasOrder = (
  subject: Subject,
  a: readonly Extra[] | undefined,
  b: readonly Extra[] | undefined,
  fields: readonly string[],
  section = '',
): Change[] => {
  if (b === undefined || b.length < 2) return [];
  const [old, wanted] = [keysOf(a), keysOf(b)];
  const usual = usualOrder(old, new Map(b.map((extra) => [extra.key, extra])), fields);
  return usual.every((key, index) => key === wanted[index])
    ? []
    : [{ ...subject, field: `${section}${EXTRAS}`, old, new: wanted, who: 'human' }];
};
