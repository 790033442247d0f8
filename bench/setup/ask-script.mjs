// A script of the benchmark in a process of its own, and the JSON that it prints.
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { reasonOf } from './reason-of.mjs';

/** What `node script …argv` printed, parsed. @throws Error that says why when it fails, with `signal` when it was stopped */
export const askScript = (script, ...argv) => {
  const run = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status === 0) return JSON.parse(run.stdout);
  const error = new Error(`${basename(script)}: exit ${run.status ?? run.signal}: ${reasonOf(run.stderr)}`);
  throw Object.assign(error, { signal: run.signal ?? undefined });
};
