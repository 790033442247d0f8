// Comments of lines that are not printed to lines that are: none is lost when a field goes.
import type { AnnotationDocument, CommentMap, Comments } from './annotation-document.js';
import { DOCUMENT_FIELDS } from './annotation-document.js';
import { END_MARK } from './print-document.js';
import { without } from './without.js';

/** All comment lines of a node, the one at the end of its line last. */
export const linesOf = ({ before = [], end }: Comments): readonly string[] =>
  end === undefined ? before : [...before, end];

/** Comments with more lines above a node, put before (`first`) or after those that stand there. */
export const withLines = (
  comments: CommentMap | undefined,
  field: string,
  lines: readonly string[],
  first = false,
): CommentMap | undefined => {
  if (lines.length === 0) return comments;
  const there = comments?.[field];
  const before = first ? [...lines, ...(there?.before ?? [])] : [...(there?.before ?? []), ...lines];
  return { ...comments, [field]: { ...there, before } };
};

/** Comments of a record whose fields `has` names: those of other fields go above the record. */
export const settleComments = (
  comments: CommentMap | undefined,
  has: (field: string) => boolean,
): CommentMap | undefined => {
  if (comments === undefined) return undefined;
  const gone = Object.keys(comments).filter((field) => field !== 'id' && !has(field));
  if (gone.length === 0) return comments;
  const lines = gone.flatMap((field) => linesOf(comments[field] as Comments));
  const kept = Object.fromEntries(Object.entries(comments).filter(([field]) => !gone.includes(field)));
  return withLines(kept, 'id', lines);
};

const isPrinted = (document: AnnotationDocument, field: string): boolean => {
  if (field === 'published') return document.published !== undefined;
  if (field === 'entities')
    return document.entities.length > 0 || document.sectionExtras?.['entities'] !== undefined;
  if (field === 'lost') return document.lost.length > 0 || document.sectionExtras?.['lost'] !== undefined;
  return true;
};

/** A document whose header comments all stand at lines that are printed: those of others go to the next line that is. */
export const settleDocument = (document: AnnotationDocument): AnnotationDocument => {
  let comments = document.comments;
  if (comments === undefined) return document;
  const fields = [...DOCUMENT_FIELDS, END_MARK];
  for (const [index, field] of fields.entries()) {
    const there = comments?.[field];
    if (there === undefined || isPrinted(document, field)) continue;
    comments = withLines(
      without(comments as CommentMap, field),
      fields[index + 1] ?? END_MARK,
      linesOf(there),
      true,
    );
  }
  return { ...document, ...(comments === undefined ? {} : { comments }) };
};
