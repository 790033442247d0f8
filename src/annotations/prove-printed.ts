// The text of a document, about to be written, read back first: it must hold the same.
import { AnnotateError } from '../model/annotate-error.js';
import type { AnnotationDocument } from './annotation-document.js';
import { readDocument } from './read-document.js';

/** One text for the same data: keys in order, those without a value left out, members of a conflict in order, since they are a set. */
const describe = (value: unknown, isSet = false): string => {
  if (Array.isArray(value)) {
    const items = value.map((item) => describe(item));
    return `[${(isSet ? items.sort() : items).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${pairs
    .map(([key, held]) => `${JSON.stringify(key)}:${describe(held, key === 'conflict')}`)
    .sort()
    .join()}}`;
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
  if (back !== undefined && describe(document) === describe(back)) return text;
  throw new AnnotateError(
    'not-read-back',
    `the annotation file would not read back as it was made (${reason}): nothing was written; please report this with the article`,
    { path },
  );
};
