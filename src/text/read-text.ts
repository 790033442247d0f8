// Decoded text to an article: zones, paragraphs, publication date, then tokens and sentences.
import type { Article, SourceText } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import { segment } from './segment.js';
import { splitParagraphs } from './split-paragraphs.js';

export interface ReadTextOptions {
  /** publication date that the caller knows; it wins over what the text says */
  readonly published?: string | undefined;
}

/** The article of a text. */
export const readText = (source: SourceText, lexicon: Lexicon, { published }: ReadTextOptions = {}): Article =>
  segment(
    {
      source,
      zones: [{ start: 0, end: source.text.length, kind: 'body', rule: 'zone/rest' }],
      paragraphs: splitParagraphs(source.text),
      published: published === undefined ? undefined : { date: published, from: 'given' },
    },
    lexicon,
  );
