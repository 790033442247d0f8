// Annotation files with the articles they are about, for commands that need both.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { readDocument } from '../annotations/read-document.js';
import type { Config } from '../io/find-config.js';
import { locateArticle } from '../io/locate-article.js';
import { readFile } from '../io/read-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import { readInTime } from './read-in-time.js';

/** The article that a document names, or undefined when there is none on disk. @throws AnnotateError as reading does */
export const readArticleOf = async (
  config: Config,
  path: string,
  document: Pick<AnnotationDocument, 'article'>,
  lexicon: Lexicon,
): Promise<Article | undefined> => {
  const articlePath = locateArticle(config, path, document.article);
  try {
    return await readInTime(readFile(articlePath), articlePath, lexicon);
  } catch (error) {
    if (error instanceof AnnotateError && error.code === 'no-such-file') return undefined;
    throw error;
  }
};

/** The document, or undefined where the file is damaged: `check` says how. */
export const readDocumentIfSound = (yamlText: string, path: string): AnnotationDocument | undefined => {
  try {
    return readDocument(yamlText, path);
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};
