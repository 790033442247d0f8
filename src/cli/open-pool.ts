// Worker threads that share one compiled gazetteer: a task's data in, its result out.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { AnnotateError } from '../model/annotate-error.js';

export interface TaskOptions {
  /** moved to the worker, not copied */
  readonly handedOver?: readonly ArrayBuffer[];
  /** aborting ends the worker, whatever it does */
  readonly signal?: AbortSignal;
}

export interface Pool {
  /** The worker's answer to `task` and the gazetteer. Rejects when the worker dies, or is ended by the signal; another takes its place. */
  run(task: object, options?: TaskOptions): Promise<unknown>;
  /** Ends all threads, whatever they do. */
  close(): Promise<void>;
}

interface Opened {
  readonly pool: Tinypool;
  readonly gazetteer: SharedArrayBuffer;
}

const workerError = (reason: string): AnnotateError =>
  new AnnotateError(
    'no-worker',
    `worker threads cannot start: ${reason}; install the program again, or give --jobs 1`,
  );

/** Threads of the module `worker`, started with the first task. */
export const openPool = (worker: URL, threads: number): Pool => {
  let opened: Promise<Opened> | undefined;
  let hasWorked = false;
  const waiting = new Set<(error: Error) => void>();
  const open = async (): Promise<Opened> => {
    if (!existsSync(fileURLToPath(worker))) throw workerError(`${fileURLToPath(worker)} is missing`);
    // loaded here: a run that finds everything unchanged needs neither
    const { Tinypool } = await import('tinypool');
    const { readSharedGazetteer } = await import('../io/read-gazetteer.js');
    const gazetteer = readSharedGazetteer();
    const pool = new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads });
    // a thread that dies between tasks is replaced; one that cannot begin would be replaced for ever
    pool.on('error', (error: Error) => {
      if (!hasWorked) for (const reject of waiting) reject(workerError(error.message));
    });
    return { gazetteer, pool };
  };
  return {
    async run(task, { handedOver = [], signal } = {}) {
      opened ??= open();
      const { pool, gazetteer } = await opened;
      const options = { transferList: [...handedOver], ...(signal && { signal }) };
      return new Promise((resolve, reject) => {
        const finish = (then: () => void): void => {
          waiting.delete(reject);
          then();
        };
        waiting.add(reject);
        void pool.run({ ...task, gazetteer }, options).then(
          (result: unknown) =>
            finish(() => {
              hasWorked = true;
              resolve(result);
            }),
          (error: Error) => finish(() => reject(error)),
        );
      });
    },
    async close() {
      const { pool } = (await opened?.catch(() => undefined)) ?? {};
      await pool?.destroy();
    },
  };
};
