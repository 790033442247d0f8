// What becomes of one record when the text changes.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import type { Span } from '../../model/span.js';
import type { Claims } from './claims.js';

/** A record of the file on its way to a new text. */
export interface Carried {
  readonly record: MentionRecord;
  /** position of its paragraph in the file */
  readonly home: number;
  /** beginning of the paragraph that it stood in */
  readonly opening?: string;
}

/** How its words were found: in place, elsewhere, with a slip mended, or by what the file alone says. */
export type How = 'found' | 'moved' | 'edited' | 'guessed';

/** `span` is in the new text. */
export interface Placement {
  readonly span: Span;
  readonly how: How;
}

/** `broken`: its quote did not stand in the old text either; only a person can say what it is. */
export type Fate = Placement | 'gone' | 'broken';

export interface Taken {
  readonly carried: Carried;
  /** where it stood; absent when the old text is not known */
  readonly before?: Span;
}

export type Places = Claims<Taken>;
