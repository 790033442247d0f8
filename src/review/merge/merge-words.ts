// What people said of one mention or entity on three sides to what stands after the merge, maybe a conflict.
import type { Conflict } from '../../annotations/annotation-document.js';
import { isConflict } from '../../annotations/annotation-document.js';
import { mergeSets } from './merge-sets.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Said<Word> = Word | Conflict<Word> | undefined;

/** The single values of what was said. */
export const listWords = <Word>(said: Said<Word>): readonly Word[] =>
  said === undefined ? [] : isConflict(said) ? said.conflict : [said];

/** One value, or several as a conflict whose members are sorted by their text; undefined for none. */
const toSaid = <Word>(words: readonly (readonly [text: string, word: Word])[]): Said<Word> => {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  return sorted.length > 1 ? { conflict: sorted } : sorted[0];
};

/** The decision of the side that changed it; two different new ones are a conflict; a withdrawal never beats a decision. */
export const mergeWords = <Word>(
  sides: Sides<Said<Word>>,
  textOf: (said: Word | Conflict<Word>) => string,
): Said<Word> => {
  const { base, ours, theirs } = sides;
  const text = (said: Said<Word>): string => (said === undefined ? '' : textOf(said));
  if (text(ours) === text(theirs) || text(theirs) === text(base)) return ours;
  if (text(ours) === text(base)) return theirs;
  const words = new Map(
    [ours, theirs].flatMap((said) => listWords(said).map((word) => [textOf(word), word] as const)),
  );
  const kept = mergeSets(mapSides(sides, (said) => listWords(said).map((word) => textOf(word))));
  return toSaid([...words].filter(([one]) => kept.has(one)));
};
