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

/** Every value of `one` stands in `other`; keys without a value are none. */
const holdsAll = (one: Fields, other: Fields): boolean => {
  for (const key in one) {
    const value = one[key];
    if (value === undefined || value === other[key]) continue;
    if (!Object.hasOwn(other, key) || !isSame(inOrder(key, value), inOrder(key, other[key]))) return false;
  }
  return true;
};

const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isFields(one) || !isFields(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  return holdsAll(one, other) && holdsAll(other, one);
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
