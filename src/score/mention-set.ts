// What is compared: the mentions of one text, as gold, a program or a reviewer has them.
import type { EntityType } from '../model/entity-type.js';
import type { Attributes, Value } from '../model/mention.js';
import type { Span } from '../model/span.js';

export interface JudgedMention extends Span {
  readonly type: EntityType;
  /** of gold: neither missed nor wrong; of a reviewer: not decided yet */
  readonly optional?: boolean;
  readonly value?: Value;
  /** full name of what is meant */
  readonly name?: string;
  /** identifiers by register; `id` is the slug of the entity */
  readonly ids?: Readonly<Record<string, string>>;
  /** title, role, operator, place …; those of relations are names, not ids */
  readonly attributes?: Attributes;
}

/** Spans are inside `text`; mentions may stand in any order, nest and cross. */
export interface MentionSet {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly JudgedMention[];
  /** stretches outside the article: a prediction inside one is a leak */
  readonly skips: readonly Span[];
}
