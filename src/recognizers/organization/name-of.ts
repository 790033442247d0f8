// The words of a body's name as one line.
import type { Article } from '../../model/article.js';

const SPACES = /\s+/g;

/** Text of tokens `first` to `last` (exclusive), spaces single, apostrophes straight. */
export const nameOf = (article: Article, first: number, last: number): string =>
  article.source.text
    .slice(article.tokens.start[first], article.tokens.end[last - 1])
    .replace(SPACES, ' ')
    .replaceAll('\u2019', "'")
    .replaceAll('\u00ad', '');
