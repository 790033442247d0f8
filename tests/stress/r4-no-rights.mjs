// R4: no rights, too many open files, closed and full outputs, a line of a million characters; named, and the others are done.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { newsArticle, newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const NOBODY = 65534;
/** What lets root read and write everything. */
const WITHOUT = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

const mayDrop = () => spawnSync(WITHOUT[0], [...WITHOUT.slice(1), 'true']).status === 0;

/** Bound by rights as other users are, when this one is root. Another user would do, but for a program in a folder that is private. */
const asBound = () => {
  if (process.getuid?.() !== 0) return {};
  return mayDrop() ? { command: WITHOUT } : { uid: NOBODY, gid: NOBODY };
};
const bound = asBound();

const unreadable = async (program, random, failures) => {
  const stage = openStage(program, newsFiles(random, 4));
  chmodSync(stage.root, 0o777);
  chmodSync(join(stage.root, 'corpus/1.txt'), 0);
  const { code, err } = await stage.run(['-q'], bound);
  if (code !== 1 || !err.includes('1.txt'))
    failures.push(`an unreadable article: exit ${code}, ${err.slice(0, 200)}`);
  if (stage.annotations().size !== 3) failures.push('an unreadable article: the others are not annotated');
  failures.push(...stage.failures);
  stage.close();
};

const readOnly = async (program, random, failures) => {
  const stage = openStage(program, { ...newsFiles(random, 2), 'annotations/README.md': '' });
  for (const folder of ['annotations', '.']) chmodSync(join(stage.root, folder), 0o555);
  const { code, err } = await stage.run(['-q'], bound);
  if (code !== 2 || !err.includes('no-access'))
    failures.push(`a folder without rights: exit ${code}, ${err.slice(0, 200)}`);
  failures.push(...stage.failures);
  stage.close();
};

const PRINTING = ['rules', 'export --what mentions', 'show corpus/0.txt', 'files', '--help'];

/** Megabytes that the program may have in memory. */
const MOST = { many: 1024, one: 1536 };

const judgeMemory = ({ peakMb }, most, where, failures) => {
  if (peakMb > most) failures.push(`${where}: ${peakMb} MB`);
  return peakMb;
};

const manyFiles = async (program, random, count, failures) => {
  const stage = openStage(program, newsFiles(random, count, 1));
  const result = await stage.run(['-q', '--jobs', '2'], {
    command: ['bash', '-c', 'ulimit -n 64; exec "$@"', 'bash'],
    patience: 60_000 + 100 * count,
  });
  const { code, err } = result;
  if (code !== 0) failures.push(`${count} files, 64 handles: exit ${code}, ${err.slice(0, 200)}`);
  if (stage.annotations().size !== count) failures.push(`${stage.annotations().size} of ${count} files`);
  failures.push(...stage.failures);
  stage.close();
  return judgeMemory(result, MOST.many, `${count} files`, failures);
};

const outputs = async (program, random, commands, failures) => {
  const stage = openStage(program, newsFiles(random, 4));
  await stage.run(['-q']);
  for (const command of commands) {
    for (const [where, code] of [
      ['> /dev/full', 2],
      ['| head -c 1', 0],
    ]) {
      if (where.endsWith('full') && !existsSync('/dev/full')) continue;
      const script = `set -o pipefail; "$NODE" "$PROGRAM" ${command} ${where}`;
      const run = spawnSync('bash', ['-c', script], {
        cwd: stage.root,
        encoding: 'utf8',
        env: { ...process.env, NODE: process.execPath, PROGRAM: program },
        timeout: 60_000,
      });
      if (run.status !== code || run.stderr.includes('    at '))
        failures.push(`${command} ${where}: exit ${run.status}, ${run.stderr.slice(0, 200)}`);
    }
  }
  stage.close();
};

const longLine = async (program, random, length, failures) => {
  const article = newsArticle(random, 6).replace(/\s+/g, ' ');
  const line = article.repeat(Math.ceil(length / article.length));
  const stage = openStage(program, { ...newsFiles(random, 2), 'corpus/long.txt': line });
  const result = await stage.run(['-q']);
  const { code, err } = result;
  const { size } = stage.annotations();
  if (!(code === 0 && size === 3) && !(code === 1 && err.includes('long.txt') && size === 2))
    failures.push(`a line of ${length} characters: exit ${code}, ${size} files`);
  failures.push(...stage.failures);
  stage.close();
  return judgeMemory(result, MOST.one, 'a line of a million characters', failures);
};

export const scenario = {
  id: 'R4',
  what: 'no rights, 64 open files for 1,500 articles, closed pipe, /dev/full, a line of a million characters',
  targets: {
    ci: 'all named, the others done; less than 1.5 GB',
    nightly: 'the same with 100,000 tiny files: less than 1 GB',
  },
  sabotage: 'skips in silence',
  async run({ program, size, random }) {
    const failures = [];
    const count = { small: 100, ci: 1500, nightly: 100_000 }[size];
    await unreadable(program, random, failures);
    await readOnly(program, random, failures);
    await outputs(program, random, size === 'small' ? PRINTING.slice(0, 2) : PRINTING, failures);
    const line = await longLine(program, random, size === 'small' ? 200_000 : 1_000_000, failures);
    const many = await manyFiles(program, random, count, failures);
    return {
      measured: `all named; at most ${line} MB for the line, ${many} MB for ${count} articles in two threads with 64 handles`,
      failures,
    };
  },
};
