// Workers that hang or die over an article: it is named, all others are annotated, in order.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Tinypool } from 'tinypool';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FileJob, FileOutcome } from '../../src/annotate-file.js';
import { failedOutcome } from '../../src/annotate-file.js';
import type { Attempt } from '../../src/cli/guard-batch.js';
import type { AnnotateError } from '../../src/model/annotate-error.js';
import { guardBatch } from '../../src/cli/guard-batch.js';
import { folderOf } from '../io/folder.js';

/** What each kind of article does to its worker. */
const WORKER = `
import { setTimeout as wait } from 'node:timers/promises';
const DEEDS = {
  fine: () => undefined,
  loop: () => { for (;;); },
  pattern: () => /^(a+)+$/.test('a'.repeat(60) + 'b'),
  wait: () => wait(1e8),
  exit: () => process.exit(3),
  memory: () => { const all = []; for (;;) all.push(new Array(1e5).fill(0.5)); },
  later: () => { setTimeout(() => { throw new Error('later'); }, 0); return wait(1e8); },
  throws: () => { throw new Error('a fault of ours'); },
};
export default async ({ jobs, progress }) => {
  const outcomes = [];
  for (const [index, job] of jobs.entries()) {
    Atomics.store(progress, 0, index + 1);
    await DEEDS[job.path]();
    outcomes.push({ job });
  }
  return outcomes;
};
`;

const failed = async (job: FileJob, error: AnnotateError): Promise<FileOutcome> => failedOutcome(job, error);

const jobOf = (path: string): FileJob => ({ path, target: '', articlePath: '' });

const read = async (paths: readonly string[], limit: number): Promise<string[]> => {
  const file = join(folderOf({}), 'worker.mjs');
  writeFileSync(file, WORKER);
  const pool = new Tinypool({
    filename: file,
    minThreads: 1,
    maxThreads: 2,
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  onTestFinished(() => pool.destroy());
  const attempt: Attempt<FileJob, FileOutcome> = (jobs, progress, signal) =>
    pool.run({ jobs, progress }, { signal });
  const outcomes = await guardBatch(paths.map(jobOf), attempt, limit, failed);
  return outcomes.map(({ job, failure }) => `${job.path} ${failure?.code ?? 'done'}`);
};

describe('guardBatch', () => {
  it.each([
    ['loop', 'timeout'],
    ['pattern', 'timeout'],
    ['wait', 'timeout'],
    // nobody is told when a thread ends itself; nothing in the program does
    ['exit', 'timeout'],
    ['memory', 'worker-died'],
    ['later', 'worker-died'],
    ['throws', 'worker-died'],
  ])('names an article that does "%s", and goes on', async (deed, code) => {
    expect(await read(['fine', 'fine', deed, 'fine'], 3000)).toEqual([
      'fine done',
      'fine done',
      `${deed} ${code}`,
      'fine done',
    ]);
  });

  it('goes on after the first, the last, and several', async () => {
    expect(await read(['throws', 'fine', 'loop', 'throws', 'fine', 'memory'], 2000)).toEqual([
      'throws worker-died',
      'fine done',
      'loop timeout',
      'throws worker-died',
      'fine done',
      'memory worker-died',
    ]);
  });

  it('gives up when no worker can begin', async () => {
    const attempt: Attempt<FileJob, FileOutcome> = () => Promise.reject(new Error('no such module'));
    await expect(guardBatch([jobOf('a')], attempt, 1000, failed)).rejects.toThrow('no such module');
  });

  it('an article that a worker dies over once is read again', async () => {
    let deaths = 0;
    const attempt: Attempt<FileJob, FileOutcome> = async (jobs, progress) => {
      await Promise.resolve();
      if (deaths > 0) return jobs.map((job) => ({ job }) as FileOutcome);
      deaths += 1;
      Atomics.store(progress, 0, 2);
      throw new Error('out of memory');
    };
    const outcomes = await guardBatch(['a', 'b', 'c'].map(jobOf), attempt, 1000, failed);
    expect(outcomes.map(({ job, failure }) => [job.path, failure])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('gives one outcome a job, in order, whichever articles kill', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (deadly) => {
        const attempt: Attempt<FileJob, FileOutcome> = async (jobs, progress) => {
          await Promise.resolve();
          return jobs.map((job, index) => {
            Atomics.store(progress, 0, index + 1);
            if (deadly[Number(job.path)] === true) throw new Error('dead');
            return { job } as FileOutcome;
          });
        };
        const jobs = deadly.map((_, index) => jobOf(String(index)));
        const outcomes = await guardBatch(jobs, attempt, 60_000, failed);
        expect(outcomes.map(({ job }) => job)).toEqual(jobs);
        expect(outcomes.map(({ failure }) => failure !== undefined)).toEqual(deadly);
      }),
      { numRuns: Math.min(Number(process.env['ANNOTATE_RUNS'] ?? 100), 1000) },
    );
  });
});
