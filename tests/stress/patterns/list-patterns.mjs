// The folder of a built program to every pattern it ships, and to the places where one is built that loading its modules does not reach.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RECORDER = fileURLToPath(new URL('record-patterns.mjs', import.meta.url));

/** `{ patterns: [{ source, flags, modules }], unseen }`; in a process of its own, whose RegExp is watched. */
export const listPatterns = (dist) => {
  const run = spawnSync(process.execPath, [RECORDER, dist], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the patterns could not be listed: ${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout);
};
