// A document about to be written, with its article: every quote in it is one of the article's.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import { locateRecords } from './locate-records.js';

/** Makes sure that each mention that is not lost quotes words of the article. @throws AnnotateError `untrue` */
export const refuseUntrue = (document: AnnotationDocument, article: Article): void => {
  for (const { mentions } of locateRecords(document, article))
    for (const { record, anchor } of mentions)
      // where a quote stands several times a person may have left open which is meant
      if (anchor === undefined && !article.source.text.includes(record.quote))
        throw new AnnotateError(
          'untrue',
          `the words of ${record.id} do not stand in the article: nothing was written; please report this with the article`,
        );
};
