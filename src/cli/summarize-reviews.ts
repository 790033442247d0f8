// Annotation files to what is told of them before they are opened: how much waits, and what is wrong.
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import { readDocument } from '../annotations/read-document.js';
import { readUtf8File } from '../io/read-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import { isWaiting } from '../review/review-order.js';
import { entityStateOf, isDecided, stateOf } from '../review/states.js';
import type { FileSummary } from '../web/review-store.js';

const mentionsOf = ({ paragraphs, lost }: AnnotationDocument): MentionRecord[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions),
  ...lost,
];

const countOpen = ({ entities }: AnnotationDocument, mentions: readonly MentionRecord[]): number =>
  mentions.filter((one) => isWaiting(stateOf(one))).length +
  entities.filter((one) => one.human !== undefined && entityStateOf(one) === 'unresolved').length;

/** The summary of a document, under the name of its file. */
export const summarize = (name: string, document: AnnotationDocument): FileSummary => {
  const mentions = mentionsOf(document);
  return {
    name,
    mentions: mentions.length,
    waiting: countOpen(document, mentions),
    lost: document.lost.filter(isDecided).length,
  };
};

/** The summary of a file on disk; one that cannot be read has a problem. */
export const summarizeFile = (path: string, name: string): FileSummary => {
  try {
    return summarize(name, readDocument(readUtf8File(path), name));
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return { name, mentions: 0, waiting: 0, lost: 0, problem: error.message };
  }
};
