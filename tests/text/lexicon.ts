// A lexicon of its own for text tests, and articles read with it.
import { WordTable } from '../../src/gazetteer/word-table.js';
import type { Article } from '../../src/model/article.js';
import { bindWordSets } from '../../src/model/word-set.js';
import type { ReadTextOptions } from '../../src/text/read-text.js';
import { readText } from '../../src/text/read-text.js';
import '../../src/text/split-sentences.js';

export const lexicon = new WordTable();
bindWordSets(lexicon);

export const articleOf = (text: string, options: ReadTextOptions = {}, path = ''): Article =>
  readText({ path, text, encoding: 'utf-8', blob: '' }, lexicon, options);
