// What a zone rule is: it looks at a page and paints lines or stretches of lines.
import type { ZoneKind } from '../../model/zone.js';
import type { Page } from './page.js';

/** Paints what it is sure of; what an earlier rule has painted stays. */
export interface ZoneRule {
  readonly id: string;
  /** one sentence */
  readonly why: string;
  find(page: Page): void;
}

/**
 * How far what a line opens reaches: `line` is that line alone, `list` goes on until the article visibly resumes or
 * another section opens, `rest` goes on to the end of the text.
 */
export type Extent = 'line' | 'list' | 'rest';

/** A heading or sign that says what its line, or the lines after it, are. `opens` is asked at each line in turn. */
export interface SectionRule {
  readonly id: string;
  readonly why: string;
  readonly kind: ZoneKind;
  opens(page: Page, at: number): Extent | undefined;
  /** true at the first line that a `list` no longer holds; without it, where the article resumes */
  ends?(page: Page, at: number): boolean;
}

/** A set of phrases as `page.keys` has them, parted by bars: lower case, without final marks. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((phrase) => phrase.trim()));
