// Jobs to outcomes in the order of the jobs, in this thread or in workers.
import { availableParallelism } from 'node:os';
import type { FileJob, FileOptions, FileOutcome } from '../annotate-file.js';
import type { AnnotateError } from '../model/annotate-error.js';
import type { Attempt } from './guard-batch.js';
import { guardBatch } from './guard-batch.js';
import { letSignalsIn } from './let-signals-in.js';
import { mapInOrder } from './map-in-order.js';
import { openPool } from './open-pool.js';
import { timeoutError, withinTime } from './within-time.js';

export interface JobOptions extends FileOptions {
  /** milliseconds that one article may take */
  readonly timeout: number;
}

/** Files a worker takes at a time. */
const BATCH = 32;

/** Batches under way for each worker: one that it reads, one that waits. */
const AHEAD = 2;

/** Below this number of files, starting workers costs more than they save. */
const WORTH_WORKERS = 200;

/** The outcome, or the second one when it is not there in time: work that waits for others cannot be broken off. */
const orAfter = async (
  outcome: Promise<FileOutcome>,
  ms: number,
  late: () => FileOutcome,
): Promise<FileOutcome> => {
  let timer: NodeJS.Timeout | undefined;
  const waiting = new Promise<FileOutcome>((give) => (timer = setTimeout(() => give(late()), ms)));
  try {
    return await Promise.race([outcome, waiting]);
  } finally {
    clearTimeout(timer);
  }
};

/** In this thread. Loaded here, since a run that finds everything unchanged needs no rules and no names. */
async function* annotateHere(
  jobs: readonly FileJob[],
  { timeout, ...options }: JobOptions,
  root: string,
): AsyncGenerator<FileOutcome> {
  const { annotateFile, failedOutcome } = await import('../annotate-file.js');
  const { openOldTexts } = await import('../io/open-old-texts.js');
  const { readGazetteer } = await import('../io/read-gazetteer.js');
  const { createAnnotator } = await import('../pipeline.js');
  const annotator = createAnnotator(readGazetteer());
  const texts = openOldTexts(root);
  try {
    for (const [index, job] of jobs.entries()) {
      const outcome = await orAfter(
        annotateFile(job, annotator, { root, texts }, options, withinTime(timeout)),
        timeout,
        () => failedOutcome(job, timeoutError(timeout)),
      );
      await letSignalsIn();
      yield outcome;
      if (outcome.failure?.code !== 'timeout') continue;
      // the annotator was broken off in the midst of its work: a new one reads the rest
      yield* annotateInWorkers(jobs.slice(index + 1), { timeout, ...options }, root, 1);
      return;
    }
  } finally {
    texts.close();
  }
}

function* batchesOf(jobs: readonly FileJob[]): Generator<readonly FileJob[]> {
  for (let from = 0; from < jobs.length; from += BATCH) yield jobs.slice(from, from + BATCH);
}

/** In worker threads, the first of which starts with the first batch. */
async function* annotateInWorkers(
  jobs: readonly FileJob[],
  { timeout, ...options }: JobOptions,
  root: string,
  threads: number,
): AsyncGenerator<FileOutcome> {
  if (jobs.length === 0) return;
  // loaded when an article fails: this thread needs no rules
  const failed = async (job: FileJob, error: AnnotateError): Promise<FileOutcome> =>
    (await import('../annotate-file.js')).failedOutcome(job, error);
  const pool = openPool(new URL('../worker.js', import.meta.url), threads);
  const attempt: Attempt<FileJob, FileOutcome> = async (part, progress, signal) =>
    (await pool.run({ jobs: part, options, root, progress }, { signal })) as FileOutcome[];
  const work = (batch: readonly FileJob[]): Promise<FileOutcome[]> =>
    guardBatch(batch, attempt, timeout, failed);
  try {
    for await (const outcomes of mapInOrder(batchesOf(jobs), work, threads * AHEAD)) yield* outcomes;
  } finally {
    await pool.close();
  }
}

/** Outcomes as they become known, always in the order of the jobs; at most two batches a worker are under way. `root` is the project's folder. */
export async function* annotateJobs(
  jobs: readonly FileJob[],
  options: JobOptions,
  root: string,
  wanted: number | undefined,
): AsyncGenerator<FileOutcome> {
  if (jobs.length === 0) return;
  const threads = wanted ?? (jobs.length < WORTH_WORKERS ? 1 : availableParallelism());
  yield* threads === 1 ? annotateHere(jobs, options, root) : annotateInWorkers(jobs, options, root, threads);
}
