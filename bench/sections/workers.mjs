// `annotate stream` with two threads next to one.
import { timeProcess } from '../setup/time-process.mjs';

export const workers = {
  name: 'workers',
  does: 'annotate stream --jobs, whole process over all the text',
  isOfBuild: true,
  metrics: {
    one: { unit: 'ms', better: 'less', does: '--jobs 1' },
    two: { unit: 'ms', better: 'less', does: '--jobs 2' },
  },
  open: ({ program }, { text }) => {
    const input = text().all.path;
    const run = (jobs) => timeProcess([program, 'stream', '--jobs', String(jobs)], { input }).ms;
    return { measureRound: () => ({ one: run(1), two: run(2) }) };
  },
};
