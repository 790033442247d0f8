// One article from its path to what its annotation file should hold; nothing is written here.
import { MAX_ANNOTATION_CHARACTERS } from './annotations/max-annotation-characters.js';
import type { AnnotationDocument } from './annotations/annotation-document.js';
import { buildDocument } from './annotations/build-document.js';
import { printDocument } from './annotations/print-document.js';
import { provePrinted } from './annotations/prove-printed.js';
import { readDocument } from './annotations/read-document.js';
import { refuseOtherArticle } from './io/locate-article.js';
import type { OldTexts } from './io/open-old-texts.js';
import { ARTICLE_LIMIT, hashText, readFile, readFileIfAny } from './io/read-file.js';
import { AnnotateError } from './model/annotate-error.js';
import type { ErrorPlace } from './model/annotate-error.js';
import type { Article } from './model/article.js';
import type { EntityType } from './model/entity-type.js';
import type { Mention } from './model/mention.js';
import type { Within } from './model/within.js';
import { withoutLimit } from './model/within.js';
import type { Annotator } from './pipeline.js';
import { holdsWork } from './review/holds-work.js';
import type { Reconciled } from './review/reconcile.js';
import { isSameText, reconcile } from './review/reconcile.js';
import { refuseUntrue } from './review/refuse-untrue.js';
import { RULESET } from './ruleset.js';
import type { PublishedRules } from './text/find-published.js';
import { openArticle } from './text/read-article.js';

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
  /** a larger article is skipped; 8 MB when left out */
  readonly maxBytes?: number | undefined;
}

export interface OpenProject {
  /** folder that the article named by an annotation file must be in */
  readonly root: string;
  readonly texts: OldTexts;
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
  /** git blob id of the article's bytes */
  readonly blob?: string;
  /** the file holds decisions, notes or other work of a person: its text must be kept somewhere */
  readonly holdsWork: boolean;
  /** what a person should know of the re-run: decisions kept against the rules, re-anchored, lost */
  readonly notes: readonly string[];
  /** how decisions fared, where the article's text has changed */
  readonly anchors?: Reconciled['outcomes'];
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

/** Articles of the texts that the annotations were made against, as far as they are kept and are another text than that of now. */
const readBefore = async (
  old: AnnotationDocument,
  { path, blob: present }: { path: string; blob: string },
  annotator: Annotator,
  texts: OldTexts,
  options: FileOptions,
  within: Within,
): Promise<Article[]> => {
  const before: Article[] = [];
  for (const id of old.text) {
    if (present.startsWith(id.slice('git:'.length))) continue;
    const bytes = await texts.read(id);
    if (bytes === undefined) continue;
    const { blob, read } = await openArticle(bytes, path, options.encoding);
    if (`git:${blob}`.startsWith(id)) before.push(within(() => read(annotator.gazetteer.lexicon)));
  }
  return before;
};

/** The outcome of an article that could not be annotated. */
export const failedOutcome = (job: FileJob, error: unknown): FileOutcome => ({
  job,
  expected: 'absent',
  changed: false,
  counts: {},
  bytes: 0,
  holdsWork: false,
  notes: [],
  failure: failureOf(error, job.path),
});

interface Texts {
  readonly article: Article;
  /** the annotation file as it was read, and what it holds */
  readonly onDisk: string | undefined;
  readonly old: AnnotationDocument | undefined;
  readonly before: readonly Article[];
}

/** What the file should hold: what the rules find, joined with what people have said; proved before it may be written. */
const annotateText = (
  job: FileJob,
  { article, onDisk, old, before }: Texts,
  annotator: Annotator,
  { types }: FileOptions,
): Omit<FileOutcome, 'bytes'> => {
  const { blob } = article.source;
  const annotated = annotator.annotate(article, types ? { types } : {});
  const fresh = buildDocument(article, annotated, { articlePath: job.articlePath, ruleset: RULESET });
  const reconciled = old && reconcile(old, fresh, article, before);
  const document = reconciled?.document ?? fresh;
  const hasMoved =
    reconciled !== undefined &&
    (!isSameText(old as AnnotationDocument, blob) || reconciled.outcomes.revived > 0);
  const yaml = printDocument(document);
  const changed = yaml !== onDisk;
  if (changed) {
    if (yaml.length > MAX_ANNOTATION_CHARACTERS)
      throw new AnnotateError(
        'annotation-too-large',
        `its annotations would take more than ${MAX_ANNOTATION_CHARACTERS} characters: split the article`,
        { path: job.path },
      );
    refuseUntrue(document, article);
    provePrinted(yaml, document, job.target);
  }
  return {
    job,
    yaml,
    expected: onDisk === undefined ? 'absent' : hashText(onDisk),
    changed,
    counts: countTypes(annotated.mentions),
    blob,
    holdsWork: holdsWork(document),
    notes: reconciled?.notes ?? [],
    ...(hasMoved ? { anchors: reconciled.outcomes } : {}),
  };
};

/**
 * Reads the article and its annotation file, if any, and joins what the rules find with what people have said. Failures are returned, not thrown.
 * Whatever may take long is done through `within`, which may break it off.
 */
export const annotateFile = async (
  job: FileJob,
  annotator: Annotator,
  { root, texts }: OpenProject,
  options: FileOptions,
  within: Within = withoutLimit,
): Promise<FileOutcome> => {
  try {
    const { encoding, publishedRules, maxBytes = ARTICLE_LIMIT } = options;
    const onDisk = readFileIfAny(job.target);
    const old = onDisk === undefined ? undefined : within(() => readDocument(onDisk, job.target));
    if (old) refuseOtherArticle(root, job, old.article);
    const bytes = readFile(job.path, { limit: maxBytes });
    const { blob, read } = await openArticle(bytes, job.path, encoding);
    const before = old
      ? await readBefore(old, { path: job.path, blob }, annotator, texts, options, within)
      : [];
    // broken off as one: each watch costs a thread
    return within(() => {
      const published = publishedByPerson(old);
      const article = read(annotator.gazetteer.lexicon, { published, publishedRules });
      const outcome = annotateText(job, { article, old, onDisk, before }, annotator, options);
      return { ...outcome, bytes: bytes.byteLength };
    });
  } catch (error) {
    return failedOutcome(job, error);
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
