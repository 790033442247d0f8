// R2: SIGINT and SIGTERM at random moments; honest codes, no temporary files, whole files only.
import { setTimeout as wait } from 'node:timers/promises';
import { newsFiles } from './news.mjs';
import { inLanes, isWhole, openStage } from './stage.mjs';

const CODES = { SIGINT: 130, SIGTERM: 143 };

const FILES = 30;

export const scenario = {
  id: 'R2',
  what: 'SIGINT, SIGTERM at random moments',
  targets: { ci: '20, exit 130 or 143, no temporary files', nightly: '200' },
  sabotage: 'is deaf to signals',
  async run({ program, size, random }) {
    const count = { small: 2, ci: 20, nightly: 200 }[size];
    const failures = [];
    let heard = 0;
    await inLanes(count, 2, async (index) => {
      const stage = openStage(program, newsFiles(random, FILES, 8));
      const signal = index % 2 === 0 ? 'SIGINT' : 'SIGTERM';
      const jobs = index % 4 < 2 ? '1' : '2';
      const { child, done } = stage.start(['--jobs', jobs, '--verbose', '--no-progress']);
      child.stderr.once('data', () => void wait(random.below(60)).then(() => child.kill(signal)));
      const { code, signal: died } = await done;
      if (code === CODES[signal]) heard += 1;
      // a run that was done before the signal came, and may have put its ear away
      else if (code !== 0 && !(died === signal && stage.annotations().size === FILES))
        failures.push(`${signal}: exit ${code ?? died}`);
      if (stage.temporaries().length > 0) failures.push(`${signal}: temporary files are left`);
      for (const [name, text] of stage.annotations())
        if (!isWhole(text)) failures.push(`${signal}: ${name} is not whole`);
      stage.close();
    });
    if (heard < count / 2) failures.push(`only ${heard} of ${count} signals came before the end of the run`);
    return { measured: `${count} signals, ${heard} while running: exit 130 or 143`, failures };
  },
};
