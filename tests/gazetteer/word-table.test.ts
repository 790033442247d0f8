// The table of words: what threads share is only read.
import { expect, it } from 'vitest';
import type { WordTableData } from '../../src/gazetteer/word-table.js';
import { WordTable } from '../../src/gazetteer/word-table.js';

const shared = <T extends Int32Array | Uint16Array>(
  make: new (buffer: SharedArrayBuffer) => T,
  values: ArrayLike<number>,
): T => {
  const copy = new make(new SharedArrayBuffer(values.length * (make.name === 'Int32Array' ? 4 : 2)));
  copy.set(values);
  return copy;
};

/** A table of these words in shared memory, with so few slots that the next word makes it grow. */
const fullTable = (words: readonly string[]): WordTableData => {
  const table = new WordTable();
  words.forEach((word) => table.intern(word));
  const { hashes, offsets, pool, count } = table.data;
  const slots = new Int32Array(8);
  for (let id = 1; id <= count; id += 1) {
    let slot = (hashes[id] as number) & 7;
    while (slots[slot] !== 0) slot = (slot + 1) & 7;
    slots[slot] = id;
  }
  return {
    slots: shared(Int32Array, slots),
    hashes: shared(Int32Array, hashes.subarray(0, count + 2)),
    offsets: shared(Int32Array, offsets.subarray(0, count + 3)),
    pool: shared(Uint16Array, pool.subarray(0, 64)),
    count,
  };
};

it.each([
  ['has room', ['court']],
  ['has to grow', ['court', 'judge', 'statute']],
])('a word added by one thread changes nothing that others read, when the table %s', (_when, words) => {
  const data = fullTable(words);
  const before = structuredClone([data.slots, data.hashes, data.offsets, data.pool].map((part) => [...part]));
  const table = new WordTable(data);
  expect(table.intern('judge')).toBe(Math.max(2, words.indexOf('judge') + 1));
  const added = table.intern('palace');
  expect(table.word(added)).toBe('palace');
  expect([data.slots, data.hashes, data.offsets, data.pool].map((part) => [...part])).toEqual(before);
});
