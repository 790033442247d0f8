// The merge bench on a few merges: it runs, and it tells a driver that merges from one that does not. No time is asserted.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

const bench = (...options: readonly string[]): { code: number | null; out: string } => {
  const run = spawnSync(process.execPath, [join(ROOT, 'bench/merge.mjs'), ...options], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout };
};

it(
  'finds nothing wrong with the driver, nor anything silently wrong without it',
  { timeout: 120_000 },
  () => {
    const { out } = bench('--merges', '6');
    expect(out).toMatch(/^all +6 +\d+ +0\.0 %/m);
    expect(out.match(/^failed: .*/gm) ?? []).not.toContainEqual(
      expect.stringMatching(/silently|missed|with the driver/),
    );
  },
);

it('finds out a driver that keeps our side and says nothing', { timeout: 120_000 }, () => {
  const { code, out } = bench('--merges', '4', '--driver', 'true');
  expect(code).toBe(1);
  expect(out).toMatch(/^failed: \d+ merges silently wrong with the driver$/m);
});
