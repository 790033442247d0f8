#!/usr/bin/env node
// An installation that is not whole must not end with 1, which Node would say: git would take it for a merge with conflicts.
const start = async () => {
  const { loadProgram } = require('./load-program.js');
  return loadProgram('cli/main.js').main(process.argv.slice(2));
};

start().then(
  (code) => (process.exitCode = code),
  (error) => {
    process.stderr.write(
      `annotate: cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
