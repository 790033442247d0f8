// Sets of words that rules ask about by lexicon id, without touching characters.
import type { Lexicon } from './lexicon.js';

const NOTHING = new Uint8Array(0);
let bound: Lexicon | undefined;

/** A set of folded words, by lexicon id once a lexicon is bound; before that it holds nothing. */
export class WordSet {
  /** 1 at the ids of the words, up to the highest; undefined until asked for: one article asks for a part of a thousand sets */
  members: Uint8Array | undefined;

  private split: readonly string[] | undefined;

  constructor(private readonly lists: readonly string[]) {}

  get words(): readonly string[] {
    // split when first asked: thousands of words are, at start
    return (this.split ??= [...new Set(this.lists.join(' ').split(' ').filter(Boolean))]);
  }

  has(id: number): boolean {
    return (this.members ?? this.bind())[id] === 1;
  }

  /** The `members`, made now. */
  bind(): Uint8Array {
    if (bound === undefined) return NOTHING;
    const lexicon = bound;
    const ids = this.words.map((word) => lexicon.intern(word));
    let highest = 0;
    for (const id of ids) if (id > highest) highest = id;
    const members = new Uint8Array(highest + 1);
    for (const id of ids) members[id] = 1;
    this.members = members;
    return members;
  }
}

const SETS: WordSet[] = [];

/** A set of the words in lists with single spaces between words: folded as `foldWord` folds, one token each. */
export const wordSet = (...lists: readonly string[]): WordSet => {
  const set = new WordSet(lists);
  SETS.push(set);
  return set;
};

/** The words of all sets made so far, sorted: a lexicon that begins with them keeps the sets' arrays short. */
export const wordsOfSets = (): string[] => [...new Set(SETS.flatMap(({ words }) => words))].sort();

/** Gives every word set, made before or after, the ids of a lexicon that holds the words of all of them. One lexicon serves a process. */
export const bindWordSets = (lexicon: Lexicon): void => {
  if (bound === lexicon) return;
  bound = lexicon;
  for (const set of SETS) set.members = undefined;
};
