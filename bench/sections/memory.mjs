// Peak memory of `annotate stream` over many generated articles, and whether it becomes slower on the way.
import { join } from 'node:path';
import { askScript } from '../setup/ask-script.mjs';

export const memory = {
  name: 'memory',
  does: 'annotate stream over many articles that are generated as it reads',
  isOfBuild: true,
  mostRounds: 1,
  metrics: {
    peak: { unit: 'MB', better: 'less', does: 'most memory that was resident' },
    drift: {
      unit: 'times',
      better: 'more',
      does: 'rate in the last third to rate in the first, by processor time',
    },
  },
  open: ({ program }, { root, options }) => ({
    measureRound: () => {
      const script = join(root, 'scripts/measure-stream.mjs');
      const { peakMB, lateRateToEarly } = askScript(
        script,
        '--articles',
        String(options.articles),
        '--program',
        program,
      );
      return { peak: peakMB, drift: lateRateToEarly };
    },
  }),
};
