// What in a document is a person's: what a run must never lose.
import type {
  AnnotationDocument,
  Carried,
  EntityRecord,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';

/** True when a record carries more than the machine's fields: it stays, whatever the rules find. */
export const isKept = (record: MentionRecord | EntityRecord): boolean =>
  record.human !== undefined ||
  record.note !== undefined ||
  record.extras !== undefined ||
  record.rules?.extras !== undefined;

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
