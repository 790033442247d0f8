// Two stretches of a text to whether they say the same words.
import type { Span } from '../../model/span.js';
import { CharacterClass, classOf, foldedCode } from '../character-class.js';

const DOLLAR = 36;
const PERCENT = 37;

const isSaid = (code: number): boolean => {
  const found = classOf(code);
  return (
    found === CharacterClass.Lower ||
    found === CharacterClass.Upper ||
    found === CharacterClass.Digit ||
    code === DOLLAR ||
    code === PERCENT
  );
};

/**
 * `same` when both say the same letters and figures in the same order, `start` when the second says the start of the
 * first, else `other`. Case, spaces, dashes and quotation marks are passed over: pages change them from one headline to the next.
 */
export const compareWords = (text: string, first: Span, second: Span): 'same' | 'start' | 'other' => {
  let at = first.start;
  let other = second.start;
  for (;;) {
    while (at < first.end && !isSaid(text.charCodeAt(at))) at += 1;
    while (other < second.end && !isSaid(text.charCodeAt(other))) other += 1;
    if (other === second.end) return at === first.end ? 'same' : 'start';
    if (at === first.end || foldedCode(text.charCodeAt(at)) !== foldedCode(text.charCodeAt(other)))
      return 'other';
    at += 1;
    other += 1;
  }
};
