// What the scan asks while it reads: the id of a folded word.

/** Word ids are positive and stable within a run; 0 means unknown. */
export interface Lexicon {
  /** `hash` is the FNV-1a hash of the folded word; characters are compared, the hash alone is never trusted. */
  idAt(hash: number, text: string, start: number, end: number): number;
  /** The same for code units in an array: what the scan of an article asks. */
  idIn(hash: number, codes: Uint16Array, start: number, end: number): number;
  /** Id of a word, which must already be folded; added when it is new. */
  intern(word: string): number;
  /** Number of ids given so far plus one: the length of a table indexed by word id. */
  readonly size: number;
}
