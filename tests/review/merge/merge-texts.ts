// Files as they are written to the file that a merge writes.
import { expect } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';

const read = (text: string) => readDocument(text, 'a.yaml');

/** The merged file, which must be canonical and the same in both directions. */
export const mergeTexts = (base: string | undefined, ours: string, theirs: string): string => {
  const before = base === undefined ? undefined : read(base);
  const { document } = mergeDocuments(before, read(ours), read(theirs));
  const merged = printDocument(document);
  expect(read(merged)).toStrictEqual(document);
  expect(printDocument(mergeDocuments(before, read(theirs), read(ours)).document)).toBe(merged);
  return merged;
};
