// Labelled stretches of an article: which belong to it and which stand around it.
import type { Span } from './span.js';

/** Kinds that belong to the article: mentions in them are kept. */
export const ARTICLE_ZONES = [
  'headline',
  'byline',
  'dateline',
  'body',
  'caption',
  'tags',
  'metadata',
] as const;

/** Kinds outside the article: mentions in them are dropped unless all zones are asked for. */
export const OUTSIDE_ZONES = ['comments', 'biography', 'related', 'navigation', 'boilerplate'] as const;

export type ZoneKind = (typeof ARTICLE_ZONES)[number] | (typeof OUTSIDE_ZONES)[number];

/** Zones are sorted, disjoint and together cover the whole text. `rule` names what decided the kind. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  readonly rule: string;
}

export const isArticleZone = (kind: ZoneKind): boolean => (ARTICLE_ZONES as readonly string[]).includes(kind);
