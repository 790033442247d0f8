// The progress line on standard error, on a terminal only.
import type { Terminal } from './terminal.js';

export interface Progress {
  /** Called after each article; draws at most every tenth of a second. */
  step(done: number, bytes: number): void;
  /** Clears the line, so that other lines can be written. */
  clear(): void;
}

const INTERVAL = 100;

const seconds = (ms: number): string =>
  ms < 60_000
    ? `${Math.ceil(ms / 1000)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.ceil((ms % 60_000) / 1000)} s`;

/** A line with articles done, rate and time left; silent when standard error is no terminal or progress is not wanted. */
export const createProgress = (terminal: Terminal, total: number, wanted: boolean): Progress => {
  if (!wanted || !terminal.errIsTerminal || terminal.env['CI'] !== undefined)
    return { step: () => undefined, clear: () => undefined };
  const from = performance.now();
  let drawn = from;
  return {
    step(done, bytes) {
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      const spent = now - from;
      const left = done > 0 ? seconds((spent / done) * (total - done)) : '?';
      terminal.err(
        `\r\u001b[K${done}/${total} articles, ${((bytes / 1e6 / spent) * 1000).toFixed(1)} MB/s, ${left} left`,
      );
    },
    clear: () => terminal.err('\r\u001b[K'),
  };
};
