// One article from its path to what its annotation file should hold; nothing is written here.
import type { AnnotationDocument } from './annotations/annotation-document.js';
import { buildDocument } from './annotations/build-document.js';
import { printDocument } from './annotations/print-document.js';
import { readDocument } from './annotations/read-document.js';
import { hashText, readFile, readFileIfAny } from './io/read-file.js';
import { AnnotateError } from './model/annotate-error.js';
import type { ErrorPlace } from './model/annotate-error.js';
import type { EntityType } from './model/entity-type.js';
import type { Mention } from './model/mention.js';
import type { Annotator } from './pipeline.js';
import { reconcile } from './review/reconcile.js';
import { RULESET } from './ruleset.js';
import type { PublishedRules } from './text/find-published.js';
import { readArticle } from './text/read-article.js';

/** Paths are absolute; `articlePath` is the article's as the annotation file names it, relative to that file, with `/`. */
export interface FileJob {
  readonly path: string;
  readonly target: string;
  readonly articlePath: string;
}

export interface FileOptions {
  readonly encoding?: string | undefined;
  readonly types?: readonly EntityType[] | undefined;
  readonly publishedRules?: PublishedRules | undefined;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly place: ErrorPlace;
}

/** Plain data, so that it can cross from a worker. */
export interface FileOutcome {
  readonly job: FileJob;
  /** the annotation file as it should be; absent after a failure */
  readonly yaml?: string;
  /** hash of the annotation file that was read, or that there was none: what the writer must still find */
  readonly expected: string;
  readonly changed: boolean;
  readonly counts: Readonly<Partial<Record<EntityType, number>>>;
  readonly bytes: number;
  /** what a person should know of the re-run: decisions kept against the rules */
  readonly notes: readonly string[];
  readonly failure?: Failure;
}

const failureOf = (error: unknown, path: string): Failure => {
  if (error instanceof AnnotateError)
    return {
      code: error.code,
      message: error.message,
      place: { ...error.place, path: error.place.path ?? path },
    };
  const { code = 'internal', message = String(error) } = error as NodeJS.ErrnoException;
  return { code: code.toLowerCase(), message, place: { path } };
};

/** Reads the article and its annotation file, if any, and joins what the rules find with what people have said. Failures are returned, not thrown. */
export const annotateFile = async (
  job: FileJob,
  annotator: Annotator,
  { encoding, types, publishedRules }: FileOptions,
): Promise<FileOutcome> => {
  const nothing = { job, expected: 'absent', changed: false, counts: {}, bytes: 0, notes: [] };
  try {
    const before = readFileIfAny(job.target);
    const old = before === undefined ? undefined : readDocument(before, job.target);
    const bytes = readFile(job.path);
    const article = await readArticle(bytes, job.path, annotator.gazetteer.lexicon, {
      encoding,
      published: publishedByPerson(old),
      publishedRules,
    });
    const annotated = annotator.annotate(article, types ? { types } : {});
    const fresh = buildDocument(article, annotated, { articlePath: job.articlePath, ruleset: RULESET });
    const { document, notes } = old ? reconcile(old, fresh, article) : { document: fresh, notes: [] };
    const yaml = printDocument(document);
    return {
      job,
      yaml,
      expected: before === undefined ? 'absent' : hashText(before),
      changed: yaml !== before,
      counts: countTypes(annotated.mentions),
      bytes: bytes.byteLength,
      notes,
    };
  } catch (error) {
    return { ...nothing, failure: failureOf(error, job.path) };
  }
};

/** A date without its origin was written by a person, and is what relative dates are counted from. */
export const publishedByPerson = (document: AnnotationDocument | undefined): string | undefined =>
  document?.published && document.published.from === undefined ? document.published.date : undefined;

const countTypes = (mentions: readonly Mention[]): Partial<Record<EntityType, number>> => {
  const counts: Partial<Record<EntityType, number>> = {};
  for (const { type } of mentions) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};
