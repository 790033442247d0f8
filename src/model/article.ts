// What recognizers read: decoded text with zones, paragraphs, sentences and tokens.
import type { Span } from './span.js';
import type { Tokens } from './tokens.js';
import type { Zone, ZoneKind } from './zone.js';

/** Decoded text; it never changes after decoding. `blob` is the git blob id of the bytes it was read from. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly encoding: string;
  readonly blob: string;
}

/** Publication date (`YYYY-MM-DD` or `YYYY-MM-DDThh:mm`) and where it was read; `at` is its span when it stands in the text. */
export interface Published {
  readonly date: string;
  readonly from: 'given' | 'front-matter' | 'metadata' | 'byline' | 'dateline' | 'url' | 'file-name';
  readonly at?: Span;
}

/** How a sentence is cased: in `title` and `upper` sentences a capital says nothing about names. */
export type Casing = 'sentence' | 'title' | 'upper';

/** `first` and `last` are token indexes, `last` exclusive. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly casing: Casing;
  readonly zone: ZoneKind;
}

export interface Article {
  readonly source: SourceText;
  /** sorted, disjoint, covering the text */
  readonly zones: readonly Zone[];
  /** sorted, disjoint; no sentence and no mention crosses a paragraph */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly published?: Published | undefined;
}
