// What a reviewer may say of a mention.
import type { EntityType } from '../../model/entity-type.js';
import type { Value } from '../../model/mention.js';

/** An entity that the document does not have yet. */
export interface NewEntity {
  readonly type: EntityType;
  readonly name: string;
}

/** What a mention is: an entity id, `date`, `money` or `nothing`. */
export interface Naming {
  readonly is: string;
  /** of a date or an amount */
  readonly value?: Value;
  /** makes the entity `is` when the document has none of that id */
  readonly entity?: NewEntity;
}

/**
 * `accept`: as the rules say; `keep`: what a person said stands, though its words were edited since; `clear`: nobody has decided;
 * `note` replaces the notes, one a line, an empty one removes them.
 */
export type Decision =
  | { readonly does: 'accept' | 'keep' | 'reject' | 'clear' }
  | ({ readonly does: 'set'; readonly quote?: string } & Naming)
  | { readonly does: 'note'; readonly note: string };

/** One decision on some mentions of a document. */
export interface Said {
  readonly ids: readonly string[];
  readonly decision: Decision;
}
