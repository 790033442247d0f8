// What the printers of changes are given: the changes of one file, and how to show text.
import type { ChangedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { Change } from '../review/diff/change.js';
import type { ChangeSummary, Sign } from '../review/diff/change-summary.js';

export interface FileChanges {
  readonly file: string;
  readonly status: 'added' | 'removed' | 'changed' | 'renamed';
  /** name before, of a renamed file */
  readonly was?: string;
  /** those that were asked for */
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  /** of the article, when both texts are at hand */
  readonly paragraphs?: ChangedParagraphs;
}

/** Colours, and text of strangers made safe; each is the identity where nothing is to be done. */
export interface ChangeStyle {
  sign(sign: Sign, text: string): string;
  bold(text: string): string;
  dim(text: string): string;
  clean(text: string): string;
}
