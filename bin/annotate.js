#!/usr/bin/env node
// An installation that is not whole must not end with 1, which Node would say: git would take it for a merge with conflicts.
try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`annotate: cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
