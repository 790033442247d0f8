// Two texts to the stretches that stand in both: a character diff, in pieces that are small enough for it.
import { cleanupSemantic, DIFF_EQUAL, DIFF_INSERT, makeDiff } from '@sanity/diff-match-patch';
import { alignPieces } from './align-pieces.js';
import { anchorSentences, sentencesOf } from './anchor-sentences.js';

/** Text that stands at `old` in the old and at `now` in the new text, `length` code units of it. */
export interface Run {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** Product of two lengths up to which texts are compared character by character: its square root is the time it may take. */
const CLOSE = 9e6;

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

const sharedEnd = (a: string, b: string, from: number): number => {
  const most = Math.min(a.length, b.length) - from;
  let at = 0;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at += 1;
  return at;
};

const diffClosely = (a: string, b: string): Run[] => {
  const runs: Run[] = [];
  let old = 0;
  let now = 0;
  // no time limit: what is found must not depend on the clock
  for (const [kind, text] of cleanupSemantic(makeDiff(a, b, { timeout: 0, checkLines: false }))) {
    if (kind === DIFF_EQUAL) runs.push({ old, now, length: text.length });
    if (kind !== DIFF_INSERT) old += text.length;
    if (kind === DIFF_INSERT || kind === DIFF_EQUAL) now += text.length;
  }
  return runs;
};

const startsOf = (pieces: readonly string[]): number[] => {
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.length;
  }
  return starts;
};

/** Sentence with sentence; what is too long even so has only its ends in common. */
const diffBySentence = (a: string, b: string): Run[] => {
  const [olds, news] = [sentencesOf(a), sentencesOf(b)];
  const [oldStarts, newStarts] = [startsOf(olds), startsOf(news)];
  return alignPieces(olds, news).flatMap((group) => {
    const [old, now] = [group.olds[0] as number, group.news[0] as number];
    const base = { old: oldStarts[old] as number, now: newStarts[now] as number };
    const from = group.olds.map((index) => olds[index]).join('');
    const to = group.news.map((index) => news[index]).join('');
    return findRuns(from, to, diffClosely, () => []).map((run) => ({
      old: base.old + run.old,
      now: base.now + run.now,
      length: run.length,
    }));
  });
};

const findRuns = (
  a: string,
  b: string,
  close: (a: string, b: string) => Run[],
  far: (a: string, b: string) => Run[],
): Run[] => {
  if (a === b) return a === '' ? [] : [{ old: 0, now: 0, length: a.length }];
  if (a.length * b.length <= CLOSE) return close(a, b);
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle = (from.length * to.length <= CLOSE ? close : far)(from, to);
  return [
    ...(start === 0 ? [] : [{ old: 0, now: 0, length: start }]),
    ...middle.map(({ old, now, length }) => ({ old: old + start, now: now + start, length })),
    ...(end === 0 ? [] : [{ old: a.length - end, now: b.length - end, length: end }]),
  ];
};

/** Runs that follow each other without a gap in both texts are one: a name may cross the end of what looks like a sentence. */
const joinRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.old + last.length === run.old && last.now + last.length === run.now)
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
};

/** What stands between the sentences that are the same, each stretch compared for itself. */
const diffBetween = (a: string, b: string, anchors: readonly Run[]): Run[] => {
  const runs: Run[] = [];
  let old = 0;
  let now = 0;
  for (const anchor of [...anchors, { old: a.length, now: b.length, length: 0 }]) {
    const found = findRuns(a.slice(old, anchor.old), b.slice(now, anchor.now), diffClosely, diffBySentence);
    for (const run of found) runs.push({ old: old + run.old, now: now + run.now, length: run.length });
    if (anchor.length > 0) runs.push(anchor);
    old = anchor.old + anchor.length;
    now = anchor.now + anchor.length;
  }
  return runs;
};

/** Stretches that stand in both texts, in the order of the old one, disjoint in both. The same texts always give the same stretches. */
export const findCommonRuns = (a: string, b: string): Run[] => {
  if (a === b) return findRuns(a, b, diffClosely, diffBySentence);
  const runs = diffBetween(a, b, anchorSentences(a, b));
  return joinRuns(runs.sort((one, other) => one.old - other.old));
};
