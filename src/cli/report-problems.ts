// Many problems to few lines: the first ones by name, the rest as a number.
import { AnnotateError } from '../model/annotate-error.js';
import type { ErrorPlace } from '../model/annotate-error.js';
import { printError } from './print-error.js';
import type { Terminal } from './terminal.js';

/** Problems of one kind that are named one by one. */
const NAMED = 20;

export interface Problems {
  add(code: string, message: string, place: ErrorPlace): void;
  /** Of one code, or all. */
  count(code?: string): number;
  /** Says how many were not named. */
  finish(): void;
}

/** Writes to standard error as problems come, so that none has to be kept. */
export const createProblems = (terminal: Terminal): Problems => {
  const counts = new Map<string, number>();
  return {
    add(code, message, place) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= NAMED) terminal.err(printError(new AnnotateError(code, message, place)));
    },
    count: (code) =>
      code === undefined ? [...counts.values()].reduce((sum, one) => sum + one, 0) : (counts.get(code) ?? 0),
    finish() {
      for (const [code, count] of counts)
        if (count > NAMED) terminal.err(`annotate collect: ${code}: ${count - NAMED} more\n`);
    },
  };
};
