// F4: every pattern that the program ships is proved by recheck, or sees windows only on which its worst text is fast.
import { dirname, join } from 'node:path';
import { listPatterns } from './patterns/list-patterns.mjs';
import { judgeBounded, judgePattern } from './patterns/judge-pattern.mjs';
import { readProved } from './patterns/proved-list.mjs';
import { keyOf } from './patterns/prove-pattern.mjs';

/** Milliseconds for recheck on one pattern, and for all that no list knows: `npm run patterns` has more. */
const TIMEOUT = { small: 10_000, ci: 10_000, nightly: 30_000 };
const NEW_PATTERNS_MS = 60_000;

const count = (entries) => {
  const of = (wanted) => entries.filter((entry) => wanted(entry)).length;
  const windows = of((entry) => typeof entry === 'object');
  const unknown = of(({ verdict }) => verdict === 'unknown');
  return `${entries.length} patterns: ${of((entry) => entry === 'proof')} proved, ${of((entry) => entry === 'search')} searched in vain for an attack, ${windows} on short windows (recheck cannot tell of ${unknown} of them), fast on the worst text found`;
};

export const scenario = {
  id: 'F4',
  what: 'patterns, by recheck',
  targets: { ci: '0 vulnerable; unknown counts as vulnerable', nightly: 'all proved anew' },
  sabotage: 'holds a pattern that explodes',
  async run({ program, size }) {
    const { patterns, unseen } = listPatterns(join(dirname(program), '../dist'));
    const failures = unseen.map((site) => `${site}: build the pattern when its module is loaded`);
    const proved = size === 'nightly' ? new Map() : readProved();
    const from = performance.now();
    const entries = [];
    for (const pattern of patterns) {
      const known = proved.get(keyOf(pattern));
      if (known === undefined && size !== 'nightly' && performance.now() - from > NEW_PATTERNS_MS) {
        failures.push(`${pattern.modules.join(', ')}: new patterns; npm run patterns proves them`);
        break;
      }
      const { entry, failure } =
        known === undefined
          ? await judgePattern(pattern, TIMEOUT[size])
          : { entry: known, failure: typeof known === 'object' ? judgeBounded(pattern, known) : undefined };
      if (failure === undefined) entries.push(entry);
      else failures.push(failure);
    }
    return { measured: count(entries), failures };
  },
};
