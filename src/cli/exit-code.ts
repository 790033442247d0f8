// What an exit code means; the README's table has the same rows.

export const ExitCode = {
  /** all done, nothing found */
  Done: 0,
  /** done with named problems: findings, skipped articles, or `--check` would change something */
  Findings: 1,
  /** usage, configuration or input and output: nothing could be done for what is named */
  Trouble: 2,
  /** stopped by Ctrl-C; whole files only were written */
  Interrupted: 130,
  /** the same by SIGTERM */
  Terminated: 143,
  /** the same when the terminal was closed */
  HungUp: 129,
} as const;
