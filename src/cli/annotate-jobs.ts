// Jobs to outcomes in the order of the jobs, in this thread or in workers.
import { availableParallelism } from 'node:os';
import type { FileJob, FileOptions, FileOutcome } from '../annotate-file.js';
import { mapInOrder } from './map-in-order.js';
import { openPool } from './open-pool.js';

/** Files a worker takes at a time. */
const BATCH = 32;

/** Batches under way for each worker: one that it reads, one that waits. */
const AHEAD = 2;

/** Below this number of files, starting workers costs more than they save. */
const WORTH_WORKERS = 200;

/** In this thread. Loaded here, since a run that finds everything unchanged needs no rules and no names. */
async function* annotateHere(
  jobs: readonly FileJob[],
  options: FileOptions,
  root: string,
): AsyncGenerator<FileOutcome> {
  const { annotateFile } = await import('../annotate-file.js');
  const { openOldTexts } = await import('../io/open-old-texts.js');
  const { readGazetteer } = await import('../io/read-gazetteer.js');
  const { createAnnotator } = await import('../pipeline.js');
  const annotator = createAnnotator(readGazetteer());
  const texts = openOldTexts(root);
  try {
    for (const job of jobs) yield await annotateFile(job, annotator, texts, options);
  } finally {
    texts.close();
  }
}

function* batchesOf(jobs: readonly FileJob[]): Generator<readonly FileJob[]> {
  for (let from = 0; from < jobs.length; from += BATCH) yield jobs.slice(from, from + BATCH);
}

/** Outcomes as they become known, always in the order of the jobs; at most two batches a worker are under way. `root` is the project's folder. */
export async function* annotateJobs(
  jobs: readonly FileJob[],
  options: FileOptions,
  root: string,
  wanted: number | undefined,
): AsyncGenerator<FileOutcome> {
  if (jobs.length === 0) return;
  const threads = wanted ?? (jobs.length < WORTH_WORKERS ? 1 : availableParallelism());
  if (threads === 1) {
    yield* annotateHere(jobs, options, root);
    return;
  }
  const pool = openPool(new URL('../worker.js', import.meta.url), threads);
  try {
    const work = async (batch: readonly FileJob[]): Promise<FileOutcome[]> =>
      (await pool.run({ jobs: batch, options, root })) as FileOutcome[];
    for await (const outcomes of mapInOrder(batchesOf(jobs), work, threads * AHEAD)) yield* outcomes;
  } finally {
    await pool.close();
  }
}
