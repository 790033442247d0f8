// Two texts of one article to where the words of the old one stand in the new one.
import type { Article } from '../../model/article.js';
import { contains } from '../../model/span.js';
import type { Span } from '../../model/span.js';
import { alignPieces } from './align-pieces.js';
import type { PieceGroup } from './align-pieces.js';
import { findCommonRuns } from './find-common-runs.js';
import type { Run } from './find-common-runs.js';
import { paragraphAt } from './paragraph-at.js';

export interface TextMap {
  readonly old: Article;
  readonly now: Article;
  /** where exactly these words stand now; undefined when any of them was changed or has moved alone */
  find(span: Span): Span | undefined;
  /** where words stand now whose first and last character are unchanged, and most of what is between */
  findEnds(span: Span): Span | undefined;
  /** true when enough of the text around these words is unchanged, too, for them to be the same mention */
  isSupported(span: Span): boolean;
  /** what stands now between the unchanged text before and after these words, inside one paragraph */
  gap(span: Span): Span | undefined;
  /** true when all of a stretch of the new text was there before, at its place */
  wasThere(span: Span): boolean;
  /** stretches of the new paragraphs that were not there, in text order */
  readonly inserted: readonly Span[];
  /** new paragraph that an old one has become */
  partnerOf(paragraph: number): number | undefined;
}

/** A paragraph in a text of several that are joined, and where it begins in the joined text. */
interface Segment {
  readonly span: Span;
  readonly at: number;
}

const SEPARATOR = '\n\n';

const joinParagraphs = (
  { source, paragraphs }: Article,
  indexes: readonly number[],
): { text: string; segments: Segment[] } => {
  let text = '';
  const segments = indexes.map((index) => {
    const span = paragraphs[index] as Span;
    if (text !== '') text += SEPARATOR;
    const segment = { span, at: text.length };
    text += source.text.slice(span.start, span.end);
    return segment;
  });
  return { text, segments };
};

/** The segment that holds `at`, or undefined between two. */
const segmentAt = (segments: readonly Segment[], at: number): Segment | undefined =>
  segments.find(({ span, at: from }) => at >= from && at < from + span.end - span.start);

/** Runs of joined texts as runs of the articles, cut where a paragraph ends on either side. */
const toArticleRuns = (runs: readonly Run[], olds: readonly Segment[], news: readonly Segment[]): Run[] =>
  runs.flatMap((run) => {
    const parts: Run[] = [];
    for (let done = 0; done < run.length;) {
      const old = segmentAt(olds, run.old + done);
      const now = segmentAt(news, run.now + done);
      if (old === undefined || now === undefined) {
        done += 1;
        continue;
      }
      const [inOld, inNow] = [run.old + done - old.at, run.now + done - now.at];
      const length = Math.min(
        run.length - done,
        old.span.end - old.span.start - inOld,
        now.span.end - now.span.start - inNow,
      );
      parts.push({ old: old.span.start + inOld, now: now.span.start + inNow, length });
      done += length;
    }
    return parts;
  });

const runsOf = (old: Article, now: Article, { olds, news }: PieceGroup): Run[] => {
  const from = joinParagraphs(old, olds);
  const to = joinParagraphs(now, news);
  return toArticleRuns(findCommonRuns(from.text, to.text), from.segments, to.segments);
};

