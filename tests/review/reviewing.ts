// Files for review tests: built from marked text, then edited as a person edits, in the text.
import { buildDocument } from '../../src/annotations/build-document.js';
import type { AnnotationDocument } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { Article, Published } from '../../src/model/article.js';
import { reconcile } from '../../src/review/reconcile.js';
import { markedArticle } from '../annotations/marked-article.js';

export interface Made {
  readonly article: Article;
  readonly document: AnnotationDocument;
  readonly text: string;
}

/** What a run makes of marked text. */
export const run = (marked: string, ruleset = 'news-en@1', published?: Published): Made => {
  const { article, mentions, entities } = markedArticle(marked, published);
  const document = buildDocument(
    article,
    { mentions, entities },
    { articlePath: '../corpus/a.txt', ruleset },
  );
  return { article, document, text: printDocument(document) };
};

/** Edits lines of a file: each pair is what is there and what is to stand there, once. */
export const edit = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((edited, [from, to]) => {
    if (edited.split(from).length !== 2)
      throw new Error(`"${from}" stands ${edited.split(from).length - 1} times in:\n${edited}`);
    return edited.replace(from, () => to);
  }, text);

/** The file after a re-run over a reviewed one, and what the run tells; `before` is the text it was made for, where that is known. */
export const rerun = (
  reviewed: string,
  fresh: Made,
  before?: Made,
): { text: string; notes: readonly string[] } => {
  const { document, notes } = reconcile(
    readDocument(reviewed, 'a.yaml'),
    fresh.document,
    fresh.article,
    before === undefined ? [] : [before.article],
  );
  return { text: printDocument(document), notes };
};
