// A script of the benchmark in a process of its own, and the JSON that it prints.
import { spawnSync } from 'node:child_process';

/** What `node …argv` printed, parsed. @throws Error when it fails, with `signal` when it was stopped */
export const askScript = (...argv) => {
  const run = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status === 0) return JSON.parse(run.stdout);
  const error = new Error(`node ${argv.join(' ')}: exit ${run.status ?? run.signal}\n${run.stderr}`);
  throw Object.assign(error, { signal: run.signal ?? undefined });
};
