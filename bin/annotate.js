#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// V8 first compiles a pattern to bytecode and polishes that; patterns that matter are compiled to machine code at their second
// use anyway, and for large ones the polishing takes longer than it saves: a sixth of the time of a small run. V8 asks for this
// switch whenever it compiles; one that changes what is compiled already must not be turned while it runs.
setFlagsFromString('--no-regexp-peephole-optimization');
// Half of the processor time of a small run went into optimising functions with all they call written out in them; with less of
// that a run of 2 MB or of 30 MB takes a fifth less.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');

// An installation that is not whole must not end with 1, which Node would say: git would take it for a merge with conflicts.
try {
  const { main } = await import('../lib/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`annotate: cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
