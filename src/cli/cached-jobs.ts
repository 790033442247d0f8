// Jobs to outcomes, in order; files that stand as a run left them are compared by content and not annotated again.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { FileJob, FileOutcome } from '../annotate-file.js';
import type { Config } from '../io/find-config.js';
import { programFingerprint } from '../io/program-fingerprint.js';
import { ARTICLE_LIMIT, readFile } from '../io/read-file.js';
import type { CachedRun, RunCache } from '../io/run-cache.js';
import { contentHash, openRunCache } from '../io/run-cache.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { EntityType } from '../model/entity-type.js';
import { gitBlob } from '../text/git-blob.js';
import type { JobOptions } from './annotate-jobs.js';
import { annotateJobs } from './annotate-jobs.js';

/** Below this number of files, asking the cache costs more than it saves. */
const WORTH_CACHE = 32;

/** The cache is written in between, so that a killed run need not begin anew: after this many annotations … */
const SAVE_AFTER = 100;

/** … and when a twentieth has been added: however long a run, all writes of the cache are some twenty times the last one. */
const SAVE_SHARE = 20;

/** Annotation files may be as large as this to be compared by content; larger ones are read. */
const ANNOTATION_LIMIT = 64 * 1024 * 1024;

export interface CachedJobs {
  /** Outcomes in the order of the jobs. */
  outcomes(): AsyncGenerator<FileOutcome>;
  /** To be told of each outcome whose annotation file now holds `outcome.yaml`. */
  keep(outcome: FileOutcome): void;
  /** Writes what was kept. @throws AnnotateError when it cannot be written */
  save(): void;
}

/** How long an article may take says nothing of what comes out. */
const keyOf = ({ corpus, annotations }: Config, { timeout: _, ...options }: JobOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([programFingerprint(), corpus, annotations, options]))
    .digest('hex')
    .slice(0, 32);

const printCounts = (counts: FileOutcome['counts']): string =>
  Object.entries(counts)
    .map(([type, count]) => `${type}:${count}`)
    .join(',');

const readCounts = (printed: string): FileOutcome['counts'] => {
  const counts: Partial<Record<EntityType, number>> = {};
  for (const part of printed.split(',')) {
    const colon = part.indexOf(':');
    if (colon > 0) counts[part.slice(0, colon) as EntityType] = Number(part.slice(colon + 1));
  }
  return counts;
};

/** Parsed once for each text: many files have the same counts. */
const createCountParser = (): ((printed: string) => FileOutcome['counts']) => {
  const known = new Map<string, FileOutcome['counts']>();
  return (printed) => {
    let counts = known.get(printed);
    if (counts === undefined) known.set(printed, (counts = readCounts(printed)));
    return counts;
  };
};

/** The outcome of a job whose two files hold what the entry says, else undefined. */
const matchEntry = (
  job: FileJob,
  entry: CachedRun | undefined,
  limit: number,
  countsOf: (printed: string) => FileOutcome['counts'],
): FileOutcome | undefined => {
  if (entry === undefined) return undefined;
  try {
    const annotation = readFile(job.target, { limit: ANNOTATION_LIMIT });
    if (contentHash(annotation) !== entry.annotation) return undefined;
    const bytes = readFile(job.path, { limit });
    if (gitBlob(bytes) !== entry.article) return undefined;
    return {
      job,
      expected: '',
      changed: false,
      counts: countsOf(entry.counts),
      bytes: bytes.byteLength,
      holdsWork: false,
      notes: [],
    };
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};

/** Outcomes of all jobs: those known at once, and the others as they are made, in the order of the jobs. */
async function* inOrder(
  known: readonly (FileOutcome | undefined)[],
  made: AsyncGenerator<FileOutcome>,
): AsyncGenerator<FileOutcome> {
  try {
    for (const outcome of known) {
      if (outcome) yield outcome;
      else {
        const next = await made.next();
        if (next.done) return;
        yield next.value;
      }
    }
  } finally {
    await made.return(undefined);
  }
}

interface Keeping {
  readonly cache: RunCache;
  readonly entries: Map<string, CachedRun>;
  made: number;
  saved: number;
}

const keepIn = (keeping: Keeping, root: string, { job, yaml, blob, counts }: FileOutcome): void => {
  const name = relative(root, job.target);
  if (yaml === undefined || blob === undefined) return;
  keeping.entries.set(name, {
    article: blob,
    annotation: contentHash(yaml),
    counts: printCounts(counts),
  });
  keeping.made += 1;
  if (keeping.made - keeping.saved < Math.max(SAVE_AFTER, keeping.entries.size / SAVE_SHARE)) return;
  keeping.cache.save(keeping.entries);
  keeping.saved = keeping.made;
};

/** `isWhole` says that the jobs are all there are, so that entries of others may go; without `isTrusted` nothing is taken from an earlier run. */
export const cachedJobs = (
  jobs: readonly FileJob[],
  options: JobOptions,
  config: Config,
  {
    threads,
    isWhole,
    isTrusted,
    part,
  }: { threads: number | undefined; isWhole: boolean; isTrusted: boolean; part?: string | undefined },
): CachedJobs => {
  const { root } = config;
  if (!isTrusted || jobs.length < WORTH_CACHE)
    return {
      outcomes: () => annotateJobs(jobs, options, root, threads),
      keep: () => undefined,
      save: () => undefined,
    };
  const cache = openRunCache(root, keyOf(config, options), part);
  const keeping: Keeping = { cache, entries: new Map(isWhole ? [] : cache.entries), made: 0, saved: 0 };
  return {
    outcomes() {
      const countsOf = createCountParser();
      const known = jobs.map((job) => {
        const name = relative(root, job.target);
        const entry = cache.entries.get(name);
        const outcome = matchEntry(job, entry, options.maxBytes ?? ARTICLE_LIMIT, countsOf);
        if (outcome && entry) keeping.entries.set(name, entry);
        return outcome;
      });
      const rest = jobs.filter((_, index) => known[index] === undefined);
      return inOrder(known, annotateJobs(rest, options, root, threads));
    },
    keep: (outcome) => keepIn(keeping, root, outcome),
    save: () => {
      if (keeping.made > 0 || keeping.entries.size !== cache.entries.size) cache.save(keeping.entries);
    },
  };
};
