// Sentences in which a capital says nothing about names.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';

/** What may close behind the full stop of a sentence. */
const CLOSING = '”’"\'';

/** A full stop behind these is theirs: `Judge Approves Deal With Acme Inc.` */
const DOTTED = wordSet('inc corp co ltd jr sr bros');

/** True for a sentence in title case or capitals that no full stop ends: short sentences full of names look like headlines but end like sentences. */
export const isHeadline = ({ source, sentences, tokens }: Article, at: number): boolean => {
  const sentence = sentences[tokens.sentence[at] as number];
  if (!sentence || sentence.casing === 'sentence') return false;
  let end = sentence.end;
  while (end > sentence.start && CLOSING.includes(source.text.charAt(end - 1))) end -= 1;
  return (
    sentence.casing === 'upper' ||
    source.text.charAt(end - 1) !== '.' ||
    DOTTED.has(tokens.word[sentence.last - 2] as number)
  );
};
