// A shipped pattern to its entry in the list of proved ones, or to what is wrong with it.
import { provePattern } from './prove-pattern.mjs';

const nameOf = ({ source, flags, modules }) => `${modules.join(', ')}: /${source.slice(0, 200)}/${flags}`;

/** `{ entry }` or `{ failure }`; `timeout` in milliseconds, for recheck. What recheck cannot tell in that time is a failure. */
export const judgePattern = async (pattern, timeout) => {
  const found = await provePattern(pattern, timeout);
  if (found.status === 'safe') return { entry: found.by };
  const verdict = found.status === 'vulnerable' ? found.why : `recheck does not know in ${timeout} ms`;
  return { failure: `${nameOf(pattern)}: ${verdict}` };
};
