// R8: articles that change and keep their size and time, or get odd times, and a clock that jumps; no result is stale.
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blobOf } from './blob-of.mjs';
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

/** From this number of files on a run asks its cache. */
const FILES = 33;
const CHANGED = 5;
const TEN_YEARS = 10 * 365 * 24 * 3600 * 1000;
const HOOK = pathToFileURL(join(import.meta.dirname, 'shift-clock.mjs')).href;

/** Times of a file that has just been changed: as before, as its annotation file has it, in 1970, in 2099. */
const TIMES = [
  ({ before }) => before,
  ({ annotation }) => annotation,
  () => new Date(0),
  () => new Date('2099-01-01T00:00:00Z'),
];

/** The same letters in another order: as many bytes. */
const reorder = (text) => text.trimEnd().split('. ').reverse().join('. ').concat('\n');

const change = ({ root, read, write }, index, timeOf) => {
  const path = `corpus/${index}.txt`;
  const before = statSync(join(root, path)).mtime;
  const annotation = statSync(join(root, `annotations/${index}.yaml`)).mtime;
  write(path, reorder(read(path)));
  const time = timeOf({ before, annotation });
  utimesSync(join(root, path), time, time);
};

export const scenario = {
  id: 'R8',
  what: 'clock back, future or equal times, equal size',
  targets: { ci: '0 stale results', nightly: 'the same' },
  sabotage: 'takes an article for unchanged',
  async run({ program, size, random }) {
    const rounds = { small: 2, ci: 8, nightly: 200 }[size];
    const failures = [];
    const articles = newsFiles(random, FILES, 1);
    const stage = openStage(program, articles);
    await stage.run(['-q', '--jobs', '1']);
    let changed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const shift = [-TEN_YEARS, 0, TEN_YEARS][round % 3];
      for (let count = 0; count < CHANGED; count += 1) {
        change(stage, random.below(FILES), random.pick(TIMES));
        changed += 1;
      }
      const { code, err } = await stage.run(['-q', '--jobs', '1'], {
        env: { NODE_OPTIONS: `--import ${HOOK}`, CLOCK_SHIFT: String(shift) },
      });
      if (code !== 0) failures.push(`round ${round}: exit ${code}, ${err.slice(0, 200)}`);
      // each file names the text it was made of
      for (const [name, text] of stage.annotations()) {
        const article = stage.read(`corpus/${name.replace(/yaml$/, 'txt')}`);
        if (!text.includes(`\ntext: git:${blobOf(article).slice(0, 12)}\n`))
          failures.push(`round ${round}: ${name} is stale`);
      }
      const checked = await stage.run(['check']);
      if (checked.code !== 0) failures.push(`round ${round}: check: ${checked.out.slice(0, 200)}`);
    }
    failures.push(...stage.failures);
    stage.close();
    return {
      measured: `${rounds} runs with the clock off by 10 years or not, ${changed} articles changed under equal or odd times and equal size: 0 stale`,
      failures,
    };
  },
};
