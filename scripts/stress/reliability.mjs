// `npm run stress -- --scenarios|--report|--sabotage [--nightly|--small] [--only R1,S3] [--seed N]`: the scenarios of tests/stress on the built program.
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENARIOS } from '../../tests/stress/scenarios.mjs';
import { breakProgram } from '../../tests/stress/sabotages.mjs';
import { createRandom } from '../../tests/stress/stage.mjs';
import { lookAt } from '../../tests/stress/watch-process.mjs';
import { writeReport } from './report.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    scenarios: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
    nightly: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
/** `small` only tries a scenario out */
const size = values.nightly ? 'nightly' : values.small ? 'small' : 'ci';
const wanted = values.only?.split(',');
const scenarios = SCENARIOS.filter(({ id }) => wanted === undefined || wanted.includes(id));
if (scenarios.length === 0 || !Number.isInteger(seed)) {
  process.stderr.write(`--only takes ${SCENARIOS.map(({ id }) => id).join(',')}; --seed a whole number\n`);
  process.exit(2);
}

/** Seconds of processor time that this process and its children have used; of the clock where they cannot be seen. */
const secondsUsed = () => (lookAt(process.pid)?.cpuMs ?? performance.now()) / 1000;

const runOne = async (scenario, program, size) => {
  const from = secondsUsed();
  const seconds = () => Math.round(secondsUsed() - from);
  try {
    const result = await scenario.run({ program, size, random: createRandom(seed), root: ROOT });
    return { ...result, seconds: seconds() };
  } catch (error) {
    return { measured: 'broke off', failures: [error.stack], seconds: seconds() };
  }
};

const say = (id, { measured, failures, skipped, seconds }) => {
  const verdict = skipped ? 'skipped' : failures.length === 0 ? 'holds' : `${failures.length} failures`;
  process.stdout.write(`${id}: ${verdict}, ${seconds} s: ${measured}\n`);
  for (const failure of failures.slice(0, 5)) process.stdout.write(`  ${failure.slice(0, 600)}\n`);
};

/** Whether the scenario turns red on the program that is broken for it. */
const sabotageOne = async (scenario) => {
  const { program, remove } = breakProgram(ROOT, scenario.sabotage);
  const result = await runOne(scenario, program, 'small');
  remove();
  const verdict = result.skipped ? 'skipped' : result.failures.length > 0 ? 'red' : 'green';
  process.stdout.write(
    `${scenario.id} on a program that ${scenario.sabotage}: ${verdict}, ${result.seconds} s: ${result.failures[0]?.slice(0, 160) ?? ''}\n`,
  );
  return verdict;
};

process.stdout.write(`${scenarios.length} scenarios, seed ${seed}\n`);
const rows = [];
for (const scenario of scenarios) {
  const row = { scenario };
  if (!values.sabotage || values.report) {
    row.result = await runOne(scenario, join(ROOT, 'bin/annotate.js'), size);
    say(scenario.id, row.result);
  }
  if (values.sabotage || values.report) row.sabotaged = await sabotageOne(scenario);
  rows.push(row);
  // one by one, so that a run that is broken off has not been for nothing
  if (values.report) writeReport(ROOT, [row], { seed, size });
}
const bad = rows.filter(
  ({ result, sabotaged }) => (result?.failures.length ?? 0) > 0 || sabotaged === 'green',
);
process.stdout.write(
  bad.length === 0 ? 'no failure\n' : `${bad.length} scenarios failed; again with --seed ${seed}\n`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
