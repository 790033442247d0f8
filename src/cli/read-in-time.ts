// The bytes of an article to the article, for commands that look at it and write nothing.
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import { openArticle } from '../text/read-article.js';
import type { ReadArticleOptions } from '../text/read-article.js';
import { withinTime } from './within-time.js';

/** Milliseconds, as long as a run takes for an article when nothing else is asked. */
const LIMIT = 20_000;

/** @throws AnnotateError `timeout`, and what `openArticle` throws; the caller knows the path */
export const readInTime = async (
  bytes: Uint8Array,
  path: string,
  lexicon: Lexicon,
  { encoding, ...options }: ReadArticleOptions & { readonly encoding?: string | undefined } = {},
): Promise<Article> => {
  const { read } = await openArticle(bytes, path, encoding);
  return withinTime(LIMIT)(() => read(lexicon, options));
};
