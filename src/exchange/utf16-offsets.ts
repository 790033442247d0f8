// Code-point offsets to UTF-16 offsets: the way back from `codePointOffsets`.

/** A function from code-point offsets to UTF-16 offsets; undefined behind the end. The text is walked once. */
export const utf16Offsets = (text: string): ((offset: number) => number | undefined) => {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  // the pair at place n stands at code point pairs[n] - n
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) - middle < offset) low = middle + 1;
      else high = middle;
    }
    const at = offset + low;
    return at <= text.length ? at : undefined;
  };
};
