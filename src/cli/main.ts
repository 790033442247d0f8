// argv to exit code.
import { streamCommand } from './stream-command.js';

export const main = async (argv: readonly string[]): Promise<number> => {
  if (argv[0] === 'stream') return streamCommand();
  console.error('not yet');
  return 2;
};
