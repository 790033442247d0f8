// What is asked of the program, as data: how each ratio is made of the numbers of one round, and what it should be.
import { GROWTHS } from '../sections/growth.mjs';

/** Citations at 0.23 MB/s on opinions where compromise makes 0.125 on news; eyecite is Python and not installed here. */
const EYECITE_TO_COMPROMISE = 0.23 / 0.125;

/** `of` takes the numbers of one round and the options; `asks` says whether the target is the least or the most that is asked. */
export const TARGETS = [
  {
    name: 'stream, one core, against compromise: people, places, organizations',
    of: (at) => at['stream.rate'] / at['peers.compromise'],
    asks: 'least',
    target: 100,
    stretch: 250,
  },
  {
    name: 'stream against wink-nlp: readDoc and entities',
    of: (at) => at['stream.rate'] / at['peers.wink-nlp'],
    asks: 'least',
    target: 4,
    stretch: 10,
  },
  {
    name: 'stream against chrono-node: dates alone',
    of: (at) => at['stream.rate'] / at['peers.chrono-node'],
    asks: 'least',
    target: 1,
    stretch: 3,
  },
  {
    name: 'stream against eyecite: citations alone, through compromise',
    of: (at) => at['stream.rate'] / (EYECITE_TO_COMPROMISE * at['peers.compromise']),
    asks: 'least',
    target: 40,
    stretch: 100,
  },
  {
    name: 'times slower than decoding UTF-8, the limit',
    of: (at) => at['peers.decode'] / at['stream.rate'],
    asks: 'most',
    target: 50,
    stretch: 15,
  },
  {
    name: ({ files }) => `first run over ${files} files: time above stream of the same text`,
    of: (at) => (at['files.first'] - at['files.stream']) / at['files.stream'],
    asks: 'most',
    target: 1,
    stretch: 0.5,
  },
  {
    name: ({ files }) => `second run over ${files} files, nothing changed, against list, read, hash`,
    of: (at) => at['rerun.unchanged'] / at['rerun.read'],
    asks: 'most',
    target: 3,
    stretch: 1.5,
  },
  {
    name: 'stream, two workers against one',
    of: (at) => at['workers.one'] / at['workers.two'],
    asks: 'least',
    target: 1.5,
    stretch: 1.8,
  },
  {
    name: 'stream, two workers against one, four times the text',
    of: (at) => at['workers.one.long'] / at['workers.two.long'],
    asks: 'least',
    target: 1.5,
    stretch: 1.8,
  },
  {
    name: 'one small article as a file, whole process, against node -e 0',
    of: (at) => at['start.file'] / at['start.empty'],
    asks: 'most',
    target: 1.5,
    stretch: 1.3,
  },
  {
    name: 'one small article through stream, whole process, against node -e 0',
    of: (at) => at['start.line'] / at['start.empty'],
    asks: 'most',
    target: 1.5,
    stretch: 1.3,
  },
  ...Object.entries(GROWTHS).map(([name, does]) => ({
    name: `t(4n)/t(n): ${does}`,
    of: (at) => at[`growth.${name}.4n`] / at[`growth.${name}.n`],
    asks: 'most',
    target: 4.4,
    stretch: 4.1,
  })),
  {
    name: ({ articles }) => `peak memory in MB, ${articles} articles through stream`,
    of: (at) => at['memory.peak'],
    asks: 'most',
    target: 500,
    stretch: 300,
  },
];
