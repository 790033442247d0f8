// Offsets to lines and columns: they exist only at the edge, for messages.

/** 1-based line and column (UTF-16 code units) of an offset; `\n`, `\r\n` and `\r` end a line. */
export interface LineIndex {
  at(offset: number): { line: number; column: number };
}

/** Lines of `text`, found once; each look-up is a binary search. */
export const lineIndex = (text: string): LineIndex => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
};
