// Regular expressions on short windows that may cross the end of a sentence: abbreviations in citations look like one.
import type { Article } from '../../model/article.js';

/** Match of a sticky pattern (flag `y`) at the start of token `at`, within the line and the next `reach` code units. */
export const matchAhead = (
  { tokens, source }: Article,
  at: number,
  pattern: RegExp,
  reach = 80,
): RegExpExecArray | undefined => {
  const start = tokens.start[at];
  if (start === undefined) return undefined;
  const window = source.text.slice(start, start + reach);
  const line = window.indexOf('\n');
  pattern.lastIndex = 0;
  return pattern.exec(line < 0 ? window : window.slice(0, line)) ?? undefined;
};
