// Every scenario on the built program: its smallest size, or that of ANNOTATE_STRESS (ci, nightly).
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

interface Scenario {
  readonly id: string;
  readonly what: string;
  readonly sabotage: string;
  run(settings: object): Promise<{ readonly failures: readonly string[] }>;
}

interface Modules {
  readonly SCENARIOS: readonly Scenario[];
  readonly SABOTAGES: Readonly<Record<string, unknown>>;
  createRandom(seed: number): unknown;
}

const load = async (name: string): Promise<Modules> =>
  (await import(join(ROOT, 'tests/stress', name))) as Modules;

const { SCENARIOS } = await load('scenarios.mjs');
const { createRandom } = await load('stage.mjs');
const { SABOTAGES } = await load('sabotages.mjs');

const seed = Number(process.env['ANNOTATE_SEED'] ?? 20140731);

describe('the built program withstands', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario.what, scenario] as const))(
    '%s: %s',
    async (_id, _what, scenario) => {
      const { failures } = await scenario.run({
        program: join(ROOT, 'bin/annotate.js'),
        size: process.env['ANNOTATE_STRESS'] ?? 'small',
        random: createRandom(seed),
        root: ROOT,
      });
      expect(failures.slice(0, 10)).toEqual([]);
    },
    600_000,
  );
});

it('every scenario has a breakage of its own', () => {
  expect(SCENARIOS.filter(({ sabotage }) => SABOTAGES[sabotage] === undefined)).toEqual([]);
});
