// Times and findings of stages and rules to the table of `annotate stream --profile`.
import type { Meter } from '../model/meter.js';

interface Cost {
  ms: number;
  calls: number;
  hits: number;
}

export interface Profile {
  readonly meter: Meter;
  /** Notes how long a whole article took. */
  article(id: string, characters: number, ms: number): void;
  /** The table: stages in the order in which they ran, rules by time, the slowest article. */
  print(): string;
}

type Costs = Map<string, Cost>;

const add = (costs: Costs, name: string, ms: number, hits: number): void => {
  const cost = costs.get(name) ?? { ms: 0, calls: 0, hits: 0 };
  if (cost.calls === 0) costs.set(name, cost);
  cost.ms += ms;
  cost.calls += 1;
  cost.hits += hits;
};

const HEAD = '        ms  share      calls       hits  us/call';

const printRow = (name: string, { ms, calls, hits }: Cost, total: number): string =>
  [
    ms.toFixed(1).padStart(10),
    `${((100 * ms) / total).toFixed(1)}%`.padStart(7),
    String(calls).padStart(11),
    String(hits).padStart(11),
    ((1000 * ms) / calls).toFixed(2).padStart(9),
    `  ${name}`,
  ].join('');

/** A profile that measures with the given clock (milliseconds); a rule's time holds what the clock itself costs. */
export const createProfile = (now: () => number): Profile => {
  const stages: Costs = new Map();
  const rules: Costs = new Map();
  let articles = 0;
  let total = 0;
  let slowest = { id: '', characters: 0, ms: -1 };
  return {
    meter(kind, name, work, hits) {
      const from = now();
      const result = work();
      add(kind === 'stage' ? stages : rules, name, now() - from, hits ? hits(result) : 0);
      return result;
    },
    article(id, characters, ms) {
      articles += 1;
      total += ms;
      if (ms > slowest.ms) slowest = { id, characters, ms };
    },
    print() {
      const byTime = [...rules].sort(([a, x], [b, y]) => y.ms - x.ms || (a < b ? -1 : 1));
      return [
        `${articles} articles, ${total.toFixed(1)} ms; compromise saw 0.0% of the text`,
        slowest.ms < 0
          ? 'no article'
          : `slowest: ${slowest.id}, ${slowest.ms.toFixed(1)} ms for ${slowest.characters} characters`,
        `${HEAD}  stage`,
        ...[...stages].map(([name, cost]) => printRow(name, cost, total)),
        `${HEAD}  rule`,
        ...byTime.map(([name, cost]) => printRow(name, cost, total)),
        '',
      ].join('\n');
    },
  };
};
