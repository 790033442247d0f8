// An article to the stretches of tokens that rules read: most of a page may stand outside the article.
import type { Article, Sentence } from '../model/article.js';
import { isArticleZone } from '../model/zone.js';
import type { Run } from './shared/rule.js';

const isOutside = (sentence: Sentence | undefined): boolean =>
  sentence === undefined || !isArticleZone(sentence.zone);

/**
 * Whole sentences in token order, neighbours joined: those of the article, and the one on either side, since citations and
 * dates may reach over the end of a sentence. What is left out can hold no mention of the article.
 * @param everywhere all sentences, so that what stands outside the article is proposed too
 */
export const stretchesRead = ({ sentences, tokens }: Article, everywhere: boolean): readonly Run[] => {
  if (everywhere) return [{ first: 0, last: tokens.count }];
  const stretches: Run[] = [];
  let first = -1;
  let last = 0;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] as Sentence;
    if (isOutside(sentence) && isOutside(sentences[at - 1]) && isOutside(sentences[at + 1])) {
      if (first >= 0) stretches.push({ first, last });
      first = -1;
      continue;
    }
    if (first < 0) first = sentence.first;
    last = sentence.last;
  }
  if (first >= 0) stretches.push({ first, last });
  return stretches;
};
