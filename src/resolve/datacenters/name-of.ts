// A mention to the name that attributes give it.
import type { Article } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';

/** The full name when a rule knows it, else the words on one line. */
export const nameOf = ({ source }: Article, { refersTo, start, end }: Mention): string =>
  refersTo?.name ?? source.text.slice(start, end).replace(/\s+/g, ' ');
