// What a reviewer marks in the article, to the words that a mention may have.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import { isSameText } from '../reconcile.js';

/** Half of a character that takes two code units. */
const LOW_HALF = /^[\udc00-\udfff]/;

/** The span without the blanks at its ends. */
const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
};

/**
 * The words without the blanks around them, and the index of the paragraph that holds all of them.
 * @throws AnnotateError `stale` when the document is about another text, `bad-span` for no words, parts of a character, or words of two paragraphs
 */
export const markedWords = (
  document: AnnotationDocument,
  { source, paragraphs }: Article,
  marked: Span,
): { span: Span; index: number } => {
  if (!isSameText(document, source.blob))
    throw new AnnotateError('stale', 'the article has changed since it was annotated: run annotate first');
  const { text } = source;
  const span = trim(text, marked);
  const index = paragraphs.findIndex((paragraph) => contains(paragraph, span));
  const isCut = [span.start, span.end].some((at) => LOW_HALF.test(text.slice(at, at + 1)));
  if (index < 0 || span.start >= span.end || isCut)
    throw new AnnotateError('bad-span', 'a mention is some words of one paragraph of the article');
  return { span, index };
};
