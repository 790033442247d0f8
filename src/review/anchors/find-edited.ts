// The words of a mention and what stands in their place now, to the same words with a slip of the pen mended or made.
import type { Span } from '../../model/span.js';
import { editDistance, loosen } from './edit-distance.js';

/** Words below this length are not guessed at: one letter makes another name of them. */
const SHORTEST = 5;
/** One edit is allowed for so many characters. */
const CHARACTERS_AN_EDIT = 4;

/** How many edits words may have undergone and still be taken for the same; none for short ones. */
export const allowedEdits = (quote: string): number =>
  quote.length < SHORTEST ? 0 : Math.floor(loosen(quote).length / CHARACTERS_AN_EDIT);

const WORD = /[\p{L}\p{M}\p{N}]/u;

const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at));

/** True when no word is cut at the ends of a span that did not cut one before. */
export const keepsWords = (old: string, before: Span, now: string, after: Span): boolean => {
  const cut = (text: string, at: number): boolean => at > 0 && isWord(text, at - 1) && isWord(text, at);
  return (cut(old, before.start) || !cut(now, after.start)) && (cut(old, before.end) || !cut(now, after.end));
};

/** Places in a stretch where a mention may begin or end, in text order: where letters meet something else, or signs stand. */
export const boundariesOf = (text: string, { start, end }: Span): { starts: number[]; ends: number[] } => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; at += 1) {
    const blank = text.charAt(at).trim() === '';
    if (blank) continue;
    if (!isWord(text, at) || at === 0 || !isWord(text, at - 1)) starts.push(at);
    if (!isWord(text, at) || !isWord(text, at + 1)) ends.push(at + 1);
  }
  return { starts, ends };
};

/** The gap with the words whole that it cuts. */
const widen = (text: string, { start, end }: Span): Span => {
  while (start > 0 && isWord(text, start - 1) && isWord(text, start)) start -= 1;
  while (end < text.length && end > 0 && isWord(text, end - 1) && isWord(text, end)) end += 1;
  return { start, end };
};

/** Span in `gap` of nearly the same words; undefined when there are none, or several as near, or when they are too short to tell. */
export const findEdited = (text: string, gap: Span, quote: string): Span | undefined => {
  const wide = widen(text, gap);
  if (wide.end - wide.start > 3 * quote.length + 60) return undefined;
  const wanted = loosen(quote);
  const allowed = allowedEdits(quote);
  const { starts, ends } = boundariesOf(text, wide);
  let best: Span | undefined;
  let least = allowed + 1;
  let isAlone = true;
  for (const start of starts)
    for (const end of ends) {
      if (end <= start || Math.abs(end - start - quote.length) > allowed + 2) continue;
      const distance = editDistance(wanted, loosen(text.slice(start, end)), Math.min(least, allowed));
      if (distance > allowed || distance > least) continue;
      isAlone = distance < least;
      [best, least] = [{ start, end }, distance];
    }
  return isAlone ? best : undefined;
};
