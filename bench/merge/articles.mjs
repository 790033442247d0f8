// The shipped corpus and its reviewed annotations to what branches are made of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocument } from '../../dist/annotations/build-document.js';
import { readDocument } from '../../dist/annotations/read-document.js';
import { readGazetteer } from '../../dist/io/read-gazetteer.js';
import { createAnnotator } from '../../dist/pipeline.js';
import { readArticle } from '../../dist/text/read-article.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const annotator = createAnnotator(readGazetteer());

/** The article of a text at a path of the corpus. */
export const toArticle = (text, path) => readArticle(Buffer.from(text), path, annotator.gazetteer.lexicon);

const found = new WeakMap();

/** What the rules as they are find in an article, as a document. */
export const findAll = (article, { articlePath }, ruleset) => {
  if (!found.has(article))
    found.set(article, buildDocument(article, annotator.annotate(article), { articlePath, ruleset }));
  return found.get(article);
};

/** Articles in text files with their reviewed annotations, by path: `{ path, target, articlePath, text, article, reviewed }`. */
export const readReviewed = async () => {
  const paths = readdirSync(join(root, 'corpus'), { recursive: true })
    .filter((path) => /\.(txt|md)$/.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const target = `annotations/${path.replace(/\.[^.]+$/, '.yaml')}`;
      const reviewed = readDocument(readFileSync(join(root, target), 'utf8'), target);
      const text = readFileSync(join(root, 'corpus', path), 'utf8');
      const article = await toArticle(text, `corpus/${path}`);
      return { path: `corpus/${path}`, target, articlePath: reviewed.article, text, article, reviewed };
    }),
  );
};
