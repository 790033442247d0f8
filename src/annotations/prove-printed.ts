// The text of a document, about to be written, read back first: it must hold the same.
import { AnnotateError } from '../model/annotate-error.js';
import type { AnnotationDocument } from './annotation-document.js';
import { readDocument } from './read-document.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** One text for the same data. */
const describe = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(describe).join()}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${pairs
    .map(([key, held]) => `${JSON.stringify(key)}:${describe(held)}`)
    .sort()
    .join()}}`;
};

/** Members of a conflict are a set. */
const inOrder = (key: string, value: unknown): unknown =>
  key === 'conflict' && Array.isArray(value) ? value.map(describe).sort() : value;

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSame(one[at], other[at])) return false;
  return true;
};

/** Keys without a value are none. */
const sameFields = (one: Fields, other: Fields): boolean => {
  let count = 0;
  for (const key of Object.keys(one)) {
    const value = one[key];
    if (value === undefined) continue;
    const held = other[key];
    if (value !== held && !isSame(inOrder(key, value), inOrder(key, held))) return false;
    count += 1;
  }
  // as many in the other: then there is none that only the other has
  for (const key of Object.keys(other)) if (other[key] !== undefined) count -= 1;
  return count === 0;
};

const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return sameItems(one, other);
  if (!isFields(one) || !isFields(other) || Array.isArray(one) || Array.isArray(other)) return false;
  return sameFields(one, other);
};

/** The text, when reading it gives the document it was printed from. @throws AnnotateError `not-read-back` when it gives another, or none */
export const provePrinted = (text: string, document: AnnotationDocument, path: string): string => {
  let back: AnnotationDocument | undefined;
  let reason = 'it holds something else';
  try {
    back = readDocument(text, path);
  } catch (error) {
    reason = (error as Error).message;
  }
  if (back !== undefined && isSame(document, back)) return text;
  throw new AnnotateError(
    'not-read-back',
    `the annotation file would not read back as it was made (${reason}): nothing was written; please report this with the article`,
    { path },
  );
};
