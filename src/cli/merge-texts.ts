// The texts of three annotation files to the merged text and what a person must know of it.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { printDocument } from '../annotations/print-document.js';
import { provePrinted } from '../annotations/prove-printed.js';
import { readDocument } from '../annotations/read-document.js';
import { decodeUtf8 } from '../io/decode-utf8.js';
import { AnnotateError } from '../model/annotate-error.js';
import { mergeDocuments } from '../review/merge/merge-documents.js';
import type { MergeDecision } from '../review/merge/merge-decision.js';
import type { SidedConflict } from '../review/merge-conflicts.js';
import { findConflicts } from '../review/merge-conflicts.js';

/** A side with the name that errors give it. */
export interface SideText {
  readonly name: string;
  readonly text: string | Uint8Array;
}

export interface MergedTexts {
  readonly text: string;
  readonly decisions: readonly MergeDecision[];
  readonly conflicts: readonly SidedConflict[];
  /** why the base could not be used; the sides were merged as if both were new */
  readonly baseTrouble?: string;
}

const read = ({ name, text }: SideText): AnnotationDocument =>
  readDocument(typeof text === 'string' ? text : decodeUtf8(text, name), name);

/** git gives an empty file where both sides have added theirs. */
const isBlank = ({ text }: SideText): boolean => text.length === 0;

/** A base is history: nobody can mend it, and without it decisions may come back but none can go. */
const readBase = (base: SideText | undefined): { document?: AnnotationDocument; trouble?: string } => {
  if (base === undefined || isBlank(base)) return {};
  try {
    return { document: read(base) };
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return { trouble: `${error.code}: ${error.message}` };
  }
};

/**
 * The merge of two sides; with an absent, empty or unreadable base both are taken as new.
 * @throws AnnotateError of the side that cannot be read: what `readDocument` throws, and `not-utf8`
 */
export const mergeTexts = (base: SideText | undefined, ours: SideText, theirs: SideText): MergedTexts => {
  const { document, trouble } = readBase(base);
  const merged = mergeDocuments(document, read(ours), read(theirs));
  return {
    text: provePrinted(printDocument(merged.document), merged.document, ours.name),
    decisions: merged.decisions,
    conflicts: findConflicts(merged.document, merged.decisions),
    ...(trouble === undefined ? {} : { baseTrouble: trouble }),
  };
};
