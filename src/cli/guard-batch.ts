// A batch of articles in a worker that may hang or die: the article it fell over is named, all others are annotated.
import { AnnotateError } from '../model/annotate-error.js';
import { timeoutError } from './within-time.js';

/** What a worker writes as it goes: the 1-based number of the article it is at, 0 before the first. */
export type Progress = Int32Array<SharedArrayBuffer>;

/** Runs jobs in a worker of its own choice; aborting ends that worker, whatever it does. */
export type Attempt<Job, Outcome> = (
  jobs: readonly Job[],
  progress: Progress,
  signal: AbortSignal,
) => Promise<Outcome[]>;

/** How often a limit is looked at, in parts of it. */
const LOOKS = 20;

/** At most this often, in milliseconds. */
const LEAST = 20;

/** Aborts when the worker stays at one article for too long. Time is counted in looks, so that a process that was stopped and goes on is no reason. */
const watch = (progress: Progress, limit: number, abort: () => void): NodeJS.Timeout => {
  const every = Math.max(LEAST, limit / LOOKS);
  let at = 0;
  let spent = 0;
  return setInterval(() => {
    const now = Atomics.load(progress, 0);
    spent = now === at && now > 0 ? spent + every : 0;
    at = now;
    if (spent >= limit) abort();
  }, every);
};

interface Broken {
  /** index of the job that the worker was at */
  readonly at: number;
  readonly error: AnnotateError;
}

const attemptOnce = async <Job, Outcome>(
  jobs: readonly Job[],
  attempt: Attempt<Job, Outcome>,
  limit: number,
): Promise<Outcome[] | Broken> => {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const controller = new AbortController();
  const timer = watch(progress, limit, () => controller.abort());
  try {
    return await attempt(jobs, progress, controller.signal);
  } catch (error) {
    const at = Atomics.load(progress, 0) - 1;
    // a worker that cannot even begin will not begin the next time
    if (at < 0) throw error;
    if (controller.signal.aborted) return { at, error: timeoutError(limit) };
    return {
      at,
      error: new AnnotateError('worker-died', `the worker that read it died: ${(error as Error).message}`),
    };
  } finally {
    clearInterval(timer);
  }
};

/**
 * Outcomes of all jobs, in their order. One that takes longer than `limit` milliseconds fails with `timeout`, one over which the worker dies,
 * also when it is read alone, with `worker-died`.
 */
export const guardBatch = async <Job, Outcome>(
  jobs: readonly Job[],
  attempt: Attempt<Job, Outcome>,
  limit: number,
  failed: (job: Job, error: AnnotateError) => Promise<Outcome>,
): Promise<Outcome[]> => {
  if (jobs.length === 0) return [];
  const done = await attemptOnce(jobs, attempt, limit);
  if (Array.isArray(done)) return done;
  const again = (part: readonly Job[]): Promise<Outcome[]> => guardBatch(part, attempt, limit, failed);
  const job = jobs[done.at] as Job;
  // a worker may die of what the articles before have left behind
  const isSure = done.error.code === 'timeout' || jobs.length === 1;
  return [
    ...(await again(jobs.slice(0, done.at))),
    ...(isSure ? [await failed(job, done.error)] : await again([job])),
    ...(await again(jobs.slice(done.at + 1))),
  ];
};
