// Proposed mentions to the mentions and entities of an article: refiners, then linkers, in one order.
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { dropOutOfZone } from './drop-out-of-zone.js';
import { dropOverlaps } from './drop-overlaps.js';

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
  readonly types?: readonly EntityType[];
}

export interface Resolved {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dropped: readonly Dropped[];
}

/** A refiner returns what it keeps and reports what it drops. */
export type Refiner = (article: Article, mentions: readonly Mention[], drop: (dropped: Dropped) => void, options: ResolveOptions) => readonly Mention[];

const REFINERS: readonly Refiner[] = [dropOutOfZone, dropOverlaps];

export const resolve = (article: Article, proposed: readonly Mention[], options: ResolveOptions): Resolved => {
  const dropped: Dropped[] = [];
  let mentions = proposed;
  for (const refine of REFINERS) mentions = refine(article, mentions, (one) => dropped.push(one), options);
  return { mentions, entities: [], dropped };
};
