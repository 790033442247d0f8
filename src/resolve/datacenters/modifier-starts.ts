// The words before a facility noun to where its own phrase begins: `a |new 150-megawatt `.
import { latePattern } from '../../model/late-pattern.js';
import { MOST_PREMODIFIERS, PREMODIFIER } from './phrase-patterns.js';

const WHOLE = latePattern(`^${PREMODIFIER}$`, 'iu');
/** `sq ft`, `($2 billion; €1.8 billion)` */
const MOST_PARTS = 3;
const SPACE = /\s/;

/** Offset where the word that ends before `end` begins. */
const wordStart = (text: string, end: number): number => {
  let start = end;
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start -= 1;
  return start;
};

/** Where the modifier before the space at `end` begins; undefined when none stands there. */
const modifierBefore = (text: string, end: number): number | undefined => {
  let start = end;
  for (let parts = 0; parts < MOST_PARTS && start > 0; parts += 1) {
    start = wordStart(text, parts === 0 ? end : start - 1);
    for (const from of [start, start + 1])
      if ((from === start || /[("]/.test(text.charAt(start))) && WHOLE.test(text.slice(from, end)))
        return from;
  }
  return undefined;
};

/** Offsets where the words begin that modify the noun at the end of the text, its own end first, the leftmost last. */
export const modifierStarts = (text: string): readonly number[] => {
  const starts = [text.length];
  for (let first = text.length; starts.length <= MOST_PREMODIFIERS && SPACE.test(text.charAt(first - 1));) {
    const start = modifierBefore(text, first - 1);
    if (start === undefined) break;
    starts.push((first = start));
  }
  return starts;
};
