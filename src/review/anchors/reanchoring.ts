// What is known of a file's records while they go to a new text.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import type { Source } from './place-by-text.js';
import type { Carried, Fate } from './placement.js';

export interface Reanchoring {
  readonly old: AnnotationDocument;
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly carried: readonly (readonly Carried[])[];
  readonly fates: Map<Carried, Fate>;
  /** paragraph of the new text that each paragraph of the file has become, also when another has it too */
  readonly partners: (number | undefined)[];
}
