// Worker threads that share one compiled gazetteer: a task's data in, its result out.
import type { Tinypool } from 'tinypool';

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

/** Threads of the module `worker`, started with the first task. */
export const openPool = (worker: URL, threads: number): Pool => {
  let opened: Promise<{ pool: Tinypool; gazetteer: SharedArrayBuffer }> | undefined;
  const open = async (): Promise<{ pool: Tinypool; gazetteer: SharedArrayBuffer }> => {
    // loaded here: a run that finds everything unchanged needs neither
    const { Tinypool } = await import('tinypool');
    const { readSharedGazetteer } = await import('../io/read-gazetteer.js');
    const gazetteer = readSharedGazetteer();
    return {
      gazetteer,
      pool: new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads }),
    };
  };
  return {
    async run(task, { handedOver = [], signal } = {}) {
      opened ??= open();
      const { pool, gazetteer } = await opened;
      const options = { transferList: [...handedOver], ...(signal && { signal }) };
      return pool.run({ ...task, gazetteer }, options) as Promise<unknown>;
    },
    async close() {
      const { pool } = (await opened?.catch(() => undefined)) ?? {};
      await pool?.destroy();
    },
  };
};
