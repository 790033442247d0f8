// R3: a disk that is full at several levels, or fails at the n-th change; the old file or the new one, an honest exit code, no temporary files.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { failAt, openFailing } from './fail-at-n.mjs';
import { newsArticle } from './news.mjs';
import { inLanes, isWhole, openStage, spawnProgram } from './stage.mjs';

/** Kilobytes that a file may have; annotation files are between 1 and 40. */
const LEVELS = [0, 1, 2, 4, 8, 16];

const articles = (random) =>
  Object.fromEntries([1, 2, 4, 8, 16, 30].map((size) => [`corpus/${size}.txt`, newsArticle(random, size)]));

/** Annotated once, then all articles change. */
const prepare = async (program, random) => {
  const stage = openStage(program, articles(random));
  await stage.run(['-q', '--jobs', '1']);
  const old = stage.annotations();
  for (const [path, text] of Object.entries(articles(random))) stage.write(path, text);
  return { stage, old };
};

const judge = (stage, old, { code }, where, failures) => {
  let kept = 0;
  for (const [name, text] of stage.annotations()) {
    if (text === old.get(name)) kept += 1;
    else if (!isWhole(text)) failures.push(`${where}: ${name} is damaged`);
  }
  if (kept > 0 && code === 0) failures.push(`${where}: exit 0, though ${kept} files could not be written`);
  if (stage.temporaries().length > 0) failures.push(`${where}: temporary files are left`);
  return kept;
};

/** Through the limit of the shell for one file: a short write, then EFBIG. */
const byLimit = async (program, level, random, failures) => {
  const { stage, old } = await prepare(program, random);
  const script = `trap '' XFSZ; ulimit -f ${level}; exec "$@"`;
  const run = spawnSync('bash', ['-c', script, 'bash', process.execPath, program, '-q', '--jobs', '1'], {
    cwd: stage.root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const kept = judge(stage, old, { code: run.status }, `ulimit -f ${level}`, failures);
  stage.close();
  return kept;
};

/** Through a real file system of so many kilobytes; undefined where it cannot be mounted. */
const byTmpfs = async (program, level, random, failures) => {
  const { stage } = await prepare(program, random);
  const folder = join(stage.root, 'full');
  mkdirSync(folder);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${level * 8 + 8}k`, 'tmpfs', folder]).status !== 0) {
    stage.close();
    return undefined;
  }
  try {
    stage.write('annotate.config.yaml', 'corpus: corpus\nannotations: full\n');
    const result = await spawnProgram([program, '-q', '--jobs', '1'], { cwd: stage.root }).done;
    const files = stage.annotations('full');
    for (const [name, text] of files) if (!isWhole(text)) failures.push(`tmpfs ${level}: ${name} is damaged`);
    if (files.size < 6 && result.code === 0)
      failures.push(`tmpfs ${level}: exit 0, though files are missing`);
    return 6 - files.size;
  } finally {
    spawnSync('umount', [folder]);
    stage.close();
  }
};

/** How many of the first calls came, and what failed then. */
const byCall = async (program, random, last, failures) => {
  const failing = await openFailing(program, random, last > 40 ? 40 : 10);
  let came = 0;
  for (let at = 1; at <= last; at += 1) came += (await failAt(failing, at, failures)) ? 1 : 0;
  const { stage } = failing;
  const healed = await stage.run(['-q', '--jobs', '1']);
  if (healed.code !== 0) failures.push(`the run after the failures: exit ${healed.code}`);
  if (stage.temporaries().length > 0) failures.push('temporary files are left after the next run');
  failures.push(...stage.failures);
  stage.close();
  return came;
};

export const scenario = {
  id: 'R3',
  what: 'full disk at 6 fill levels (ulimit -f; tmpfs); fail at every n',
  targets: {
    ci: '0 damaged, exit not 0, 0 temporary files; every n ≤ 40',
    nightly: 'both modes and every n ≤ 200',
  },
  sabotage: 'takes a full disk for a whole write',
  async run({ program, size, random }) {
    const failures = [];
    const levels = {
      small: [2],
      ci: LEVELS,
      nightly: [...LEVELS, ...Array.from({ length: 40 }, (_, level) => level)],
    }[size];
    let refused = 0;
    let mounted = 0;
    await inLanes(levels.length, 2, async (index) => {
      refused += await byLimit(program, levels[index], random, failures);
      const missing = await byTmpfs(program, levels[index], random, failures);
      if (missing === undefined) return;
      mounted += 1;
      refused += missing;
    });
    const last = { small: 2, ci: 40, nightly: 200 }[size];
    const came = await byCall(program, random, last, failures);
    if (came < last / 2) failures.push(`only ${came} of ${last} calls came`);
    if (refused === 0) failures.push('no write failed: the levels are too high');
    const modes = mounted > 0 ? 'ulimit -f and tmpfs' : 'ulimit -f (tmpfs cannot be mounted here)';
    return {
      measured: `${levels.length} levels by ${modes}, ${refused} writes refused; each of the first ${last} calls that change the disk failed or killed the run, ${came} were noticed`,
      failures,
    };
  },
};
