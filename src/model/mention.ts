// One occurrence of an entity in the text, with the rule that found it.
import type { EntityType } from './entity-type.js';
import type { Span } from './span.js';

/** A map is an attribute of several parts: `holds: {data: emails, of: microsoft}`. */
export type AttributeMap = Readonly<Record<string, string>>;
export type AttributeValue = string | number | boolean | readonly string[] | AttributeMap;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** ISO 8601 or EDTF for dates (absent when the text gives none); amount and ISO 4217 code for money. */
export type Value = string | { readonly amount?: number; readonly currency: string };

/** What a mention stands for, when the rule knows: a gazetteer entry or a name built from the text. */
export interface Reference {
  /** stable slug, unique among entities of all types that gazetteers name: `microsoft`, `nysd` */
  readonly id?: string;
  readonly name?: string;
  readonly ids?: Readonly<Record<string, string>>;
}

/** The rule that proposed a mention and the words that made it do so. */
export interface Evidence {
  readonly rule: string;
  readonly triggers?: readonly Span[];
}

export interface Mention extends Span {
  readonly type: EntityType;
  readonly evidence: Evidence;
  /** 0 to 1, fixed by the rule and what it saw; below 0.5 a mention needs corroboration from another */
  readonly score: number;
  readonly attributes?: Attributes | undefined;
  readonly value?: Value | undefined;
  readonly refersTo?: Reference | undefined;
  /** id of the entity, set by the linkers */
  readonly entity?: string | undefined;
}
