// The compiled gazetteer as rules see it: a lexicon, word lists, and names found in an article.
import type { Lexicon } from '../model/lexicon.js';
import type { GazetteerData } from './gazetteer-data.js';
import { readGazetteerData } from './gazetteer-data.js';
import type { NameEntry } from './parse-list.js';
import { WordTable } from './word-table.js';

export interface Gazetteer {
  readonly data: GazetteerData;
  readonly lexicon: Lexicon;
  /** Entry by index; parsed when first asked for. */
  entry(index: number): NameEntry;
  /** Name list of an entry, `type/file`. */
  listOf(index: number): string;
  aliasSurface(alias: number): string;
  /** True when a word stands in a word list; unknown lists hold nothing. */
  inList(list: string, word: number): boolean;
}

/** Opens compiled bytes. Words can be added to the lexicon afterwards; the stored arrays are shared, not copied. */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  const data = readGazetteerData(bytes);
  const entries = new Map<number, NameEntry>();
  const slice = (text: Uint16Array, offsets: Int32Array, index: number): string => String.fromCharCode(...text.subarray(offsets[index], offsets[index + 1]));
  return {
    data,
    lexicon: new WordTable(data.words),
    entry(index) {
      let entry = entries.get(index);
      if (!entry) {
        entry = JSON.parse(slice(data.entryText, data.entryOffsets, index)) as NameEntry;
        entries.set(index, entry);
      }
      return entry;
    },
    listOf: (index) => data.nameLists[data.entryLists[index] as number] as string,
    aliasSurface: (alias) => slice(data.aliasText, data.aliasOffsets, alias),
    inList(list, word) {
      const bit = data.wordLists.indexOf(list);
      return bit >= 0 && (((data.wordClasses[word] ?? 0) >> bit) & 1) === 1;
    },
  };
};
