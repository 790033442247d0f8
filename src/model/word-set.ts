// Sets of words that rules ask about by lexicon id, without touching characters.
import type { Lexicon } from './lexicon.js';

/** A set of folded words, by lexicon id once a lexicon is bound; before that it holds nothing. */
export class WordSet {
  /** 1 at the ids of the words, up to the highest: read directly where a call would cost more than the answer */
  members = new Uint8Array(0);

  private split: readonly string[] | undefined;

  constructor(private readonly lists: readonly string[]) {}

  get words(): readonly string[] {
    // split when first asked: thousands of words are, at start
    return (this.split ??= [...new Set(this.lists.join(' ').split(' ').filter(Boolean))]);
  }

  has(id: number): boolean {
    return this.members[id] === 1;
  }

  bind(lexicon: Lexicon): void {
    const ids = this.words.map((word) => lexicon.intern(word));
    let highest = 0;
    for (const id of ids) if (id > highest) highest = id;
    this.members = new Uint8Array(highest + 1);
    for (const id of ids) this.members[id] = 1;
  }
}

const SETS: WordSet[] = [];
let bound: Lexicon | undefined;

/** A set of the words in lists with single spaces between words: folded as `foldWord` folds, one token each. */
export const wordSet = (...lists: readonly string[]): WordSet => {
  const set = new WordSet(lists);
  SETS.push(set);
  if (bound) set.bind(bound);
  return set;
};

/** The words of all sets made so far, sorted: a lexicon that begins with them keeps the sets' arrays short. */
export const wordsOfSets = (): string[] => [...new Set(SETS.flatMap(({ words }) => words))].sort();

/** Gives every word set, made before or after, its ids. One lexicon serves a process. */
export const bindWordSets = (lexicon: Lexicon): void => {
  bound = lexicon;
  for (const set of SETS) set.bind(lexicon);
};
