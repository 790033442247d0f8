// `npm run patterns [-- --all --seconds N]`: proves the patterns that the list of proved ones lacks, or all, and writes the list; exits 1 when one is not safe.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgePattern } from '../tests/stress/patterns/judge-pattern.mjs';
import { listPatterns } from '../tests/stress/patterns/list-patterns.mjs';
import { readProved, writeProved } from '../tests/stress/patterns/proved-list.mjs';
import { keyOf } from '../tests/stress/patterns/prove-pattern.mjs';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, seconds: { type: 'string', default: '30' } },
});

const { patterns } = listPatterns(fileURLToPath(new URL('../dist', import.meta.url)));
const known = values.all ? new Map() : readProved();
const proved = new Map();
let failures = 0;
for (const pattern of patterns) {
  const key = keyOf(pattern);
  const entry = known.get(key);
  const judged = entry === undefined ? await judgePattern(pattern, Number(values.seconds) * 1000) : { entry };
  if (judged.failure === undefined) proved.set(key, judged.entry);
  else {
    failures += 1;
    process.stdout.write(`${judged.failure}\n`);
  }
}
writeProved(proved);
process.stdout.write(`${proved.size} patterns, ${failures} not safe\n`);
process.exitCode = failures === 0 ? 0 : 1;
