// A pattern to what recheck says of it. Its automaton proves; its search, which patterns too large for that get, has found no attack.
import { createHash } from 'node:crypto';
import recheck from 'recheck';

/** What stands for a pattern in the list of proved ones. */
export const keyOf = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/**
 * `{ status: 'safe', by }`, `{ status: 'vulnerable', why }`, or `{ status: 'unknown' }`
 * when `timeout` milliseconds were too few.
 */
export const provePattern = async ({ source, flags }, timeout) => {
  // neither says anything of how long a match takes, and recheck does not know them
  const known = flags.replace(/[dv]/g, '');
  const found = await recheck.check(source, known, { timeout });
  if (found.status === 'safe')
    return { status: 'safe', by: found.checker === 'automaton' ? 'proof' : 'search' };
  if (found.status === 'vulnerable') return { status: 'vulnerable', why: found.complexity.summary };
  if (found.error?.kind !== 'timeout')
    throw new Error(`recheck on /${source}/${flags}: ${found.error?.message}`);
  return { status: 'unknown' };
};
