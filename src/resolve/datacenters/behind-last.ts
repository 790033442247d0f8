// A text to what stands behind the last match of a pattern in it.

/** `pattern` has the flag `g`; the whole text when nothing matches. */
export const behindLast = (text: string, pattern: RegExp): string => {
  let from = 0;
  for (const match of text.matchAll(pattern)) from = match.index + match[0].length;
  return text.slice(from);
};
