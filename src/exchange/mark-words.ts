// A span to the words around it, short enough for a line.
import type { Span } from '../model/span.js';

/** How much is shown on each side at most, in code units. */
const WIDTH = 60;

export interface MarkedWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const LINE_BREAK = /[\n\r]/;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Where the words begin that are shown before `at`: at the line's beginning, else behind a blank. */
const startOf = (text: string, at: number): { from: number; isCut: boolean } => {
  let from = at;
  while (from > 0 && at - from < WIDTH && !LINE_BREAK.test(text[from - 1] as string)) from -= 1;
  if (from === 0 || LINE_BREAK.test(text[from - 1] as string)) return { from, isCut: false };
  const blank = text.slice(from, at).search(/\s/);
  return { from: blank < 0 ? from : from + blank + 1, isCut: true };
};

const endOf = (text: string, at: number): { to: number; isCut: boolean } => {
  let to = at;
  while (to < text.length && to - at < WIDTH && !LINE_BREAK.test(text[to] as string)) to += 1;
  if (to === text.length || LINE_BREAK.test(text[to] as string)) return { to, isCut: false };
  const blank = text.slice(at, to).search(/\s\S*$/);
  return { to: blank < 0 ? to : at + blank, isCut: true };
};

/** The words of `span` and those around it, on one line; `around` is what must be seen, to show two spans in one frame. */
export const markWords = (text: string, span: Span, around: Span = span): MarkedWords => {
  const { from, isCut: isCutBefore } = startOf(text, around.start);
  const { to, isCut: isCutAfter } = endOf(text, around.end);
  return {
    before: `${isCutBefore ? '… ' : ''}${oneLine(text.slice(from, span.start))}`,
    words: oneLine(text.slice(span.start, span.end)),
    after: `${oneLine(text.slice(span.end, to))}${isCutAfter ? ' …' : ''}`,
  };
};

/** `He paid [$5] to Acme.` */
export const bracketWords = ({ before, words, after }: MarkedWords): string => `${before}[${words}]${after}`;
