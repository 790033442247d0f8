// Regular expressions on short windows: sticky, at one offset, never across a paragraph.
import type { Article } from '../../model/article.js';
import { sentenceBounds } from './token-text.js';

/** Match of a sticky pattern (flag `y`) at the start of token `at`, inside its sentence and the next `reach` code units. */
export const matchAt = (
  article: Article,
  at: number,
  pattern: RegExp,
  reach = 200,
): RegExpExecArray | undefined => {
  const { tokens, source } = article;
  const start = tokens.start[at];
  if (start === undefined) return undefined;
  const { last } = sentenceBounds(article, at);
  const window = source.text.slice(start, Math.min(tokens.end[last - 1] as number, start + reach));
  pattern.lastIndex = 0;
  return pattern.exec(window) ?? undefined;
};
