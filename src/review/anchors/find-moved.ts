// Mentions whose words are no longer in their place to the same words in text that has come: where the same words stand around them.
import { findOccurrences } from '../../annotations/find-occurrences.js';
import type { Span } from '../../model/span.js';
import { editDistance, loosen } from './edit-distance.js';
import { keepsWords } from './find-edited.js';
import type { TextMap } from './map-texts.js';
import { paragraphAt } from './paragraph-at.js';

/** Share of the context that must be the same. */
const ENOUGH = 0.8;
/** A second place as good as this, relative to the best, leaves the matter open. */
const CLEARLY = 0.1;
/** Characters of context on each side. */
const CONTEXT = 32;
/** Less context than this tells nothing. */
const LEAST_CONTEXT = 12;
/** What a sentence must have beside the mention to be known again without its neighbours. */
const LEAST_SENTENCE = 20;
/** Characters right beside the mention, on one side at least, that must be the same. */
const BESIDE = 6;
/** More places than this with the same neighbourhood are boilerplate. */
const MOST = 16;

interface Context {
  readonly before: string;
  readonly after: string;
}

/** Places of one quote by the characters beside it. */
interface Places {
  readonly byBefore: ReadonlyMap<string, readonly Span[]>;
  readonly byAfter: ReadonlyMap<string, readonly Span[]>;
}

export interface MovedFinder {
  /** the one place in the new text where the words of `span` stand in its context; undefined when there is none or more than one */
  find(span: Span): Span | undefined;
}

const contextOf = (text: string, paragraph: Span, { start, end }: Span): Context => ({
  before: loosen(text.slice(Math.max(paragraph.start, start - CONTEXT), start)),
  after: loosen(text.slice(end, Math.min(paragraph.end, end + CONTEXT))),
});

/** The context inside the sentence: sentences move without their neighbours. */
const inSentence = ({ before, after }: Context): Context => ({
  before: before.slice(before.search(/[.!?]["')]? [^.!?]*$/) + 1).replace(/^["')]? /, ''),
  after: /^[^.!?]*[.!?]?/.exec(after)?.[0] ?? '',
});

const likeness = (a: Context, b: Context, least = LEAST_CONTEXT): number => {
  const length = a.before.length + a.after.length;
  if (length < least) return 0;
  const before = b.before.slice(Math.max(0, b.before.length - a.before.length));
  const after = b.after.slice(0, a.after.length);
  return 1 - (editDistance(a.before, before) + editDistance(a.after, after)) / length;
};

const besideBefore = ({ before }: Context): string => before.slice(-BESIDE);
const besideAfter = ({ after }: Context): string => after.slice(0, BESIDE);

/** Inserted stretches, widened so that a quote which began or ended in old text is found too, as one text. */
const joinInserted = (
  { now, inserted }: TextMap,
  reach: number,
): { text: string; offsets: [number, number][] } => {
  const wide: { start: number; end: number }[] = [];
  for (const { start, end } of inserted) {
    const [from, to] = [Math.max(0, start - reach), Math.min(now.source.text.length, end + reach)];
    const last = wide.at(-1);
    if (last !== undefined && from <= last.end) last.end = to;
    else wide.push({ start: from, end: to });
  }
  const parts: string[] = [];
  const offsets: [number, number][] = [];
  let at = 0;
  for (const { start, end } of wide) {
    offsets.push([at, start]);
    parts.push(now.source.text.slice(start, end));
    at += end - start + 1;
  }
  return { text: parts.join('\u0000'), offsets };
};

const toArticle = (offsets: readonly [number, number][], at: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as [number, number])[0] <= at) low = middle + 1;
    else high = middle;
  }
  const [from, there] = offsets[low - 1] as [number, number];
  return at - from + there;
};

const indexPlaces = (text: string, paragraphs: readonly Span[], spans: readonly Span[]): Places => {
  const byBefore = new Map<string, Span[]>();
  const byAfter = new Map<string, Span[]>();
  const put = (map: Map<string, Span[]>, key: string, span: Span): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [span]);
    else there.push(span);
  };
  for (const span of spans) {
    const paragraph = paragraphs[paragraphAt(paragraphs, span.start)];
    if (paragraph === undefined || span.end > paragraph.end) continue;
    const context = contextOf(text, paragraph, span);
    put(byBefore, besideBefore(context), span);
    put(byAfter, besideAfter(context), span);
  }
  return { byBefore, byAfter };
};

/** Finds where `spans` of the old text have moved to; only text that was not there before is looked at. */
export const findMoved = (map: TextMap, spans: readonly Span[]): MovedFinder => {
  const { old, now } = map;
  const quoteOf = ({ start, end }: Span): string => old.source.text.slice(start, end);
  const quotes = spans.map(quoteOf);
  const longest = quotes.reduce((most, quote) => Math.max(most, quote.length), 0);
  const { text, offsets } = joinInserted(map, Math.min(longest, 200));
  const places = new Map<string, Places>();
  for (const [quote, found] of findOccurrences(text, quotes)) {
    const there = found
      .map((at) => ({ start: toArticle(offsets, at), end: toArticle(offsets, at) + quote.length }))
      .filter((span) => !map.wasThere(span));
    places.set(quote, indexPlaces(now.source.text, now.paragraphs, there));
  }
  const find = (span: Span): Span | undefined => {
    const paragraph = old.paragraphs[paragraphAt(old.paragraphs, span.start)] as Span;
    const context = contextOf(old.source.text, paragraph, span);
    const { byBefore, byAfter } = places.get(quoteOf(span)) as Places;
    const candidates = new Set([
      ...(byBefore.get(besideBefore(context)) ?? []),
      ...(byAfter.get(besideAfter(context)) ?? []),
    ]);
    if (candidates.size > MOST) return undefined;
    const ranked = [...candidates]
      .filter((one) => keepsWords(old.source.text, span, now.source.text, one))
      .map((one) => {
        const within = now.paragraphs[paragraphAt(now.paragraphs, one.start)] as Span;
        const there = contextOf(now.source.text, within, one);
        const alone = likeness(inSentence(context), inSentence(there), LEAST_SENTENCE);
        return { one, score: Math.max(likeness(context, there), alone) };
      })
      .sort((a, b) => b.score - a.score || a.one.start - b.one.start);
    const [best, second] = ranked;
    if (best === undefined || best.score < ENOUGH) return undefined;
    return second !== undefined && second.score > best.score - CLEARLY ? undefined : best.one;
  };
  return { find };
};
