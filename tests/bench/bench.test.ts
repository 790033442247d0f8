// The benchmark: what it makes of measured numbers, and the command on sizes that take no time. No time is asserted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error -- plain JavaScript, without declarations
import { compareBuilds } from '../../bench/report/compare-builds.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { formatNumber } from '../../bench/report/format-number.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { judgeTargets } from '../../bench/report/judge-targets.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { readProfile } from '../../bench/report/read-profile.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { median, summarize } from '../../bench/report/summarize.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { TARGETS } from '../../bench/report/targets.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { fillPage } from '../../bench/report/write-page.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { runRounds } from '../../bench/run-rounds.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { metricsOf, SECTIONS } from '../../bench/sections/sections.mjs';
import { ROOT } from '../support/root.js';

type Round = Record<string, number>;
interface Row {
  readonly name: string;
  readonly verdict: string;
  readonly ratio?: { readonly median: number };
}

const OPTIONS = { files: 10, articles: 100 };
const judge = (targets: unknown, rounds: readonly Round[]): Row[] =>
  judgeTargets(targets, rounds, OPTIONS) as Row[];

it('the median lies in the middle, and what is no number is left out of the spread', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(summarize([3, NaN, 1, undefined])).toEqual({ median: 2, least: 1, most: 3, values: [3, 1] });
  expect(summarize([NaN])).toBeUndefined();
});

it.each([
  [0, '0'],
  [0.012345, '0.0123'],
  [1.2345, '1.23'],
  [123.45, '123'],
  [12345.6, '12346'],
  [-0.5, '-0.500'],
])('%d is shown as %s', (value, shown) => {
  expect(formatNumber(value)).toBe(shown);
});

describe('targets', () => {
  const target = (asks: string): unknown => [
    { name: 'ratio', of: (at: Round) => (at['a'] ?? NaN) / (at['b'] ?? NaN), asks, target: 4, stretch: 2 },
  ];

  it.each([
    ['most', 2, 'stretch met'],
    ['most', 2.1, 'target met'],
    ['most', 4, 'target met'],
    ['most', 4.1, 'missed'],
    ['least', 3, 'stretch met'],
  ])('asked at %s 4, better 2: %d is "%s"', (asks, a, verdict) => {
    expect(judge(target(asks), [{ a, b: 1 }])[0]?.verdict).toBe(verdict);
  });

  it('a ratio is made round by round, and that of a round without its numbers is left out', () => {
    const rounds = [{ a: 10, b: 10 }, { a: 300, b: 100 }, { a: 7 }, { a: 6, b: 1 }];
    expect(judge(target('most'), rounds)[0]?.ratio?.median).toBe(3);
    expect(judge(target('most'), [{ a: 7 }])[0]?.verdict).toBe('not measured');
  });

  it('all are computed from numbers that some section measures', () => {
    const keys = (metricsOf(SECTIONS) as { key: string }[]).map(({ key }) => key);
    const rows = judge(TARGETS, [Object.fromEntries(keys.map((key) => [key, 1]))]);
    expect(rows.filter(({ verdict }) => verdict === 'not measured')).toEqual([]);
    expect(rows.find(({ name }) => name.includes('eyecite'))?.ratio?.median).toBeCloseTo(0.125 / 0.23);
    expect(rows.map(({ name }) => name)).toContain('peak memory in MB, 100 articles through stream');
  });
});

it('of two builds the better has a gain above 1, whether more is better or less', () => {
  const metrics = [
    { key: 'rate', better: 'more' },
    { key: 'time', better: 'less' },
    { key: 'other', better: 'less' },
  ];
  const rows = compareBuilds(metrics, [{ rate: 20, time: 5 }], [{ rate: 10, time: 10, other: 1 }]) as {
    key: string;
    gain: { median: number };
  }[];
  expect(rows.map(({ key, gain }) => [key, gain.median])).toEqual([
    ['rate', 2],
    ['time', 2],
  ]);
});

