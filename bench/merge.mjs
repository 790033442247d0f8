// npm run bench:merge [-- --merges N --seed N --verbose --driver COMMAND]: real `git merge` of generated branches, with the driver and without.
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readReviewed } from './merge/articles.mjs';
import { findFailures, printCauses, printTable } from './merge/report.mjs';
import { createRepository } from './merge/repository.mjs';
import { runMerge } from './merge/run-merge.mjs';
import { KINDS, makeScenario } from './merge/scenario.mjs';

/** Share of merges that may have needless conflicts when only git merges. */
const ALLOWED = 0.1;

const program = fileURLToPath(new URL('../bin/annotate.js', import.meta.url));

/** The command that `git-install` configures, with this very program in it. */
const DRIVER =
  `if [ -f '${program}' ]; then '${process.execPath}' '${program}' merge-driver %O %A %B -L %L -P %P -S %S -X %X -Y %Y; rc=$?; else rc=127; fi; ` +
  'if [ $rc -gt 1 ]; then git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; rc=$?; fi; exit $rc';

const { values } = parseArgs({
  options: {
    merges: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    driver: { type: 'string', default: DRIVER },
    verbose: { type: 'boolean', default: false },
  },
});
const [merges, seed] = [Number(values.merges), Number(values.seed)];
const kinds = KINDS.filter(({ name }) => values.kind === undefined || name.includes(values.kind));

const sources = await readReviewed();
const scenarios = [];
for (let planned = 0; planned < merges;) {
  const kind = kinds[scenarios.length % kinds.length];
  scenarios.push(await makeScenario(sources, seed + scenarios.length, kind));
  planned += kind.branches.length - 1;
}

const withDriver = createRepository(scenarios, values.driver);
const withoutDriver = createRepository(scenarios, undefined);

const tell = ({ seed, kind, source }, arm, steps) => {
  for (const step of steps)
    for (const field of ['falseConflicts', 'wrong', 'missed', 'errors', 'unrepaired'])
      for (const what of step[field] ?? [])
        console.error(`seed ${seed}, ${kind.name}, ${source.path}, ${arm}: ${field}: ${what}`);
};

const results = [];
try {
  for (const scenario of scenarios) {
    const driver = runMerge(scenario, withDriver);
    const plain = runMerge(scenario, withoutDriver, {
      program,
      resolvedFiles: driver.map(({ right }) => right),
    });
    results.push({ kind: scenario.kind.name, driver, plain });
    if (values.verbose) tell(scenario, 'driver', driver);
    if (values.verbose) tell(scenario, 'plain', plain);
  }
} finally {
  withDriver.remove();
  withoutDriver.remove();
}

console.log(
  `seeds ${seed} to ${seed + scenarios.length - 1}, ${sources.length} articles, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
console.log(printTable(results, kinds));
console.log(printCauses(results));
console.log(
  `false conflicts: merges that stop although nobody disagreed, or that the reader refuses. silently wrong: merges that end clean with an answer
missing, invented, changed or at other words. check errors: findings of \`annotate check\` on a clean merge. time: of a merge with the driver
next to one without, medians. resolve: files with markers that \`annotate resolve\` makes what the branches say.`,
);
const failures = findFailures(results, ALLOWED);
for (const failure of failures) console.log(`failed: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
