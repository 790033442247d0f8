#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// V8 first compiles a pattern to bytecode and polishes that; patterns that matter are compiled to machine code at their second
// use anyway, and for large ones the polishing takes longer than it saves: a sixth of the time of a small run. V8 asks for this
// switch whenever it compiles; one that changes what is compiled already must not be turned while it runs.
setFlagsFromString('--no-regexp-peephole-optimization');

// An installation that is not whole must not end with 1, which Node would say: git would take it for a merge with conflicts.
try {
  const { main } = await import('../lib/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`annotate: cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
