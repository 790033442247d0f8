// How time grows when the input becomes four times as large, in each of its dimensions.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askScript } from '../setup/ask-script.mjs';

const MEASURE = fileURLToPath(new URL('../measure-growth.mjs', import.meta.url));
const GAZETTEER = fileURLToPath(new URL('../make-gazetteer.mjs', import.meta.url));

/** The dimensions. Entries: n are all there are, 4n with made-up ones. Rules: n are all there are, 4n each of them four times. */
export const GROWTHS = {
  length: 'length of an article',
  articles: 'number of articles',
  mentions: 'mentions in an article of nothing else',
  names: 'entries of the gazetteer, to load it',
  lookup: 'entries of the gazetteer, to annotate the same text',
  rules: 'rules, to find what they propose',
};

const metrics = Object.fromEntries(
  Object.entries(GROWTHS).flatMap(([name, does]) =>
    ['n', '4n'].map((size) => [
      `${name}.${size}`,
      { unit: 'ms', better: 'less', does: `${does}; processor time` },
    ]),
  ),
);

export const growth = {
  name: 'growth',
  does: 'work four times as large, in one warm process',
  isOfBuild: true,
  mostRounds: 3,
  metrics,
  open: ({ root }, { folder, options }) => {
    const temporary = folder('gazetteers');
    const gazetteers = [1, 4].map((factor) => {
      const file = join(temporary, `gazetteer-${factor}.bin`);
      askScript(GAZETTEER, root, file, String(factor));
      return file;
    });
    return {
      measureRound: () => {
        const times = askScript(MEASURE, root, String(options.growth), ...gazetteers);
        return Object.fromEntries(
          Object.entries(times).flatMap(([name, { n, fourN }]) => [
            [`${name}.n`, n],
            [`${name}.4n`, fourN],
          ]),
        );
      },
    };
  },
};
