// F5: order, locale, time zone, working folder, jobs, clock-free, alone: the same bytes.
import { newsFiles } from './news.mjs';
import { inLanes, openStage } from './stage.mjs';

const LOCALES = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'ja_JP.UTF-8'];
const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kolkata'];
const FILES = 4;

const shuffled = (list, { below }) => {
  const rest = [...list];
  return Array.from({ length: list.length }, () => rest.splice(below(rest.length), 1)[0]);
};

export const scenario = {
  id: 'F5',
  what: 'order, locale, time zone, folder, jobs, alone',
  targets: { ci: '60 runs, identical', nightly: '1,000' },
  sabotage: 'writes its time zone down',
  async run({ program, size, random }) {
    const count = { small: 3, ci: 60, nightly: 1000 }[size];
    const failures = [];
    const articles = newsFiles(random, FILES, 2);
    const first = openStage(program, articles);
    await first.run(['-q', '--jobs', '1'], { env: { TZ: 'UTC', LC_ALL: 'C' } });
    const expected = first.annotations();
    first.close();
    await inLanes(count, 2, async (round) => {
      const stage = openStage(program, articles);
      const env = { LC_ALL: random.pick(LOCALES), LANG: random.pick(LOCALES), TZ: random.pick(ZONES) };
      const paths = shuffled(Object.keys(articles), random);
      const jobs = ['--jobs', String(1 + random.below(3))];
      if (round % 3 === 0) await stage.run(['-q', ...jobs], { env, cwd: `${stage.root}/corpus` });
      else if (round % 3 === 1) await stage.run(['-q', ...jobs, ...paths], { env });
      else for (const path of paths.slice(0, 2)) await stage.run(['-q', path], { env });
      const files = stage.annotations();
      if (files.size !== (round % 3 === 2 ? 2 : FILES)) failures.push(`round ${round}: ${files.size} files`);
      for (const [name, text] of files)
        if (text !== expected.get(name))
          failures.push(`${name} differs with ${JSON.stringify(env)} ${jobs.join(' ')}`);
      failures.push(...stage.failures);
      stage.close();
    });
    return { measured: `${count} runs, identical`, failures };
  },
};
