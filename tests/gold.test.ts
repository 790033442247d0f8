// The measure of accuracy on real articles and on other programs' labelled sets, where they are at hand; skipped, and said so, where not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/root.js';

const shared = process.env['ANNOTATE_SHARED'] ?? join(ROOT, '../shared');
const isAtHand = existsSync(join(shared, 'gold')) && existsSync(join(shared, 'peers'));

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly leak: number;
}

interface Scores {
  readonly articles: {
    readonly types: Readonly<Record<string, Counts>>;
    readonly checks: readonly { readonly check: string; readonly accuracy: number | null }[];
  };
  readonly peers: readonly {
    readonly rows: readonly {
      readonly set: string;
      readonly types: readonly string[];
      readonly figure: string;
      readonly value: number;
      readonly target?: number;
    }[];
  }[];
}

const f1 = ({ tp, fp, fn }: Pick<Counts, 'tp' | 'fp' | 'fn'>): number => (2 * tp) / (2 * tp + fp + fn);

/** What `npm run score` is asked to reach on attributes. */
const ASKED: Readonly<Record<string, number>> = {
  'date value': 0.95,
  'judge title': 0.9,
  'court id': 0.9,
  'datacenter operator': 0.9,
  'datacenter place': 0.9,
};

describe.skipIf(!isAtHand)(`gold${isAtHand ? '' : ` (none at ${shared}: skipped)`}`, () => {
  let scores: Scores;

  beforeAll(() => {
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'scripts/score.mjs'), '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(status).toBe(0);
    scores = JSON.parse(stdout) as Scores;
  }, 400_000);

  it('articles: strict micro F1 of 0.92, 0.85 for every frequent type, nothing outside the article', () => {
    const rows = Object.entries(scores.articles.types);
    const sum = (key: 'tp' | 'fp' | 'fn'): number =>
      rows.reduce((total, [, counts]) => total + counts[key], 0);
    expect(f1({ tp: sum('tp'), fp: sum('fp'), fn: sum('fn') })).toBeGreaterThanOrEqual(0.92);
    for (const [type, counts] of rows) {
      if (counts.tp + counts.fn >= 10) expect(f1(counts), type).toBeGreaterThanOrEqual(0.85);
      expect(counts.leak, type).toBe(0);
    }
  });

  it('articles: values, titles, ids, operators and places', () => {
    for (const { check, accuracy } of scores.articles.checks)
      if (ASKED[check] !== undefined) expect(accuracy, check).toBeGreaterThanOrEqual(ASKED[check]);
  });

  it('other programs’ sets: every figure that is asked', () => {
    for (const { rows } of scores.peers)
      for (const { set, types, figure, value, target } of rows)
        if (target !== undefined)
          expect(value, `${set} ${types.join('+')} ${figure}`).toBeGreaterThanOrEqual(target);
  });
});
