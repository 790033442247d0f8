// One question on a terminal.
import type { Terminal } from './terminal.js';

const LIMIT = 1000;

/** True when the line that is typed begins with y; the question goes to standard error. */
export const ask = async (terminal: Terminal, question: string): Promise<boolean> => {
  terminal.err(`${question} (y/N) `);
  let typed = '';
  const decoder = new TextDecoder();
  for await (const bytes of terminal.stdin) {
    typed += decoder.decode(bytes, { stream: true });
    if (typed.includes('\n') || typed.length > LIMIT) break;
  }
  return /^\s*y/i.test(typed);
};
