// R5: several runs over one project at once, whose files are those of one run; several reviewers of one file, none of whose decisions is lost.
import { newsFiles } from './news.mjs';
import { openStage } from './stage.mjs';

const sameFiles = (one, other) =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);

/** Reviewers who decide in one file at the same moment: what each was told stands in the file, or nothing was written. */
const decideAtOnce = async (program, random, count) => {
  const stage = openStage(program, newsFiles(random, 1));
  await stage.run(['-q', '--jobs', '1']);
  const { out } = await stage.run(['review']);
  const ids = [...out.matchAll(/: ([\w-]+): pending/g)].map(([, id]) => id).slice(0, count);
  const results = await Promise.all(ids.map((id) => stage.run(['review', '--reject', id])));
  const yaml = stage.read('annotations/0.yaml');
  const failures = ids.flatMap((id, index) => {
    const { code, err } = results[index];
    const stands = new RegExp(`^ +${id}:\\n +human: nothing$`, 'm').test(yaml);
    if (code === 0 ? stands : !stands && err.includes('changed-on-disk')) return [];
    return [`${id}: exit ${code}, the decision ${stands ? 'stands' : 'is lost'}: ${err.slice(0, 200)}`];
  });
  if (ids.length < 2 || results.every(({ code }) => code !== 0)) failures.push('nobody could decide');
  if (stage.temporaries().length > 0) failures.push('reviewers: temporary files are left');
  failures.push(...stage.failures);
  stage.close();
  return failures;
};

export const scenario = {
  id: 'R5',
  what: 'several runs, or reviewers of one file, at once',
  targets: { ci: '3 rounds of 4 runs, equal to one run; no decision lost', nightly: '50 rounds of 8' },
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
      failures.push(...stage.failures, ...other.failures, ...(await decideAtOnce(program, random, runs)));
      stage.close();
      other.close();
    }
    return {
      measured: `${rounds} rounds of ${runs} runs, equal to one run; as many reviewers of one file, no decision lost`,
      failures,
    };
  },
};
