// Words of a company's name to what it refers to.
import type { Article } from '../../model/article.js';
import type { Reference } from '../../model/mention.js';
import { slugOf } from '../../model/slug.js';

const SPACES = /\s+/g;

/** The name as one line, apostrophes straight, soft hyphens gone. */
export const plainName = (article: Article, first: number, last: number): string =>
  article.source.text
    .slice(article.tokens.start[first], article.tokens.end[last - 1])
    .replace(SPACES, ' ')
    .replaceAll('\u2019', "'")
    .replaceAll('\u00ad', '');

/** Reference of a company that no list knows: identified by its name without legal forms, called as the article calls it. */
export const companyReference = (
  article: Article,
  first: number,
  nameEnd: number,
  last: number,
): Reference => ({
  id: slugOf(plainName(article, first, nameEnd)),
  name: plainName(article, first, last),
});
