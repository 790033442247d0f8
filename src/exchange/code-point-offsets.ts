// UTF-16 offsets to code-point offsets.

/** A function from UTF-16 offsets to code points before them; the text is walked once, queries are binary searches. */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
};
