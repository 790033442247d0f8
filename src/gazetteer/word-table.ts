// The lexicon: an open-addressing table of folded words in flat arrays, filled from the compiled gazetteer and from rules.
import type { Lexicon } from '../model/lexicon.js';
import { classOf, foldedCode } from '../text/character-class.js';
import { hashWord } from '../text/tokenize.js';

/** The arrays of a table, as they are stored: `slots` holds ids, `offsets[id]..offsets[id + 1]` the characters in `pool`. */
export interface WordTableData {
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly pool: Uint16Array;
  readonly count: number;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Real state: words are only ever added. */
export class WordTable implements Lexicon {
  private slots: Int32Array;
  private hashes: Int32Array;
  private offsets: Int32Array;
  private pool: Uint16Array;
  private count: number;
  /** ids of words asked for by name: rules ask for the same words again and again */
  private readonly asked = new Map<string, number>();

  constructor(data?: WordTableData) {
    this.slots = data?.slots ?? new Int32Array(1 << 12);
    this.hashes = data?.hashes ?? new Int32Array(1 << 11);
    this.offsets = data?.offsets ?? new Int32Array(1 << 11);
    this.pool = data?.pool ?? new Uint16Array(1 << 14);
    this.count = data?.count ?? 0;
  }

  get size(): number {
    return this.count + 1;
  }

  get data(): WordTableData {
    return {
      slots: this.slots,
      hashes: this.hashes,
      offsets: this.offsets,
      pool: this.pool,
      count: this.count,
    };
  }

  idAt(hash: number, text: string, start: number, end: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id === 0) return 0;
      if (this.hashes[id] === hash && this.isWord(id, text, start, end)) return id;
    }
  }

  idIn(hash: number, codes: Uint16Array, start: number, end: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (hashes[id] === hash && this.isWordIn(id, codes, start, end)) return id;
    }
  }

  intern(word: string): number {
    let id = this.asked.get(word);
    if (id === undefined) {
      id = this.add(word);
      this.asked.set(word, id);
    }
    return id;
  }

  private add(word: string): number {
    // a character is folded once it has been classed, ASCII from the start: words compare through the folded form
    if (BEYOND_ASCII.test(word))
      for (let index = 0; index < word.length; index += 1) classOf(word.charCodeAt(index));
    const hash = hashWord(word);
    const known = this.idAt(hash, word, 0, word.length);
    if (known > 0) return known;
    this.ownArrays();
    if ((this.count + 2) * 2 > this.slots.length) this.rehash();
    const id = this.count + 1;
    const from = this.offsets[id] as number;
    if (id + 2 > this.offsets.length) this.offsets = grown(this.offsets, Int32Array);
    if (id + 1 > this.hashes.length) this.hashes = grown(this.hashes, Int32Array);
    while (from + word.length > this.pool.length) this.pool = grown(this.pool, Uint16Array);
    for (let index = 0; index < word.length; index += 1) this.pool[from + index] = word.charCodeAt(index);
    this.offsets[id + 1] = from + word.length;
    this.hashes[id] = hash;
    this.place(id, hash);
    this.count = id;
    return id;
  }

  /** Before the first write: threads may share the arrays that were given. */
  private ownArrays(): void {
    if (!(this.slots.buffer instanceof SharedArrayBuffer)) return;
    this.slots = new Int32Array(this.slots);
    this.hashes = new Int32Array(this.hashes);
    this.offsets = new Int32Array(this.offsets);
    this.pool = new Uint16Array(this.pool);
  }

  /** The folded word of an id. */
  word(id: number): string {
    return String.fromCharCode(...this.pool.subarray(this.offsets[id], this.offsets[id + 1]));
  }

  private isWord(id: number, text: string, start: number, end: number): boolean {
    const from = this.offsets[id] as number;
    if ((this.offsets[id + 1] as number) - from !== end - start) return false;
    for (let index = start; index < end; index += 1)
      if (this.pool[from + index - start] !== foldedCode(text.charCodeAt(index))) return false;
    return true;
  }

  private isWordIn(id: number, codes: Uint16Array, start: number, end: number): boolean {
    const { pool, offsets } = this;
    const shift = (offsets[id] as number) - start;
    if ((offsets[id + 1] as number) - shift !== end) return false;
    for (let at = start; at < end; at += 1)
      if (pool[at + shift] !== foldedCode(codes[at] as number)) return false;
    return true;
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id <= this.count; id += 1) this.place(id, this.hashes[id] as number);
  }
}

const grown = <T extends Int32Array | Uint16Array>(old: T, make: new (length: number) => T): T => {
  const next = new make(Math.max(16, old.length * 2));
  next.set(old);
  return next;
};
