// The beginning of a paragraph, as the comment above its key and the `in` of a lost mention show it.
import type { Span } from '../model/span.js';

const LENGTH = 60;

/** Space, line breaks, control and other invisible characters: a comment holds one plain line. */
const BLANK = /[\s\p{C}]+/gu;

/** Letters, digits, signs and single spaces: what nearly every paragraph begins with, and nothing to change in it. */
const CLEAN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/;

/** First 60 characters (code points) of a paragraph; every stretch of blanks is one space, none stands at either end. */
export const paragraphOpening = (text: string, { start, end }: Span): string => {
  const clean = text.slice(start, Math.min(end, start + LENGTH));
  if (CLEAN.test(clean) && !clean.includes('  ') && !clean.startsWith(' ')) return clean.trimEnd();
  const begin = text
    .slice(start, Math.min(end, start + 4 * LENGTH))
    .replace(BLANK, ' ')
    .trim();
  if (begin.length <= LENGTH) return begin;
  return [...begin.slice(0, 2 * LENGTH)].slice(0, LENGTH).join('').trimEnd();
};

/** The comment line of a paragraph. */
export const openingComment = (text: string, paragraph: Span): string =>
  `# ${paragraphOpening(text, paragraph)}`;
