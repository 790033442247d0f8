// Where lines begin among tokens: bylines and contacts stand on lines of their own.
import type { Article } from '../../model/article.js';
import { TokenFlag } from '../../model/tokens.js';

/** True for the first token of a paragraph. */
export const isLineStart = (article: Article, at: number): boolean =>
  ((article.tokens.flags[at] as number) & TokenFlag.ParagraphStart) !== 0;

/** True when a line break stands before the token, within its paragraph. */
export const startsLine = ({ source, tokens }: Article, at: number): boolean =>
  source.text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n');
