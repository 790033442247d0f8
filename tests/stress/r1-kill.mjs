// R1: SIGKILL when a write has begun, at random ones; every file is the old one or the whole new one, and the next run heals.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newsFiles } from './news.mjs';
import { inLanes, isWhole, openStage } from './stage.mjs';

const FILES = 16;
const DECISION = '      human: nothing\n';

/** Rejects the first mention of a file. */
const decide = (text) => text.replace(/\n( {4}[\w-]+:\n)( {6}quote:)/, `\n$1${DECISION}$2`);

const damaged = (stage) => {
  const found = [];
  for (const [name, text] of stage.annotations()) {
    if (!isWhole(text)) found.push(`${name}: ${text === '' ? 'empty' : 'not whole'} after a kill`);
    if (!text.includes(DECISION)) found.push(`${name}: a decision is lost after a kill`);
  }
  return found;
};

const openDecided = async (program, random) => {
  const stage = openStage(program, newsFiles(random, FILES));
  await stage.run(['-q', '--jobs', '1']);
  for (const [name, text] of stage.annotations()) stage.write(`annotations/${name}`, decide(text));
  await stage.run(['-q', '--jobs', '1']);
  return stage;
};

/** Every article gets another first line, so that every file is written again. */
const touch = (stage, round) => {
  for (let index = 0; index < FILES; index += 1) {
    const text = stage.read(`corpus/${index}.txt`).replace(/^(?:Late edition \d+\n\n)?/, '');
    stage.write(`corpus/${index}.txt`, `Late edition ${round}\n\n${text}`);
  }
};

/** Kills the child soon after so many temporary files have come or gone: reading and finding take longer than writing, and would get most of the kills. */
const killAmidWrites = ({ root }, child, { below }) => {
  let left = 1 + below(FILES);
  const watcher = watch(join(root, 'annotations'), (_event, name) => {
    if (!name?.endsWith('.tmp') || --left !== 0) return;
    void wait(below(2) * below(30)).then(() => child.kill('SIGKILL'));
  });
  return () => watcher.close();
};

export const scenario = {
  id: 'R1',
  what: 'SIGKILL at random moments',
  targets: { ci: '50 kills, 0 damaged, the next run heals', nightly: '1,000 kills, 0; 0 temporary files' },
  sabotage: 'writes in place, slowly',
  async run({ program, size, random }) {
    const kills = { small: 3, ci: 50, nightly: 1000 }[size];
    const stages = [await openDecided(program, random)];
    if (size !== 'small') stages.push(await openDecided(program, random));
    const failures = [];
    let killed = 0;
    let amid = 0;
    await inLanes(kills, stages.length, async (round, lane) => {
      const stage = stages[lane];
      touch(stage, round);
      const { child, done } = stage.start(['--jobs', '1', '-q']);
      const stop = killAmidWrites(stage, child, random);
      if ((await done).signal === 'SIGKILL') killed += 1;
      stop();
      amid += stage.temporaries().length > 0 ? 1 : 0;
      failures.push(...damaged(stage));
    });
    for (const stage of stages) {
      const { code } = await stage.run(['-q', '--jobs', '1']);
      if (code !== 0) failures.push(`the run after the kills ended with ${code}`);
      if (stage.temporaries().length > 0) failures.push(`${stage.temporaries().length} temporary files left`);
      const check = await stage.run(['check', '-q']);
      if (check.code !== 0) failures.push(`check after healing: ${check.code} ${check.err.slice(0, 200)}`);
      failures.push(...damaged(stage), ...stage.failures);
      stage.close();
    }
    if (killed < kills / 2) failures.push(`only ${killed} of ${kills} runs were still alive to be killed`);
    return {
      measured: `${killed} of ${kills} runs killed when a write had begun, ${amid} of them before its rename, ${failures.length} damaged`,
      failures,
    };
  },
};
