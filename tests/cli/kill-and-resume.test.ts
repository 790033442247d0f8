// A run that is killed and started again ends with the files of an undisturbed run, and does not begin anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

interface Report {
  readonly killed: { readonly written: number; readonly signal: string };
  readonly resumed: { readonly written: number; readonly unchanged: number };
  readonly notRepeated: { readonly notAnnotatedAgain: number };
  readonly temporaryFilesLeft: number;
  readonly equal: boolean;
}

/** Many in the measured run of `scripts/kill-and-resume.mjs`; enough here that the cache is written before the kill. */
const ARTICLES = Number(process.env['ANNOTATE_KILL_ARTICLES'] ?? 300);

it(
  'a run killed half-way is finished by the next: same bytes, little done twice',
  { timeout: 3_600_000 },
  () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/kill-and-resume.mjs'), '--articles', String(ARTICLES), '--jobs', '1'],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    const { killed, resumed, notRepeated, temporaryFilesLeft, equal } = JSON.parse(stdout) as Report;
    expect(equal).toBe(true);
    expect(killed.signal).toBe('SIGKILL');
    expect(killed.written).toBeGreaterThan(ARTICLES / 2);
    expect(killed.written).toBeLessThan(ARTICLES);
    expect(resumed).toMatchObject({ written: ARTICLES - killed.written, unchanged: killed.written });
    // at most a hundred, or a twentieth, of what was annotated had not been noted when the run was killed
    expect(killed.written - notRepeated.notAnnotatedAgain).toBeLessThanOrEqual(Math.max(100, ARTICLES / 20));
    expect(temporaryFilesLeft).toBeLessThanOrEqual(1);
  },
);
