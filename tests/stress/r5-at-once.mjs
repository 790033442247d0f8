// R5: several runs over one project at once; the files are those of one run.
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const sameFiles = (one, other) =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);

export const scenario = {
  id: 'R5',
  what: 'several runs at once',
  targets: { ci: '3 rounds of 4 runs, equal to one run', nightly: '50 rounds of 8' },
  sabotage: 'writes in place, slowly',
  async run({ program, size, random }) {
    const [rounds, runs] = { small: [1, 3], ci: [3, 4], nightly: [50, 8] }[size];
    const files = size === 'small' ? 15 : 40;
    const failures = [];
    for (let round = 0; round < rounds; round += 1) {
      const stage = openStage(program, newsFiles(random, files));
      await stage.run(['-q', '--jobs', '1']);
      const alone = stage.annotations();
      for (const name of alone.keys()) stage.write(`annotations/${name}`, alone.get(name));
      const other = openStage(program, {});
      for (let index = 0; index < files; index += 1)
        other.write(`corpus/${index}.txt`, stage.read(`corpus/${index}.txt`));
      const results = await Promise.all(Array.from({ length: runs }, () => other.run(['-q', '--jobs', '1'])));
      // a file that another run has changed meanwhile is named, and exit 1 says so
      for (const { code, err } of results)
        if (code !== 0 && !(code === 1 && err.includes('changed-on-disk')))
          failures.push(`round ${round}: exit ${code}, ${err.slice(0, 200)}`);
      if (!sameFiles(alone, other.annotations()))
        failures.push(`round ${round}: other files than those of one run`);
      if (other.temporaries().length > 0) failures.push(`round ${round}: temporary files are left`);
      failures.push(...stage.failures, ...other.failures);
      stage.close();
      other.close();
    }
    return { measured: `${rounds} rounds of ${runs} runs, equal to one run`, failures };
  },
};
