// The measure of accuracy on real articles, where they are at hand; skipped, and said so, where they are not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/root.js';

const shared = process.env['ANNOTATE_SHARED'] ?? join(ROOT, '../shared');
const isAtHand = existsSync(join(shared, 'gold'));

describe.skipIf(!isAtHand)(`gold articles${isAtHand ? '' : ` (none at ${shared}: skipped)`}`, () => {
  it('strict micro F1 stays over 0.8, no frequent type under 0.65, nothing outside the article is annotated', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'scripts/score.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const rows = [
      ...stdout.matchAll(/^(\w+(?: \(micro\))?)\s+(\d+)\s+[\d.]+ [\d.]+ ([\d.]+) \|.*\| (\d+)$/gm),
    ];
    const all = rows.find(([, type]) => type === 'ALL (micro)');
    expect(Number(all?.[3])).toBeGreaterThan(0.8);
    for (const [, type, gold, f1] of rows)
      if (Number(gold) >= 10) expect(Number(f1), type).toBeGreaterThan(0.65);
    expect(rows.map(([, , , , leak]) => Number(leak)).every((leak) => leak === 0)).toBe(true);
  });
});
