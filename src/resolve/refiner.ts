// What a refiner is, and what it reports.
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';

/** A mention that a refiner dropped, why, and the mention that won when there is one. */
export interface Dropped {
  readonly mention: Mention;
  readonly refiner: string;
  readonly reason: string;
  readonly winner?: Mention;
}

export interface ResolveOptions {
  /** keep mentions outside the article: comments, navigation, biographies */
  readonly allZones?: boolean;
  /** propose outside the article too, although it is dropped there: for whoever asks why */
  readonly everywhere?: boolean;
  /** report these types only; the others are still found, since they decide overlaps */
  readonly types?: readonly EntityType[];
  /** leave out mentions with a smaller score */
  readonly minConfidence?: number;
}

/** A refiner returns what it keeps or adds and reports what it drops; `dropped` is what those before it did. */
export type Refiner = (
  article: Article,
  mentions: readonly Mention[],
  drop: (one: Dropped) => void,
  options: ResolveOptions,
  dropped: readonly Dropped[],
) => readonly Mention[];
