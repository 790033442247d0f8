// A shipped pattern to its entry in the list of proved ones, or to what is wrong with it.
import { longestOf } from './bounded-patterns.mjs';
import { provePattern } from './prove-pattern.mjs';
import { slowest } from './time-pattern.mjs';

/** No pattern may need more on a window: a machine that is busy with other things needs some milliseconds for the least. */
const MOST_MS = 250;

const nameOf = ({ source, flags, modules }) => `${modules.join(', ')}: /${source.slice(0, 200)}/${flags}`;

/** What is wrong with a pattern that sees windows only, as its entry has them. */
export const judgeBounded = (pattern, { longest, attack }) => {
  if (longest !== longestOf(pattern))
    return `${nameOf(pattern)}: its window is no longer the one it was judged on`;
  const ms = slowest(pattern, longest, attack);
  return ms > MOST_MS ? `${nameOf(pattern)}: ${Math.round(ms)} ms on ${longest} characters` : undefined;
};

/** `{ entry }` or `{ failure }`; `timeout` in milliseconds, for recheck. */
export const judgePattern = async (pattern, timeout) => {
  const found = await provePattern(pattern, timeout);
  if (found.status === 'safe') return { entry: found.by };
  const longest = longestOf(pattern);
  const verdict = found.status === 'vulnerable' ? found.why : `recheck does not know in ${timeout} ms`;
  if (longest === undefined) return { failure: `${nameOf(pattern)}: ${verdict}` };
  const entry = { longest, verdict: found.why ?? 'unknown', attack: found.attack?.(longest) };
  const failure = judgeBounded(pattern, entry);
  return failure === undefined ? { entry } : { failure };
};
