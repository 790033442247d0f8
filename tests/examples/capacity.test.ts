// The capacity table: made from the measured rates, and refused when it promises too much.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject } from '../support/project.js';
import { ROOT } from '../support/root.js';

const capacity = (...argv: string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/capacity.mjs'), ...argv], { encoding: 'utf8' });

it('docs/scale.md has the table of the measured rates, and the simulation agrees', () => {
  const { status, stderr } = capacity('--check');
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('other rates make another table', () => {
  const rates = JSON.parse(readFileSync(join(ROOT, 'docs/scale-rates.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const project = makeProject({
    'rates.json': JSON.stringify({ ...rates, cpuSecondsPerArticle: 0.036 }),
    'none.json': JSON.stringify({ ...rates, peakMB: 0 }),
    'scale.md': readFileSync(join(ROOT, 'docs/scale.md')),
  });
  const [own, page] = [join(project.root, 'rates.json'), join(project.root, 'scale.md')];
  expect(capacity('--rates', own, '--output', page, '--check').status).toBe(1);
  expect(capacity('--rates', own, '--output', page).status).toBe(0);
  // a million articles of 0.036 s are ten core hours
  expect(project.read('scale.md')).toMatch(/\| core hours, `stream` \| 10 \| 1,000 \| 10,000 \|/);
  expect(capacity('--rates', join(project.root, 'none.json'), '--output', page).status).not.toBe(0);
});

it('the generator gives article K always, whatever the number of articles', () => {
  const generate = (...argv: string[]): string =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/generate-articles.mjs'), ...argv], {
      encoding: 'utf8',
      env: { ...process.env, ANNOTATE_SHARED: '/nowhere' },
    }).stdout;
  const lines = generate('40').split(/(?<=\n)/);
  expect(lines).toHaveLength(40);
  expect(generate('3', '--from', '37')).toBe(lines.slice(37).join(''));
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(40);
  expect(new Set(lines.map((line) => (JSON.parse(line) as { text: string }).text)).size).toBeGreaterThan(30);
});
