// A mention whose words were edited to where they stand, without its old text: nearly these words between the very words its id was minted between.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { editDistance, loosen } from './edit-distance.js';
import { allowedEdits, boundariesOf } from './find-edited.js';

/** Characters of the words that must be there yet, at their beginning or their end. */
const KEPT = 3;
/** More places than this that begin or end so are not looked at. */
const MOST = 16;
/** Edits in words of any length: what differs in more is other words. */
const MOST_EDITS = 4;
/** An id of the k-th mention with its words and context: more than this are not looked for. */
const ALIKE = 2;

/** Places of a paragraph where a mention may begin or end, in text order, and by the characters there. */
interface Boundaries {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  readonly byEnd: ReadonlyMap<string, readonly number[]>;
}

const indexBy = (places: readonly number[], keyOf: (at: number) => string): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  for (const at of places) {
    const key = keyOf(at);
    const there = index.get(key);
    if (there === undefined) index.set(key, [at]);
    else there.push(at);
  }
  return index;
};

const indexBoundaries = (text: string, paragraph: Span): Boundaries => {
  const { starts, ends } = boundariesOf(text, paragraph);
  return {
    starts,
    ends,
    byStart: indexBy(starts, (at) => text.slice(at, at + KEPT)),
    byEnd: indexBy(ends, (at) => text.slice(at - KEPT, at)),
  };
};

/** Those of a sorted list from `from` to `to`, both included. */
const between = (sorted: readonly number[], from: number, to: number): number[] => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < sorted.length && (sorted[low] as number) <= to; low += 1) found.push(sorted[low] as number);
  return found;
};

/** Spans about as long as the quote that begin or end like it. */
const listSpans = ({ starts, ends, byStart, byEnd }: Boundaries, quote: string, edits: number): Span[] => {
  const few = (places: readonly number[] = []): readonly number[] => (places.length > MOST ? [] : places);
  const [least, most] = [Math.max(1, quote.length - edits), quote.length + edits];
  const spans = new Map<string, Span>();
  const add = (start: number, end: number): void => void spans.set(`${start}:${end}`, { start, end });
  for (const start of few(byStart.get(quote.slice(0, KEPT))))
    for (const end of between(ends, start + least, start + most)) add(start, end);
  for (const end of few(byEnd.get(quote.slice(-KEPT))))
    for (const start of between(starts, end - most, end - least)) add(start, end);
  return [...spans.values()];
};

export interface RespeltFinder {
  /** the one place in paragraph `index` of the article that nearly the words of the record stand at, its context unchanged */
  find(record: MentionRecord, index: number): Span | undefined;
}

/** Finds words that were edited in paragraphs that are known. */
export const findRespelt = (article: Article): RespeltFinder => {
  const { text } = article.source;
  const indexes = new Map<number, Boundaries>();
  const boundariesIn = (index: number, paragraph: Span): Boundaries => {
    let boundaries = indexes.get(index);
    if (boundaries === undefined) indexes.set(index, (boundaries = indexBoundaries(text, paragraph)));
    return boundaries;
  };
  return {
    find({ id, quote }, index) {
      const paragraph = article.paragraphs[index];
      const edits = Math.min(MOST_EDITS, allowedEdits(quote));
      if (paragraph === undefined || edits === 0) return undefined;
      const wanted = loosen(quote);
      const near = listSpans(boundariesIn(index, paragraph), quote, edits)
        .filter((span) => isMintedFrom(id, quote, mentionHashes(text, paragraph, span, ALIKE, quote)))
        .map((span) => ({
          span,
          distance: editDistance(wanted, loosen(text.slice(span.start, span.end)), edits),
        }))
        .filter(({ distance }) => distance <= edits)
        .sort((a, b) => a.distance - b.distance);
      const [best, next] = near;
      return best !== undefined && next?.distance !== best.distance ? best.span : undefined;
    },
  };
};
