// Whether a file says where its mentions stand in the article as it is now.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import type { Article } from '../model/article.js';
import { isSameText } from './reconcile.js';

/** True for a file about another text, or about several that a merge has joined: a run brings it up to date. */
export const isStale = (document: AnnotationDocument, { source }: Article): boolean =>
  document.text.length > 1 || !isSameText(document, source.blob);