/** Index of the last item whose position is not greater than `at`; -1 when there is none. */
const lastUpTo = <Item>(items: readonly Item[], at: number, positionOf: (item: Item) => number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(items[middle] as Item) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const insertedOf = (now: Article, byNow: readonly Run[]): Span[] => {
  const inserted: Span[] = [];
  let next = 0;
  for (const { start, end } of now.paragraphs) {
    let at = start;
    for (; next < byNow.length && (byNow[next] as Run).now < end; next += 1) {
      const run = byNow[next] as Run;
      if (run.now > at) inserted.push({ start: at, end: run.now });
      at = run.now + run.length;
    }
    if (at < end) inserted.push({ start: at, end });
  }
  return inserted;
};

/** The new text around what was changed in `span`, between the nearest runs of its paragraph. */
const findGap = (old: Article, now: Article, runs: readonly Run[], span: Span): Span | undefined => {
  const paragraph = old.paragraphs[paragraphAt(old.paragraphs, span.start)];
  if (paragraph === undefined) return undefined;
  const first = runs[lastUpTo(runs, span.start - 1, ({ old: at }) => at)];
  const before = first !== undefined && first.old >= paragraph.start ? first : undefined;
  let next = lastUpTo(runs, span.end, ({ old: at }) => at);
  const reaching = runs[next];
  if (reaching === undefined || reaching.old + reaching.length <= span.end) next += 1;
  const last = runs[next];
  const after = last !== undefined && last.old < paragraph.end ? last : undefined;
  const start = before && before.now + Math.min(before.length, span.start - before.old);
  const end = after && after.now + Math.max(0, span.end - after.old);
  const within =
    now.paragraphs[paragraphAt(now.paragraphs, (start ?? end ?? -1) - (start === undefined ? 1 : 0))];
  if (within === undefined) return undefined;
  const gap = { start: start ?? within.start, end: end ?? within.end };
  return gap.start < gap.end && contains(within, gap) ? gap : undefined;
};

/** Share of the words that must be left of a mention that was edited between its ends. */
const LEFT = 0.6;
/** Shorter words are not guessed at. */
const SHORTEST = 5;
/** Characters of context on each side, how many of them must be unchanged, and how few tell nothing. */
const CONTEXT = 32;
const SUPPORT = 0.25;
const LEAST_CONTEXT = 12;

/** How many characters of a stretch of the old text are unchanged. */
const countKept = (runs: readonly Run[], { start, end }: Span): number => {
  let kept = 0;
  for (
    let at = Math.max(
      0,
      lastUpTo(runs, start, ({ old }) => old),
    );
    at < runs.length;
    at += 1
  ) {
    const { old, length } = runs[at] as Run;
    if (old >= end) break;
    kept += Math.max(0, Math.min(end, old + length) - Math.max(start, old));
  }
  return kept;
};

const isSupported = (old: Article, runs: readonly Run[], span: Span): boolean => {
  const paragraph = old.paragraphs[paragraphAt(old.paragraphs, span.start)] ?? span;
  const before = { start: Math.max(paragraph.start, span.start - CONTEXT), end: span.start };
  const after = { start: span.end, end: Math.min(paragraph.end, span.end + CONTEXT) };
  const length = span.start - before.start + after.end - span.end;
  if (length < LEAST_CONTEXT) return true;
  return countKept(runs, before) + countKept(runs, after) >= SUPPORT * length;
};

const findEnds = (
  now: Article,
  runs: readonly Run[],
  find: TextMap['find'],
  { start, end }: Span,
): Span | undefined => {
  const first = find({ start, end: start + 1 });
  const last = find({ start: end - 1, end });
  const length = end - start;
  if (length < SHORTEST || first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const paragraph = now.paragraphs[paragraphAt(now.paragraphs, span.start)];
  if (span.end <= span.start || paragraph === undefined || !contains(paragraph, span)) return undefined;
  if (span.end - span.start > length / LEFT) return undefined;
  return countKept(runs, { start, end }) >= LEFT * length ? span : undefined;
};

/** Where the words of `old` stand in `now`: paragraphs are aligned, then compared character by character. */
export const mapTexts = (old: Article, now: Article): TextMap => {
  const textsOf = ({ source, paragraphs }: Article): string[] =>
    paragraphs.map(({ start, end }) => source.text.slice(start, end));
  const groups = alignPieces(textsOf(old), textsOf(now));
  const runs = groups.flatMap((group) => runsOf(old, now, group)).sort((a, b) => a.old - b.old);
  const byNow = [...runs].sort((a, b) => a.now - b.now);
  const partners = new Map(groups.flatMap(({ olds, main }) => olds.map((index) => [index, main.now])));
  const find = ({ start, end }: Span): Span | undefined => {
    const run = runs[lastUpTo(runs, start, ({ old: at }) => at)];
    if (run === undefined || end > run.old + run.length) return undefined;
    return { start: start - run.old + run.now, end: end - run.old + run.now };
  };
  return {
    old,
    now,
    find,
    findEnds: (span) => findEnds(now, runs, find, span),
    isSupported: (span) => isSupported(old, runs, span),
    gap: (span) => findGap(old, now, runs, span),
    wasThere({ start, end }) {
      const run = byNow[lastUpTo(byNow, start, ({ now: at }) => at)];
      return run !== undefined && end <= run.now + run.length;
    },
    inserted: insertedOf(now, byNow),
    partnerOf: (paragraph) => partners.get(paragraph),
  };
};
