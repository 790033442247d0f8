// Sets of words that rules ask about by lexicon id, without touching characters.
import type { Lexicon } from './lexicon.js';

/** A set of folded words. `has` answers for the lexicon that was bound last; before that it holds nothing. */
export interface WordSet {
  readonly words: readonly string[];
  has(id: number): boolean;
}

interface Bindable {
  bind(lexicon: Lexicon): void;
}

const SETS: Bindable[] = [];
let bound: Lexicon | undefined;

/** A set of the words in a space-separated list: folded as `foldWord` folds, one token each. */
export const wordSet = (...lists: readonly string[]): WordSet => {
  const words = [...new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)))];
  let members = new Uint8Array(0);
  const set = {
    words,
    has: (id: number): boolean => members[id] === 1,
    bind(lexicon: Lexicon): void {
      const ids = words.map((word) => lexicon.intern(word));
      members = new Uint8Array(lexicon.size);
      for (const id of ids) members[id] = 1;
    },
  };
  SETS.push(set);
  if (bound) set.bind(bound);
  return set;
};

/** Gives every word set, made before or after, its ids. One lexicon serves a process. */
export const bindWordSets = (lexicon: Lexicon): void => {
  bound = lexicon;
  for (const set of SETS) set.bind(lexicon);
};
