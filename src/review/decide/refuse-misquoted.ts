// Mended quotes of a document that is about to be written: each stands in the article, over the words it mends.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import { locateRecords, mendedQuote } from '../locate-records.js';

/** @throws AnnotateError `quote-not-found` for a mention among `ids` whose mended quote does not overlap its words */
export const refuseMisquoted = (
  document: AnnotationDocument,
  article: Article,
  ids: ReadonlySet<string>,
): void => {
  const { text } = article.source;
  for (const { mentions } of locateRecords(document, article))
    for (const { record, span } of mentions) {
      const quote = mendedQuote(record);
      if (!ids.has(record.id) || quote === undefined) continue;
      if (span === undefined || text.slice(span.start, span.end) !== quote)
        throw new AnnotateError(
          'quote-not-found',
          `"${quote}" does not stand in the article over "${record.quote}": copy the words from the text`,
        );
    }
};
