// Worker threads that share one compiled gazetteer: a task's data in, its result out.
import type { Tinypool } from 'tinypool';

export interface Pool {
  /** The worker's answer to `task` and the gazetteer; buffers in `handedOver` are moved, not copied. */
  run(task: object, handedOver?: readonly ArrayBuffer[]): Promise<unknown>;
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
    async run(task, handedOver = []) {
      opened ??= open();
      const { pool, gazetteer } = await opened;
      return pool.run({ ...task, gazetteer }, { transferList: [...handedOver] }) as Promise<unknown>;
    },
    async close() {
      const { pool } = (await opened?.catch(() => undefined)) ?? {};
      await pool?.destroy();
    },
  };
};
