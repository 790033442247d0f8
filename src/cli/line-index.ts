// Where the result of each article stands: ids to places in shards, in flat arrays, for tens of millions of articles.
import { hash } from 'node:crypto';

export interface LinePlace {
  /** number of the shard, from 0 */
  readonly shard: number;
  /** 1-based */
  readonly line: number;
  /** bytes */
  readonly offset: number;
  readonly length: number;
}

/** Numbers kept for a line: 128 bits of its id's hash, shard, line, length, and the offset in two halves. */
const WIDTH = 9;

const HALF = 2 ** 32;

/** Real state: lines are only ever added. An id is known by 128 bits of its SHA-256. */
export class LineIndex {
  private rows = new Uint32Array(1024 * WIDTH);
  /** open addressing: number of a line and one, 0 where there is none */
  private slots = new Uint32Array(4096);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds a line; one without an id stands in the order only. Returns the number of the line that had the id already, and adds nothing then. */
  add(id: string | undefined, { shard, line, offset, length }: LinePlace): number | undefined {
    const key = id === undefined ? undefined : keyOf(id);
    if (key) {
      const known = this.findKey(key);
      if (known !== undefined) return known;
    }
    if ((this.count + 1) * WIDTH > this.rows.length) {
      const larger = new Uint32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows.set(
      [...(key ?? [0, 0, 0, 0]), shard, line, length, offset % HALF, Math.floor(offset / HALF)],
      this.count * WIDTH,
    );
    this.count += 1;
    if (key) this.place(this.count - 1);
    if (this.count * 2 > this.slots.length) this.rehash();
    return undefined;
  }

  /** Number of the line with this id, from 0 in the order of adding. */
  find(id: string): number | undefined {
    return this.findKey(keyOf(id));
  }

  placeOf(index: number): LinePlace {
    const row = this.rows.subarray(index * WIDTH, (index + 1) * WIDTH);
    const [shard = 0, line = 0, length = 0, low = 0, high = 0] = row.subarray(4);
    return { shard, line, length, offset: high * HALF + low };
  }

  /** False for a line without an id. */
  hasId(index: number): boolean {
    return this.rows.subarray(index * WIDTH, index * WIDTH + 4).some((part) => part !== 0);
  }

  private findKey(key: Uint32Array): number | undefined {
    const mask = this.slots.length - 1;
    for (let slot = (key[0] as number) & mask; ; slot = (slot + 1) & mask) {
      const index = (this.slots[slot] as number) - 1;
      if (index < 0) return undefined;
      const at = index * WIDTH;
      if (
        this.rows[at] === key[0] &&
        this.rows[at + 1] === key[1] &&
        this.rows[at + 2] === key[2] &&
        this.rows[at + 3] === key[3]
      )
        return index;
    }
  }

  private place(index: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.rows[index * WIDTH] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index + 1;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let index = 0; index < this.count; index += 1) if (this.hasId(index)) this.place(index);
  }
}

const keyOf = (id: string): Uint32Array => {
  const bytes = hash('sha256', id, 'buffer');
  return Uint32Array.from([0, 4, 8, 12], (at) => bytes.readUInt32LE(at));
};
