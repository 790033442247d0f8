// Decoded text to paragraphs: blank lines and line breaks part them, hard wraps do not.
import type { Span } from '../model/span.js';

/** Paragraphs in text order, without the white space around them; none is empty. */
export const splitParagraphs = (text: string): Span[] => {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\s].*/g)) {
    const trimmed = match[0].trimEnd();
    paragraphs.push({ start: match.index, end: match.index + trimmed.length });
  }
  return paragraphs;
};
