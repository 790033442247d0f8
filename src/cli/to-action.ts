// A command that is loaded when it runs to what the parser calls.
import type { Terminal } from './terminal.js';

/** Makes an action of a function that loads a command. */
export type Run = (
  load: () => Promise<(terminal: Terminal, ...rest: never[]) => Promise<number>>,
) => (...parameters: unknown[]) => Promise<void>;

/** Actions that run their command on this terminal and hand its exit code to `done`. */
export const toAction =
  (terminal: Terminal, done: (code: number) => void): Run =>
  (load) =>
  async (...parameters) => {
    const command = await load();
    // commander appends the command itself
    done(
      await (command as (terminal: Terminal, ...rest: unknown[]) => Promise<number>)(
        terminal,
        ...parameters.slice(0, -1),
      ),
    );
  };
