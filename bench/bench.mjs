// npm run bench [-- --rounds N] [--only SECTION,…] [--megabytes N] [--files N] [--articles N] [--growth KB] [--against REF] [--json FILE] [--write]
// The program next to its peers and to its targets: interleaved rounds, medians with spread, ratios first. `--against` builds that revision and
// measures both; `--write` puts the tables into docs/performance.md. Exit 1 when a section failed; a target that is missed is no failure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseOptions } from './parse-options.mjs';
import { describeArticles } from './read-articles.mjs';
import { compareBuilds } from './report/compare-builds.mjs';
import { judgeTargets } from './report/judge-targets.mjs';
import { makeTables, summarizeMetrics } from './report/make-tables.mjs';
import { printMarkdown, printTables } from './report/print-tables.mjs';
import { readProfile } from './report/read-profile.mjs';
import { TARGETS } from './report/targets.mjs';
import { writePage } from './report/write-page.mjs';
import { runRounds } from './run-rounds.mjs';
import { metricsOf, SECTIONS } from './sections/sections.mjs';
import { buildRevision, nameRevision } from './setup/build-revision.mjs';
import { describeMachine } from './setup/describe-machine.mjs';
import { openContext } from './setup/open-context.mjs';
import { timeProcess } from './setup/time-process.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(root, 'docs/performance.md');
const buildAt = (name, folder) => ({ name, root: folder, program: join(folder, 'bin/annotate.js') });

const started = performance.now();
const tell = (what) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);

/** This build, and the one to compare it with. */
const openBuilds = ({ against }, temporary) => {
  const ours = buildAt('this', root);
  if (against === undefined) return [ours];
  const name = nameRevision(root, against);
  tell(`build ${against} (${name})`);
  const folder = join(temporary, 'against');
  buildRevision(root, against, folder);
  return [ours, buildAt(name, folder)];
};

/** What the program did while it missed a stretch; measured apart, since the profile itself takes time. */
const profileOf = ({ program }, context) => {
  tell('profile');
  return readProfile(
    timeProcess([program, 'stream', '--profile'], { input: context.text().all.path }).stderr,
  );
};

const measure = (options, temporary) => {
  const sections = SECTIONS.filter(({ name }) => options.only?.includes(name) ?? true);
  const metrics = metricsOf(sections);
  const builds = openBuilds(options, temporary);
  const context = openContext(root, temporary, options);
  const { rounds, failures } = runRounds(sections, builds, options.rounds, context, tell);
  const [ours, theirs] = builds.map(({ name }) => rounds[name]);
  const targets = judgeTargets(TARGETS, ours, options);
  const isProfiled =
    sections.some(({ name }) => name === 'stream') &&
    targets.some(({ verdict }) => /^(missed|target)/.test(verdict));
  const ofBuild = metricsOf(sections.filter(({ isOfBuild }) => isOfBuild));
  const { rounds: count, only, against, megabytes, files, articles, growth } = options;
  return {
    options: { rounds: count, only, against, megabytes, files, articles, growth },
    source: describeArticles(),
    ...describeMachine(root),
    targets: targets.filter(({ verdict }) => options.only === undefined || verdict !== 'not measured'),
    metrics: summarizeMetrics(metrics, ours),
    ...(theirs && {
      against: {
        name: builds[1].name,
        rows: compareBuilds(ofBuild, ours, theirs).map((row) => ({
          ...row,
          unit: ofBuild.find(({ key }) => key === row.key).unit,
        })),
      },
    }),
    ...(isProfiled &&
      failures.every(({ build }) => build !== 'this') && { profile: profileOf(builds[0], context) }),
    failures,
  };
};

/** What the reader of the tables should know, line by line. */
const describe = ({ options, source, machine, versions, failures, profile }) => [
  `Rounds: ${options.rounds} (growth at most 3, memory 1), on ${source}, ${options.megabytes} MB. The verdict is that of the median.`,
  `Machine: ${machine}.`,
  `Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`,
  ...(profile ? [`Profile: ${profile.summary}.`] : []),
  ...failures.map(({ section, build, message }) => `Not measured: ${section} of ${build}: ${message}`),
];

const options = parseOptions(process.argv.slice(2), SECTIONS);
const temporary = mkdtempSync(join(tmpdir(), 'annotate-bench-'));
// an interrupt reaches the programs that run, too, and what waits for them throws: the folder is removed
process.on('SIGINT', () => {});
try {
  const result = measure(options, temporary);
  const tables = makeTables(result);
  const about = describe(result);
  console.log(`${printTables(tables)}\n\n${about.join('\n')}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  if (options.write)
    writePage(PAGE, `${about.map((line) => `- ${line}`).join('\n')}\n\n${printMarkdown(tables)}`);
  process.exitCode = result.failures.some(({ build }) => build === 'this') ? 1 : 0;
} catch (error) {
  if (!error.signal) throw error;
  process.exitCode = 130;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
