// The numbers of all rounds to one verdict a target.
import { summarize } from './summarize.mjs';

const verdictOf = (value, { asks, target, stretch }) => {
  const reaches = (asked) => (asks === 'least' ? value >= asked : value <= asked);
  if (reaches(stretch)) return 'stretch met';
  return reaches(target) ? 'target met' : 'missed';
};

/**
 * One row a target, in their order: the ratio is made round by round, since neighbours in time suffer the same disturbance,
 * and the verdict is that of the median. `verdict` is `stretch met`, `target met`, `missed` or `not measured`.
 */
export const judgeTargets = (targets, rounds, options) =>
  targets.map(({ name, of, asks, target, stretch }) => {
    const ratio = summarize(rounds.map((numbers) => of(numbers)));
    return {
      name: typeof name === 'function' ? name(options) : name,
      asks,
      target,
      stretch,
      ratio,
      verdict: ratio ? verdictOf(ratio.median, { asks, target, stretch }) : 'not measured',
    };
  });
