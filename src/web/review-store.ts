// What the review server needs of the world: annotation files by number, read and decided upon. `cli` gives it.
import type { Span } from '../model/span.js';
import type { Naming, Said } from '../review/decide/decision.js';
import type { ArticleView } from '../review/view-document.js';

/** One annotation file in the list. */
export interface FileSummary {
  /** path as a person would type it */
  readonly name: string;
  readonly mentions: number;
  /** mentions that wait for a person, and entities on which people do not agree */
  readonly waiting: number;
  /** decisions whose words are gone from the article */
  readonly lost: number;
  /** why the file cannot be reviewed; the numbers are 0 then */
  readonly problem?: string;
}

/** A file as it stands on disk. */
export interface ReviewedFile {
  /** hash of the file and its article: what a decision must name */
  readonly version: string;
  readonly view: ArticleView;
  readonly summary: FileSummary;
  readonly canUndo: boolean;
  /** id of the mention to look at: the one that was added, or whose decision was taken back */
  readonly look?: string;
}

/**
 * Files are named by their index in `list()`. Everything that changes a file takes the version that was looked at.
 * @throws AnnotateError `changed-on-disk` for another version, `no-such-file` for an index that is none, and as reading and deciding do
 */
export interface ReviewStore {
  list(): readonly FileSummary[];
  read(file: number): Promise<ReviewedFile>;
  /** all of it is written, or nothing */
  decide(file: number, version: string, said: readonly Said[]): Promise<ReviewedFile>;
  add(file: number, version: string, span: Span, naming: Naming): Promise<ReviewedFile>;
  /** other words for a mention; what it is stays */
  mend(file: number, version: string, span: Span, id: string): Promise<ReviewedFile>;
  /** takes back the last decision made here */
  undo(file: number, version: string): Promise<ReviewedFile>;
}
