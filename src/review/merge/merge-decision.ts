// What a merge decided, field by field, as data that can be printed.

/**
 * `ours`, `theirs`: that side's value stands. `joined`: something of both. `picked`: both sides' machine values differ from the base, one was
 * taken. `conflict`: a person must choose. `withdrawal-overruled`: one side withdrew what the other decided anew. `kept`: one side removed
 * an entity that is still pointed to. `re-id`: the record has another id now.
 */
export type DecisionKind =
  'ours' | 'theirs' | 'joined' | 'picked' | 'conflict' | 'withdrawal-overruled' | 'kept' | 're-id';

/** One field on which the sides differ; values as the file has them, absent where the field is. */
export interface MergeDecision {
  /** `entities/ID`, `mentions/P-KEY/ID`, `mentions/P-KEY`, `lost/ID`, or empty for the header */
  readonly record: string;
  readonly field: string;
  readonly kind: DecisionKind;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly result?: string;
}
