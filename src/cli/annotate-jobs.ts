// Jobs to outcomes in the order of the jobs, in this thread or in workers.
import { availableParallelism } from 'node:os';
import type { FileJob, FileOptions, FileOutcome } from '../annotate-file.js';

/** Files a worker takes at a time. */
const BATCH = 32;

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
      pending.push(
        pool.run({ jobs: jobs.slice(next, next + BATCH), options, root }) as Promise<FileOutcome[]>,
      );
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
