// Bytes of a file to an article: decoded, taken out of its page when it is HTML, and read.
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Within } from '../model/within.js';
import { withoutLimit } from '../model/within.js';
import type { PublishedRules } from './find-published.js';
import { decode } from './decode.js';
import { gitBlob } from './git-blob.js';
import { readText } from './read-text.js';

export interface ReadArticleOptions {
  /** forced encoding */
  readonly encoding?: string | undefined;
  readonly published?: string | undefined;
  readonly publishedRules?: PublishedRules | undefined;
  /** runs what may take long */
  readonly within?: Within | undefined;
}

const HTML = /\.html?$/i;

/**
 * The article of a file; `blob` is the git id of the bytes, `text` of an HTML page the text taken out of it.
 * @throws AnnotateError `binary`, `encoding` or `html`; the caller knows the path
 */
export const readArticle = async (
  bytes: Uint8Array,
  path: string,
  lexicon: Lexicon,
  { encoding, published, publishedRules, within = withoutLimit }: ReadArticleOptions = {},
): Promise<Article> => {
  const decoded = await decode(bytes, { encoding });
  const source = { path, encoding: decoded.encoding, blob: gitBlob(bytes) };
  if (!HTML.test(path))
    return within(() => readText({ ...source, text: decoded.text }, lexicon, { published, publishedRules }));
  const { extractHtml } = await import('./extract-html.js');
  const page = await extractHtml(decoded.text, within);
  return within(() =>
    readText({ ...source, text: page.text }, lexicon, { published, publishedRules, metadata: page }),
  );
};
