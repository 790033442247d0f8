// What is measured, in the order in which it is.
import { files } from './files.mjs';
import { growth } from './growth.mjs';
import { memory } from './memory.mjs';
import { peers } from './peers.mjs';
import { rerun } from './rerun.mjs';
import { start } from './start.mjs';
import { stream } from './stream.mjs';
import { workers } from './workers.mjs';

/**
 * Each has a name, numbers (`metrics`) with their units, and `open(build, context)`, which prepares and gives `measureRound()`: the numbers of
 * one round. `isOfBuild`: measured for each build. `mostRounds`: what takes long and varies little is not measured in every round.
 */
export const SECTIONS = [stream, peers, start, files, rerun, workers, growth, memory];

/** All numbers of these sections as `{ key, unit, better, does }`, key `section.number`. */
export const metricsOf = (sections) =>
  sections.flatMap(({ name, metrics }) =>
    Object.entries(metrics).map(([metric, about]) => ({ key: `${name}.${metric}`, ...about })),
  );
