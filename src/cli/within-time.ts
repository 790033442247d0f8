// Work in this thread that must end in time: V8 itself breaks it off, also in the midst of a pattern or an endless loop.
import { Script } from 'node:vm';
import { AnnotateError } from '../model/annotate-error.js';
import type { Within } from '../model/within.js';

/** Where the script that is watched finds the work: a script sees nothing but what is global. */
const WORK = Symbol.for('corpus-annotator.work');

let watched: Script | undefined;

const isTimeout = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

export const timeoutError = (ms: number): AnnotateError =>
  new AnnotateError('timeout', `took longer than ${ms / 1000} s`);

/**
 * Runs works that may take `ms` milliseconds together, counted from now. @throws AnnotateError `timeout` when it breaks one off:
 * what that work was changing is then half changed, and must not be used again
 */
export const withinTime = (ms: number): Within => {
  const until = performance.now() + ms;
  watched ??= new Script("globalThis[Symbol.for('corpus-annotator.work')]()");
  const script = watched;
  return (work) => {
    const left = Math.ceil(until - performance.now());
    if (left <= 0) throw timeoutError(ms);
    try {
      (globalThis as Record<symbol, unknown>)[WORK] = work;
      return script.runInThisContext({ timeout: left, displayErrors: false }) as ReturnType<typeof work>;
    } catch (error) {
      throw isTimeout(error) ? timeoutError(ms) : error;
    }
  };
};
