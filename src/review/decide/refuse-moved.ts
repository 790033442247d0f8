// A document before and after a decision: every mention stands where it stood, and what was marked stands where it was marked.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { locateRecords } from '../locate-records.js';
import type { LocatedMention } from '../locate-records.js';

const placesOf = (document: AnnotationDocument, article: Article): Map<string, LocatedMention> =>
  new Map(
    locateRecords(document, article).flatMap(({ mentions }) =>
      mentions.map((mention) => [mention.record.id, mention] as const),
    ),
  );

const isAt = (span: Span | undefined, at: Span): boolean => span?.start === at.start && span.end === at.end;

/**
 * Of paragraphs that begin alike, the file tells apart only those before which all others have records.
 * @throws AnnotateError `ambiguous-paragraph` where the file would mean other words of the article than it did, or than were marked
 */
export const refuseMoved = (
  before: AnnotationDocument,
  after: AnnotationDocument,
  article: Article,
  marked?: { readonly id: string; readonly span: Span },
): void => {
  const places = placesOf(after, article);
  if (marked !== undefined && !isAt(places.get(marked.id)?.span, marked.span))
    throw new AnnotateError(
      'ambiguous-paragraph',
      'another paragraph begins with the same words, and the file could not tell the two apart: mark the words in the first of them',
    );
  for (const [id, { anchor }] of placesOf(before, article)) {
    const now = places.get(id);
    if (anchor !== undefined && now !== undefined && !isAt(now.anchor, anchor))
      throw new AnnotateError(
        'ambiguous-paragraph',
        `${id} stands in a paragraph that begins like another one, and would move there: reject the mention instead of clearing it`,
      );
  }
};
