// Jobs to outcomes in the order of the jobs, in this thread or in workers.
import { availableParallelism } from 'node:os';
import type { FileJob, FileOptions, FileOutcome } from '../annotate-file.js';
import { annotateFile } from '../annotate-file.js';
import { readGazetteer } from '../io/read-gazetteer.js';
import { createAnnotator } from '../pipeline.js';

/** Files a worker takes at a time. */
const BATCH = 32;

/** Below this number of files, starting workers costs more than they save. */
const WORTH_WORKERS = 200;

/** Outcomes as they become known, always in the order of the jobs; at most two batches a worker are under way. */
export async function* annotateJobs(
  jobs: readonly FileJob[],
  options: FileOptions,
  wanted: number | undefined,
): AsyncGenerator<FileOutcome> {
  const threads = wanted ?? (jobs.length < WORTH_WORKERS ? 1 : availableParallelism());
  if (threads === 1) {
    const annotator = createAnnotator(readGazetteer());
    for (const job of jobs) yield await annotateFile(job, annotator, options);
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('../worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const pending: Promise<FileOutcome[]>[] = [];
    let next = 0;
    const start = (): void => {
      if (next >= jobs.length) return;
      pending.push(pool.run({ jobs: jobs.slice(next, next + BATCH), options }) as Promise<FileOutcome[]>);
      next += BATCH;
    };
    for (let count = 0; count < threads * 2; count += 1) start();
    while (pending.length > 0) {
      const outcomes = await (pending.shift() as Promise<FileOutcome[]>);
      start();
      yield* outcomes;
    }
  } finally {
    await pool.destroy();
  }
}
