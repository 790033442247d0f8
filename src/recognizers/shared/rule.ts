// What a rule is: where it looks, what it proposes, why it exists.
import type { NameHit } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import type { EntityType } from '../../model/entity-type.js';
import type { Attributes, Reference, Value } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { WordSet } from '../../model/word-set.js';

/** What a rule proposes; the runner adds type and rule. `score` defaults to 0.9. */
export interface Found extends Span {
  readonly score?: number | undefined;
  readonly attributes?: Attributes | undefined;
  readonly value?: Value | undefined;
  readonly refersTo?: Reference | undefined;
  readonly triggers?: readonly Span[] | undefined;
}

export type Findings = Found | readonly Found[] | undefined;

interface RuleBase {
  /** `type/what-it-sees` */
  readonly id: string;
  /** one sentence: why this is a mention, or the sentence from the news that forced the rule */
  readonly why: string;
}

/** Called at every token that is one of the cue words (folded, one token each) or has one of the kinds. */
export interface CueRule extends RuleBase {
  readonly cues: readonly string[] | WordSet;
  /** values of `TokenKind` */
  readonly kinds?: readonly number[];
  find(article: Article, at: number): Findings;
}

/** Called at every name of one gazetteer list, `type/file`. */
export interface NameRule extends RuleBase {
  readonly list: string;
  find(article: Article, hit: NameHit): Findings;
}

/** Tokens `first` to `last` (exclusive), all capitalised words of one sentence with nothing but space or a hyphen between them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Called at every run of capitalised words. */
export interface RunRule extends RuleBase {
  readonly runs: true;
  find(article: Article, run: Run): Findings;
}

export type Rule = CueRule | NameRule | RunRule;

export interface Recognizer {
  readonly type: EntityType;
  readonly rules: readonly Rule[];
}
