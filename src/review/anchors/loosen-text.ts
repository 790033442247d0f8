// A text to the same text with layout and typography aside, and back.
import type { Span } from '../../model/span.js';
import { loosen } from './edit-distance.js';

export interface LooseText {
  readonly text: string;
  /** the span of the text itself that a span of the loosened one stands for */
  spanOf(start: number, end: number): Span;
}

/** Stretches that loosening changes. */
const LOOSE = /\s+|[\u2018-\u201e\u2010-\u2014]/g;

/** The loosened text, with the way back to the places in the text itself. */
export const loosenText = (text: string): LooseText => {
  const offsets = new Int32Array(text.length);
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  const copy = (to: number): void => {
    parts.push(text.slice(from, to));
    for (; from < to; from += 1, at += 1) offsets[at] = from;
  };
  for (const match of text.matchAll(LOOSE)) {
    copy(match.index);
    parts.push(loosen(match[0]));
    offsets[at] = from;
    at += 1;
    from += match[0].length;
  }
  copy(text.length);
  return {
    text: parts.join(''),
    spanOf: (start, end) => ({
      start: offsets[start] as number,
      end: (offsets[end - 1] as number) + 1,
    }),
  };
};
