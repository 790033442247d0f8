// The beginning that the file shows of a paragraph to where it stands in the paragraph of now: text may have come before it.
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { loosen } from './edit-distance.js';
import { loosenText } from './loosen-text.js';

/** Words that are looked for together. */
const WORDS = 3;

/** Every so many neighbouring words of a text with the places they begin at. */
const runsOf = (text: string): { words: string; at: number }[] => {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return words.slice(WORDS - 1).map((last, order) => {
    const at = (words[order] as RegExpExecArray).index;
    return { words: text.slice(at, last.index + last[0].length), at };
  });
};

/**
 * Offset in the article's text at which the beginning of a paragraph stands in paragraph `index`, as most of its words that stand there
 * once say; undefined when none do. Within a few characters: words of the beginning may have been edited.
 */
export const findBeginning = (article: Article, index: number, opening: string): number | undefined => {
  const paragraph = article.paragraphs[index] as Span;
  const loose = loosenText(article.source.text.slice(paragraph.start, paragraph.end));
  const shifts = runsOf(loosen(opening)).flatMap(({ words, at }) => {
    const there = loose.text.indexOf(words);
    return there >= 0 && loose.text.indexOf(words, there + 1) < 0 ? [there - at] : [];
  });
  if (shifts.length === 0) return undefined;
  const middle = shifts.sort((a, b) => a - b)[shifts.length >> 1] as number;
  return paragraph.start + (middle <= 0 ? 0 : loose.spanOf(middle, middle + 1).start);
};
