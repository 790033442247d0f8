// Breaks writer, reader, merge and guards in every small way that Stryker knows, and counts what their tests notice:
//   npm run mutants:each [-- GROUP...] [--survivors]
// Prints a table by file; exits 1 when a group stays below 90 %. Mutants that only run while a module loads are left out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const ASKED = 90;
/** Runs of each law a mutant. */
const RUNS = '20';

const groups = JSON.parse(readFileSync(join(root, 'scripts/mutants/groups.json'), 'utf8'));
const { values, positionals } = parseArgs({
  options: { survivors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`no such group: ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);
const percent = (killed, all) => `${((100 * killed) / all).toFixed(1)} %`;

/** Report of Stryker by file; throws when it could not run. */
const runStryker = (name) => {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      '.config/stryker.config.json',
      '--mutate',
      groups[name].mutate.join(','),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ANNOTATE_RUNS: RUNS, ...process.env, ANNOTATE_MUTANTS: name },
    },
  );
  if (status !== 0)
    throw new Error(`Stryker ended with ${status}: see npx stryker run .config/stryker.config.json`);
  return JSON.parse(readFileSync(join(root, '.annotate/mutants/report.json'), 'utf8')).files;
};

const printSurvivors = (source, mutants) => {
  const lines = source.split('\n');
  for (const { location, mutatorName, replacement, status } of mutants)
    if (ALIVE.has(status)) {
      const { start, end } = location;
      const written = lines[start.line - 1].slice(
        start.column - 1,
        start.line === end.line ? end.column - 1 : undefined,
      );
      console.log(
        `    ${start.line}:${start.column} ${status} ${mutatorName}: ${written} => ${replacement.replace(/\s+/g, ' ')}`,
      );
    }
};

let isBelow = false;
for (const name of positionals.length > 0 ? positionals : Object.keys(groups)) {
  let [killed, all] = [0, 0];
  for (const [file, { mutants, source }] of Object.entries(runStryker(name))) {
    const dead = mutants.filter(({ status }) => KILLED.has(status)).length;
    const counted = dead + mutants.filter(({ status }) => ALIVE.has(status)).length;
    console.log(`  ${file}: ${dead} of ${counted}, ${percent(dead, counted)}`);
    if (values.survivors) printSurvivors(source, mutants);
    killed += dead;
    all += counted;
  }
  console.log(`${name}: ${killed} of ${all} killed, ${percent(killed, all)}`);
  isBelow ||= (100 * killed) / all < ASKED;
}
process.exit(isBelow ? 1 : 0);
