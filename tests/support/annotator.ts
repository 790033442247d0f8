// The annotator and articles for tests, from text.
import { readGazetteer } from '../../src/io/read-gazetteer.js';
import type { Article } from '../../src/model/article.js';
import { createAnnotator } from '../../src/pipeline.js';
import type { ReadTextOptions } from '../../src/text/read-text.js';
import { readText } from '../../src/text/read-text.js';

export const annotator = createAnnotator(readGazetteer());

export const articleOf = (text: string, options: ReadTextOptions = {}): Article =>
  readText({ path: 'test.txt', text, encoding: 'utf-8', blob: '' }, annotator.gazetteer.lexicon, options);
