// Offsets to lines and columns: they exist only at the edge, for messages.
import type { Span } from './span.js';

export interface LineIndex {
  /** 1-based line and column (UTF-16 code units) of an offset */
  at(offset: number): { line: number; column: number };
  /** the text of a 1-based line, its end excluded */
  span(line: number): Span;
}

/** Lines of `text`, found once; each look-up is a binary search. `\n`, `\r\n` and `\r` end a line. */
export const lineIndex = (text: string): LineIndex => {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1 };
    },
    span: (line) => ({ start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length }),
  };
};
