// A document to the text of its file as a person has laid it out, so that a decision shows as its own lines and no others.
import type { AnnotationDocument } from './annotation-document.js';
import { keepLayout } from './keep-layout.js';
import { printDocument } from './print-document.js';
import { provePrinted } from './prove-printed.js';
import { readDocument } from './read-document.js';
import { AnnotateError } from '../model/annotate-error.js';

/**
 * The text that is to be written in the place of `before`: canonical where that was canonical, else `before` with the lines of what changed.
 * Reading it gives the document, whatever the layout was; where that cannot be had, the text is the canonical one.
 * @throws AnnotateError as `readDocument` does for `before`; `not-read-back` as `provePrinted` does
 */
export const printInto = (before: string, document: AnnotationDocument, path: string): string => {
  const was = printDocument(readDocument(before, path));
  const made = printDocument(document);
  if (was !== before)
    try {
      return provePrinted(keepLayout(before, was, made, path), document, path);
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
    }
  return provePrinted(made, document, path);
};
