// A result of the benchmark to tables of words: ratios first, then the numbers, two builds next to each other, and the profile.
import { formatNumber } from './format-number.mjs';
import { summarize } from './summarize.mjs';

const cellsOf = (summary) =>
  summary ? [summary.median, summary.least, summary.most].map((value) => formatNumber(value)) : ['', '', ''];

const ratios = ({ targets }) => ({
  title: 'Ratios',
  head: ['ratio', 'median', 'least', 'most', 'target', 'stretch', 'verdict'],
  rows: targets.map(({ name, ratio, asks, target, stretch, verdict }) => {
    const sign = asks === 'least' ? '≥' : '≤';
    return [name, ...cellsOf(ratio), `${sign} ${target}`, `${sign} ${stretch}`, verdict];
  }),
});

const numbers = ({ metrics }) => ({
  title: 'Numbers',
  head: ['number', 'median', 'least', 'most', 'unit', 'what'],
  rows: metrics.map(({ key, summary, unit, does }) => [key, ...cellsOf(summary), unit, does]),
});

const builds = ({ against }) => ({
  title: `This build against ${against.name}`,
  head: ['number', 'times better', 'least', 'most', 'this', against.name, 'unit'],
  rows: against.rows.map(({ key, unit, ours, theirs, gain }) => [
    key,
    ...cellsOf(gain),
    formatNumber(ours.median),
    formatNumber(theirs.median),
    unit,
  ]),
});

const profile = (kind, title) => (result) => ({
  title,
  head: [kind, 'ms', 'share', 'calls', 'hits'],
  rows: result.profile[kind].map(({ name, ms, share, calls, hits }) => [
    name,
    formatNumber(ms),
    `${share.toFixed(1)} %`,
    String(calls),
    String(hits),
  ]),
});

/** Tables `{ title, head, rows }` of strings, those that the result has something for. */
export const makeTables = (result) => [
  ratios(result),
  ...(result.against ? [builds(result)] : []),
  numbers(result),
  ...(result.profile
    ? [profile('stage', 'Where the time goes: stages'), profile('rule', 'Where the time goes: rules')].map(
        (make) => make(result),
      )
    : []),
];

/** The numbers that were measured, each with its summary. */
export const summarizeMetrics = (metrics, rounds) =>
  metrics.flatMap((metric) => {
    const summary = summarize(rounds.map((at) => at[metric.key]));
    return summary ? [{ ...metric, summary }] : [];
  });
