// The rounds of two builds to how many times better the first is, number by number.
import { summarize } from './summarize.mjs';

/** Rows `{ key, ours, theirs, gain }` for numbers both builds have; a gain above 1 says that ours is better, and is made round by round. */
export const compareBuilds = (metrics, ours, theirs) =>
  metrics.flatMap(({ key, better }) => {
    const gain = summarize(
      ours.map((numbers, round) => {
        const [mine, other] = [numbers[key], theirs[round]?.[key]];
        return better === 'more' ? mine / other : other / mine;
      }),
    );
    if (!gain) return [];
    const all = (rounds) => summarize(rounds.map((numbers) => numbers[key]));
    return [{ key, ours: all(ours), theirs: all(theirs), gain }];
  });
