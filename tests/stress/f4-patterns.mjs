// F4: recheck finds no attack on any pattern that the program ships: most it proves, the others are too large for that and are searched.
import { dirname, join } from 'node:path';
import { listPatterns } from './patterns/list-patterns.mjs';
import { judgePattern } from './patterns/judge-pattern.mjs';
import { readProved } from './patterns/proved-list.mjs';
import { keyOf } from './patterns/prove-pattern.mjs';

/** Milliseconds for recheck on one pattern, and for all that no list knows: `npm run patterns` has more. */
const TIMEOUT = { small: 10_000, ci: 10_000, nightly: 30_000 };
const NEW_PATTERNS_MS = 60_000;

const count = (entries) => {
  const of = (wanted) => entries.filter((entry) => wanted(entry)).length;
  return `${entries.length} patterns: ${of((entry) => entry === 'proof')} proved, ${of((entry) => entry === 'search')} searched in vain for an attack`;
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
        known === undefined ? await judgePattern(pattern, TIMEOUT[size]) : { entry: known };
      if (failure === undefined) entries.push(entry);
      else failures.push(failure);
    }
    return { measured: count(entries), failures };
  },
};
