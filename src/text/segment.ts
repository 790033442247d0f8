// Decoded text with zones and paragraphs to an article: tokens and sentences added.
import type { Article, Published, SourceText } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import type { Zone } from '../model/zone.js';
import { splitSentences } from './split-sentences.js';
import { tokenize } from './tokenize.js';

export interface Parts {
  readonly source: SourceText;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Span[];
  readonly published?: Published | undefined;
}

/** The article that recognizers read. */
export const segment = ({ source, zones, paragraphs, published }: Parts, lexicon: Lexicon): Article => {
  const tokens = tokenize(source.text, lexicon);
  const sentences = splitSentences(source.text, tokens, paragraphs, zones);
  return { source, zones, paragraphs, sentences, tokens, published };
};
