// What a reviewer says of a document, to the document in which it stands, looked at before it may be written.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isStale } from '../is-stale.js';
import { refuseMoved } from './refuse-moved.js';
import { refuseUnfit } from './refuse-unfit.js';

export interface Reviewed {
  readonly document: AnnotationDocument;
  readonly article: Article;
}

/** What is made of a document. */
export interface Change {
  readonly document: AnnotationDocument;
  /** mentions of which it is said what they are */
  readonly named: readonly string[];
  /** the mention that is decided */
  readonly look: string | undefined;
  /** where the words of `look` were marked */
  readonly span?: Span;
}

/** Makes the change and looks at all of it. @throws AnnotateError `stale`, and as `make`, `refuseUnfit` and `refuseMoved` */
export const checkChange = (before: Reviewed, make: (before: Reviewed) => Change): Change => {
  const { article } = before;
  if (isStale(before.document, article))
    throw new AnnotateError('stale', 'its article has changed since it was annotated: run annotate first');
  const change = make(before);
  const { document, named, look, span } = change;
  refuseUnfit(document, article, new Set(named));
  refuseMoved(
    before.document,
    document,
    article,
    span === undefined || look === undefined ? undefined : { id: look, span },
  );
  return change;
};
