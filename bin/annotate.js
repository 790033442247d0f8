#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// V8 compiles a pattern to bytecode at its first use and to machine code at its second: for hundreds of patterns the detour
// takes longer than it saves, a sixth of the processor time of one article.
setFlagsFromString('--no-regexp-tier-up');
// Rules are many and each is called seldom: optimised from the little that the first articles showed, most are thrown away and
// made again. A budget eight times the usual one makes them once, and a run over 9 MB takes a fifth less processor time.
setFlagsFromString('--interrupt-budget=1000000');

// An installation that is not whole must not end with 1, which Node would say: git would take it for a merge with conflicts.
try {
  const { main } = await import('../lib/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`annotate: cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
