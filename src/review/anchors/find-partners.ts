// The paragraphs of the file to those of the new text that they have become.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import { findByOpening } from '../find-by-opening.js';
import type { LocatedParagraph } from '../locate-records.js';
import type { Source } from './place-by-text.js';

/** The paragraph of the new text that each paragraph of the file has become, by the old texts, and by its opening where none of them has it. Two may have become one. */
export const findPartners = (
  old: AnnotationDocument,
  article: Article,
  sources: readonly Source[],
): (number | undefined)[] => {
  const byOpening = findByOpening(old, article);
  return old.paragraphs.map((_, home) => {
    const known = sources.filter(({ located }) => located[home]?.index !== undefined);
    if (known.length === 0) return byOpening[home];
    return known
      .map(({ map, located }) => map.partnerOf((located[home] as LocatedParagraph).index as number))
      .find((index) => index !== undefined);
  });
};
