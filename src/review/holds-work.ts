// A document to one answer: has a person been at work in it?
import type { AnnotationDocument, Carried, ParagraphRecord } from '../annotations/annotation-document.js';
import { isKept } from './human-work.js';

const carries = (record: Carried): boolean => record.extras !== undefined || record.comments !== undefined;

/** The one comment line above a paragraph is its beginning, which the tool wrote. */
const isMarked = ({ extras, comments }: ParagraphRecord): boolean => {
  if (extras !== undefined) return true;
  const { id, ...others } = comments ?? {};
  return Object.keys(others).length > 0 || id?.end !== undefined || (id?.before ?? []).length > 1;
};

/** True when a document holds a decision, a note, a lost mention, a foreign key or a comment of a person. */
export const holdsWork = (document: AnnotationDocument): boolean =>
  carries(document) ||
  document.sectionExtras !== undefined ||
  document.lost.length > 0 ||
  document.entities.some((entity) => isKept(entity) || carries(entity)) ||
  document.paragraphs.some(
    (paragraph) =>
      isMarked(paragraph) || paragraph.mentions.some((mention) => isKept(mention) || carries(mention)),
  );
