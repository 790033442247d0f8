#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// V8 first compiles a pattern to bytecode and polishes that; patterns that matter are compiled to machine code at their second
// use anyway, and for large ones the polishing takes longer than it saves: a sixth of the time of a small run.
setFlagsFromString('--no-regexp-peephole-optimization');

const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
