// Rows of scenarios to docs/reliability.md; what a run did not measure keeps the figure it had, and what is not built says so.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { OTHER_PROOFS } from './other-proofs.mjs';

const PAGE = 'docs/reliability.md';

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

const resultText = ({ skipped, failures, measured, partial }, size) => {
  if (skipped) return measured;
  // a small size reaches no figure
  if (failures.length === 0)
    return `${size === 'small' ? 'holds' : partial ? 'reached in part' : 'reached'}: ${measured}`;
  return `**not reached**: ${failures.length} failures, the first: \`${failures[0].slice(0, 120)}\``;
};

const SIZES = { small: 'tried out', ci: 'CI', nightly: 'nightly' };

/** The figures of both sizes: this run's, and the other one's as it stands in the line. */
const measuredCell = ({ result }, { seed, size }, line = '') => {
  const said = new Map([
    ...[...line.matchAll(/(CI|nightly): .*?(?= <br> | \|)/g)].map(([text, of]) => [of, text]),
    [
      SIZES[size],
      `${SIZES[size]}: ${resultText(result, size)}; ${result.seconds} s of processor time, seed ${seed}`,
    ],
  ]);
  return Object.values(SIZES)
    .flatMap((of) => said.get(of) ?? [])
    .join(' <br> ');
};

const RED = { red: 'seen red', green: '**stayed green**', skipped: 'not tried' };

/** Lines of the page as it stands, by id. */
const standing = (path) =>
  new Map(
    (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [])
      .map((line) => [/^\| ([A-Z]\d+) +\|/.exec(line)?.[1], line])
      .filter(([id]) => id !== undefined),
  );

/** Writes the page. */
export const writeReport = (root, rows, settings) => {
  const path = join(root, PAGE);
  const lines = standing(path);
  for (const { id, what, ci, nightly, proof } of OTHER_PROOFS)
    lines.set(id, `| ${[id, what, ci, nightly, proof, '–'].map(cell).join(' | ')} |`);
  for (const row of rows) {
    const { id, what, targets, sabotage } = row.scenario;
    const measured = measuredCell(row, settings, lines.get(id));
    lines.set(
      id,
      `| ${[id, what, targets.ci, targets.nightly, measured, `${sabotage}: ${RED[row.sabotaged]}`].map(cell).join(' | ')} |`,
    );
  }
  const order = [...'RFYMSQ'];
  const sorted = [...lines].sort(
    ([a], [b]) => order.indexOf(a[0]) - order.indexOf(b[0]) || Number(a.slice(1)) - Number(b.slice(1)),
  );
  writeFileSync(
    path,
    `# Reliability, measured

\`npm run stress -- --report\` makes this page: each scenario of \`tests/stress\` drives the built program in processes of its own, first as it is,
then, at its small size, a copy that is broken on purpose: the last column says whether it turned red there. \`--nightly\` takes the large sizes, \`--only R1,S3\` some scenarios, whose rows
alone are replaced; a row keeps what was measured at the other size. The small sizes are tests as well (\`tests/stress/stress.test.ts\`). A figure that is not reached stands as not reached, and what
has no scenario says where else it is proved, or that it is not.

Last made with Node ${process.version} on ${cpus().length} cores.

| | fault or abuse | target CI | target nightly | measured | broken program |
|---|---|---|---|---|---|
${sorted.map(([, line]) => line).join('\n')}
`,
  );
};