it('a profile is read with the dearest first', () => {
  const printed = [
    '2 articles, 9.0 ms; compromise saw 0.0% of the text',
    'slowest: a.txt, 5.0 ms for 100 characters',
    '        ms  share      calls       hits  us/call  stage',
    '       1.5  10.0%          2          0   750.00  text',
    '       7.5  80.0%          4          6  1000.00  resolve: dropOverlaps',
    '        ms  share      calls       hits  us/call  rule',
    '       0.5   5.0%          1          1   500.00  person/title',
  ].join('\n');
  expect(readProfile(printed)).toEqual({
    summary: '2 articles, 9.0 ms; compromise saw 0.0% of the text',
    stage: [
      { name: 'resolve: dropOverlaps', ms: 7.5, share: 80, calls: 4, hits: 6 },
      { name: 'text', ms: 1.5, share: 10, calls: 2, hits: 0 },
    ],
    rule: [{ name: 'person/title', ms: 0.5, share: 5, calls: 1, hits: 1 }],
  });
});

it('what people wrote around the tables of the page stays', () => {
  const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
  const [start, end] = [/^[^]*?npm run bench -- --write -->/.exec(page)?.[0], '<!-- /bench -->'];
  const filled = fillPage(page, 'first') as string;
  expect(filled).toBe(`${start}\n\nfirst\n\n${page.slice(page.indexOf(end))}`);
  expect(fillPage(fillPage(page, 'second'), 'first')).toBe(filled);
  expect(() => fillPage('# No marks', 'first') as string).toThrow('npm run bench');
});

describe('rounds', () => {
  const run = (fails: boolean): { result: unknown; order: string[] } => {
    const order: string[] = [];
    const section = (name: string, more: object): object => ({
      name,
      isOfBuild: true,
      open: (build: { name: string }) => ({
        measureRound: () => {
          order.push(`${name} ${build.name}`);
          if (fails && name === 'a' && build.name === 'old') throw new Error('it broke');
          return { ms: 1 };
        },
      }),
      ...more,
    });
    const sections = [section('a', {}), section('b', { isOfBuild: false }), section('c', { mostRounds: 1 })];
    const builds = [{ name: 'new' }, { name: 'old' }];
    return { result: runRounds(sections, builds, 2, {}, () => {}), order };
  };

  it('measure everything in turn, builds alternating in who is first', () => {
    const { result, order } = run(false);
    expect(order).toEqual(['a new', 'a old', 'b new', 'c new', 'c old', 'a old', 'a new', 'b new']);
    const both = { 'a.ms': 1, 'c.ms': 1 };
    expect(result).toEqual({
      rounds: {
        new: [
          { ...both, 'b.ms': 1 },
          { 'a.ms': 1, 'b.ms': 1 },
        ],
        old: [both, { 'a.ms': 1 }],
      },
      failures: [],
    });
  });

  it('go on without a section that failed, and name it', () => {
    const { result, order } = run(true);
    expect(order.filter((task) => task === 'a old')).toHaveLength(1);
    expect(result).toMatchObject({
      rounds: { new: [{ 'a.ms': 1 }, { 'a.ms': 1 }], old: [{ 'c.ms': 1 }, {}] },
      failures: [{ section: 'a', build: 'old', message: 'it broke' }],
    });
  });
});

const bench = (...argv: string[]): { code: number | null; out: string; err: string } => {
  const run = spawnSync(process.execPath, [join(ROOT, 'bench/bench.mjs'), ...argv], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
};

it('the command prints ratios first and keeps every number as JSON', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-bench-test-'));
  try {
    const json = join(folder, 'result.json');
    const sizes = ['--rounds', '1', '--files', '3', '--megabytes', '0.02'];
    const { code, out } = bench('--only', 'stream,rerun', ...sizes, '--json', json);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Ratios\n\nratio +median +least +most +target +stretch +verdict\nsecond run over 3 files, /,
    );
    expect(out).toMatch(/^stream\.rate +[\d.]+ +[\d.]+ +[\d.]+ +MB\/s /m);
    const result = JSON.parse(readFileSync(json, 'utf8')) as {
      metrics: { key: string; summary: { median: number; values: number[] } }[];
      targets: unknown[];
      versions: Record<string, string>;
    };
    expect(result.metrics.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['stream.rate', 'stream.cpu', 'rerun.read', 'rerun.unchanged']),
    );
    expect(result.metrics.every(({ summary }) => summary.values.length === 1 && summary.median > 0)).toBe(
      true,
    );
    expect(result.targets).toHaveLength(1);
    expect(result.versions).toMatchObject({ node: process.version });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each([
  [['--only', 'steam'], /no section "steam"; there are stream, peers/],
  [['--rounds', '0'], /--rounds takes a whole number of 1 or more/],
])('%j is refused with what to do', (argv, message) => {
  expect(bench(...argv)).toMatchObject({ code: 2, err: expect.stringMatching(message) as string });
});
