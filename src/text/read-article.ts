// Bytes of a file to an article: decoded, taken out of its page when it is HTML, and read.
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { PublishedRules } from './find-published.js';
import { decode } from './decode.js';
import { gitBlob } from './git-blob.js';
import { readText } from './read-text.js';

export interface ReadArticleOptions {
  readonly published?: string | undefined;
  readonly publishedRules?: PublishedRules | undefined;
}

export interface OpenedArticle {
  /** git id of the bytes */
  readonly blob: string;
  /** What may take long. @throws AnnotateError `html` */
  read(lexicon: Lexicon, options?: ReadArticleOptions): Article;
}

const HTML = /\.html?$/i;

/** The decoded bytes and, for a page, the libraries loaded that read it. @throws AnnotateError `binary` or `encoding`; the caller knows the path */
export const openArticle = async (
  bytes: Uint8Array,
  path: string,
  encoding?: string | undefined,
): Promise<OpenedArticle> => {
  const decoded = await decode(bytes, { encoding });
  const source = { path, encoding: decoded.encoding, blob: gitBlob(bytes) };
  if (!HTML.test(path))
    return {
      blob: source.blob,
      read: (lexicon, options) => readText({ ...source, text: decoded.text }, lexicon, { ...options }),
    };
  const { openExtractor } = await import('./extract-html.js');
  const extract = await openExtractor();
  return {
    blob: source.blob,
    read(lexicon, options) {
      const page = extract(decoded.text);
      return readText({ ...source, text: page.text }, lexicon, { ...options, metadata: page });
    },
  };
};

/**
 * The article of a file; `blob` is the git id of the bytes, `text` of an HTML page the text taken out of it.
 * @throws AnnotateError `binary`, `encoding` or `html`; the caller knows the path
 */
export const readArticle = async (
  bytes: Uint8Array,
  path: string,
  lexicon: Lexicon,
  { encoding, ...options }: ReadArticleOptions & { readonly encoding?: string | undefined } = {},
): Promise<Article> => (await openArticle(bytes, path, encoding)).read(lexicon, options);
