// The compiled gazetteer as flat arrays, and its binary form.
import { AnnotateError } from '../model/annotate-error.js';
import type { WordTableData } from './word-table.js';

export interface NameListHead {
  /** `type/file` */
  readonly list: string;
  readonly columns: readonly string[];
}

export interface GazetteerData {
  /** name lists in the order of `entryLists`, each with the columns of its entries behind id and name */
  readonly nameLists: readonly NameListHead[];
  readonly wordLists: readonly string[];
  readonly words: WordTableData;
  /** bit `n` of a word's class: it stands in `wordLists[n]` */
  readonly wordClasses: Uint16Array;
  /** by word: bit 0 when an alias starts with it, bit 1 when one starts with it in small letters */
  readonly wordStarts: Uint8Array;
  readonly edgeNodes: Int32Array;
  readonly edgeWords: Int32Array;
  readonly edgeTargets: Int32Array;
  /** aliases that end at node `n`: `nodeAliases[n]` to `nodeAliases[n + 1]` */
  readonly nodeAliases: Int32Array;
  readonly aliasEntries: Int32Array;
  readonly aliasAmbiguous: Uint8Array;
  readonly aliasOffsets: Int32Array;
  /** UTF-8 */
  readonly aliasText: Uint8Array;
  readonly entryLists: Uint8Array;
  readonly entryOffsets: Int32Array;
  /** UTF-8: the cells of an entry, separated by U+001F, split when a mention needs them */
  readonly entryText: Uint8Array;
}

const MAGIC = 'annotate-gazetteer-3';
const ARRAYS = { Int32Array, Uint16Array, Uint8Array } as const;
type ArrayName = keyof typeof ARRAYS;
const FIELDS: readonly (readonly [field: string, type: ArrayName])[] = [
  ['slots', 'Int32Array'],
  ['hashes', 'Int32Array'],
  ['offsets', 'Int32Array'],
  ['pool', 'Uint16Array'],
  ['wordClasses', 'Uint16Array'],
  ['wordStarts', 'Uint8Array'],
  ['edgeNodes', 'Int32Array'],
  ['edgeWords', 'Int32Array'],
  ['edgeTargets', 'Int32Array'],
  ['nodeAliases', 'Int32Array'],
  ['aliasEntries', 'Int32Array'],
  ['aliasAmbiguous', 'Uint8Array'],
  ['aliasOffsets', 'Int32Array'],
  ['aliasText', 'Uint8Array'],
  ['entryLists', 'Uint8Array'],
  ['entryOffsets', 'Int32Array'],
  ['entryText', 'Uint8Array'],
];

type Arrays = Record<string, Int32Array | Uint16Array | Uint8Array>;

/** Bytes that `readGazetteerData` reads back: a JSON header, then each array at a multiple of eight bytes. */
export const printGazetteerData = (data: GazetteerData): Uint8Array => {
  const arrays = { ...data, ...data.words } as unknown as Arrays;
  let at = 0;
  const places = FIELDS.map(([field]) => {
    const { byteLength, length } = arrays[field] as Int32Array;
    const place = { at, length };
    at += (byteLength + 7) & ~7;
    return place;
  });
  const header = new TextEncoder().encode(
    JSON.stringify({
      magic: MAGIC,
      nameLists: data.nameLists,
      wordLists: data.wordLists,
      count: data.words.count,
      places,
    }),
  );
  const headerSize = (header.byteLength + 4 + 7) & ~7;
  const bytes = new Uint8Array(headerSize + at);
  new DataView(bytes.buffer).setUint32(0, header.byteLength, true);
  bytes.set(header, 4);
  FIELDS.forEach(([field], index) => {
    const array = arrays[field] as Int32Array;
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      headerSize + (places[index]?.at ?? 0),
    );
  });
  return bytes;
};

/** @throws AnnotateError `gazetteer-damaged` when the bytes are not what `printGazetteerData` wrote */
export const readGazetteerData = (stored: Uint8Array): GazetteerData => {
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice();
  try {
    const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    // a copy: what threads share cannot be decoded everywhere
    const header = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + headerLength))) as {
      magic: string;
      nameLists: NameListHead[];
      wordLists: string[];
      count: number;
      places: { at: number; length: number }[];
    };
    if (header.magic !== MAGIC) throw new Error('magic');
    const base = bytes.byteOffset + ((headerLength + 4 + 7) & ~7);
    const arrays: Arrays = {};
    FIELDS.forEach(([field, type], index) => {
      const { at, length } = header.places[index] as { at: number; length: number };
      arrays[field] = new ARRAYS[type](bytes.buffer as ArrayBuffer, base + at, length);
    });
    const { slots, hashes, offsets, pool, ...rest } = arrays;
    return {
      nameLists: header.nameLists,
      wordLists: header.wordLists,
      words: { slots, hashes, offsets, pool, count: header.count },
      ...rest,
    } as unknown as GazetteerData;
  } catch {
    throw new AnnotateError(
      'gazetteer-damaged',
      'the compiled gazetteer is damaged: run `npm run build` again',
    );
  }
};
