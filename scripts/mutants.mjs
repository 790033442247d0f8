// Breaks the merge in eight ways, each in a copy of the sources, and expects its laws to notice:
//   npm run mutants [-- --runs 300]
// Prints which laws killed each mutant; exits 1 when one survives, 2 when the laws fail on the sources as they are.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LAWS = 'tests/laws/merge.test.ts';
const at = process.argv.indexOf('--runs');
const runs = at < 0 ? '150' : process.argv[at + 1];

const mutants = JSON.parse(readFileSync(join(root, 'scripts/mutants/merge.json'), 'utf8'));
const copy = mkdtempSync(join(tmpdir(), 'annotate-mutants-'));

/** Names of the laws that fail in the copy; throws when they could not run at all. */
const failingLaws = () => {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const { stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config=mutants.config.mjs',
      '--reporter=json',
      `--outputFile=${report}`,
      LAWS,
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, ANNOTATE_RUNS: runs } },
  );
  const { numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (numTotalTests === 0) throw new Error(`the laws did not run:\n${testResults[0]?.message ?? stderr}`);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ title }) => title.split(':')[0]);
};

/** Puts the mutant in its file of the copy; returns what puts the file back. */
const apply = ({ name, file, text, mutant }) => {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(text).length !== 2)
    throw new Error(`"${name}" cannot be applied: ${file} does not hold, once: ${text}`);
  writeFileSync(
    path,
    source.replace(text, () => mutant),
  );
  return () => writeFileSync(path, source);
};

try {
  for (const folder of ['src', 'tests']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'mutants.config.mjs'),
    `export default { test: { include: ['${LAWS}'], testTimeout: 120_000, pool: 'threads' } };\n`,
  );
  const healthy = failingLaws();
  if (healthy.length > 0) {
    console.error(`the laws fail without any mutant: ${healthy.join(', ')}`);
    process.exitCode = 2;
  } else {
    for (const mutant of mutants) {
      const restore = apply(mutant);
      const killers = failingLaws();
      restore();
      if (killers.length === 0) process.exitCode = 1;
      const verdict = killers.length > 0 ? `killed by ${[...new Set(killers)].join(', ')}` : 'SURVIVED';
      console.log(`${mutant.name.padEnd(40)} ${verdict}`);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
