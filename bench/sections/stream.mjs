// `annotate stream` in one process over all the text, and over its first third: what the whole costs, and what the later part does.
import { timeProcess } from '../setup/time-process.mjs';

/** NaN, which is left out, when a busy machine took longer for the part than for the whole. */
const rateOf = (bytes, ms) => (ms > 0 ? bytes / 1e3 / ms : NaN);

export const stream = {
  name: 'stream',
  does: 'annotate stream, one thread',
  isOfBuild: true,
  metrics: {
    rate: { unit: 'MB/s', better: 'more', does: 'whole process, start-up and warm-up included' },
    late: {
      unit: 'MB/s',
      better: 'more',
      does: 'the last two thirds: nothing of start-up, little of warm-up',
    },
    cpu: { unit: 'MB/s', better: 'more', does: 'whole process, by processor time' },
  },
  open: ({ program }, { text }) => {
    const { all, third } = text();
    const run = (input) => timeProcess([program, 'stream'], { input: input.path });
    return {
      measureRound: () => {
        const [part, whole] = [run(third), run(all)];
        return {
          rate: rateOf(all.bytes, whole.ms),
          late: rateOf(all.bytes - third.bytes, whole.ms - part.ms),
          cpu: rateOf(all.bytes, whole.cpu),
        };
      },
    };
  },
};
