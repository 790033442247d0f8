// One annotation file to its canonical text, from the file alone; it is written only when that is another.
import { printDocument } from '../annotations/print-document.js';
import { provePrinted } from '../annotations/prove-printed.js';
import { readDocument } from '../annotations/read-document.js';
import { hashText, readUtf8File } from '../io/read-file.js';
import { writeWhole } from '../io/write-file.js';
import { expandOk } from '../review/expand-ok.js';

/**
 * True when the file is, or with `write` was, laid out otherwise; `shown` is its path in messages.
 * @throws AnnotateError for a file that cannot be read, which stays as it is, or `changed-on-disk` when it changes meanwhile
 */
export const formatFile = (file: string, shown: string, write: boolean): boolean => {
  const before = readUtf8File(file);
  const document = expandOk(readDocument(before, shown));
  const text = provePrinted(printDocument(document), document, shown);
  if (text === before) return false;
  if (write) writeWhole(file, text, { expected: hashText(before) });
  return true;
};
