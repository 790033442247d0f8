// Two versions of an annotation file and their common ancestor to the file that holds the work of both.
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { settleDocument } from '../../annotations/settle-comments.js';
import type { MergeDecision } from './merge-decision.js';
import { listDecisions } from './list-decisions.js';
import { mergeEntities } from './merge-entities.js';
import { mergeHeader } from './merge-header.js';
import { mergeMentions } from './merge-mentions.js';
import { mergeParagraphs } from './merge-paragraphs.js';
import { textsOfPlaces } from './texts-of-places.js';

export interface Merged {
  /** may hold conflicts as data, `human: {conflict: [a, b]}` */
  readonly document: AnnotationDocument;
  /** everything on which the two sides differ, and what became of it */
  readonly decisions: readonly MergeDecision[];
}

/**
 * The merge of two versions of a file: every decision, note, foreign key and comment that is new on a side or stands on both, and of what the
 * machine wrote one version. The same document whichever side is called ours. Without a base the file was added on both sides.
 */
export const mergeDocuments = (
  base: AnnotationDocument | undefined,
  ours: AnnotationDocument,
  theirs: AnnotationDocument,
): Merged => {
  if (isDeepStrictEqual(ours, theirs)) return { document: ours, decisions: [] };
  const documents = { base, ours, theirs };
  const mentions = mergeMentions(documents);
  const placed = mergeParagraphs(documents, mentions);
  const { paragraphs, lost } = placed;
  const standing = [...paragraphs.flatMap((paragraph) => paragraph.mentions), ...lost];
  const entities = mergeEntities(documents, standing);
  const records = { entities: entities.flatMap(({ result }) => result ?? []), paragraphs, lost };
  const header = mergeHeader(documents, records, textsOfPlaces(documents, mentions.resolutions));
  const merged = settleDocument({ ...header, ...records });
  // what a side alone changed stands as that side has it
  const document = isDeepStrictEqual(ours, base) ? theirs : isDeepStrictEqual(theirs, base) ? ours : merged;
  return { document, decisions: listDecisions(documents, document, { mentions, entities, placed }) };
};
