// `annotate stream` with two threads next to one, over the text and over four times as much: each thread warms up by itself.
import { timeProcess } from '../setup/time-process.mjs';

export const workers = {
  name: 'workers',
  does: 'annotate stream --jobs, whole process',
  isOfBuild: true,
  metrics: {
    one: { unit: 'ms', better: 'less', does: '--jobs 1' },
    two: { unit: 'ms', better: 'less', does: '--jobs 2' },
    'one.long': { unit: 'ms', better: 'less', does: '--jobs 1, four times the text' },
    'two.long': { unit: 'ms', better: 'less', does: '--jobs 2, four times the text' },
  },
  open: ({ program }, { text }) => {
    const { all, fourfold } = text();
    const run = (jobs, { path }) =>
      timeProcess([program, 'stream', '--jobs', String(jobs)], { input: path }).ms;
    return {
      measureRound: () => ({
        one: run(1, all),
        two: run(2, all),
        'one.long': run(1, fourfold),
        'two.long': run(2, fourfold),
      }),
    };
  },
};
