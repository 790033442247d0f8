// The compiled gazetteer as rules see it: a lexicon, word lists, and names found in an article.
import { Buffer } from 'node:buffer';
import type { Lexicon } from '../model/lexicon.js';
import type { GazetteerData, NameListHead } from './gazetteer-data.js';
import { readGazetteerData } from './gazetteer-data.js';
import { parseEntry } from './entry-cells.js';
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
}

/** Opens compiled bytes. Words can be added to the lexicon afterwards; the stored arrays are shared, not copied. */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  const data = readGazetteerData(bytes);
  const entries = new Map<number, NameEntry>();
  const surfaces = new Map<number, string>();
  const aliasText = Buffer.from(data.aliasText.buffer, data.aliasText.byteOffset, data.aliasText.byteLength);
  const entryText = Buffer.from(data.entryText.buffer, data.entryText.byteOffset, data.entryText.byteLength);
  const slice = (text: Buffer, offsets: Int32Array, index: number): string =>
    text.toString('utf8', offsets[index], offsets[index + 1]);
  const headOf = (index: number): NameListHead =>
    data.nameLists[data.entryLists[index] as number] as NameListHead;
  return {
    data,
    lexicon: new WordTable(data.words),
    entry(index) {
      let entry = entries.get(index);
      if (!entry) {
        entry = parseEntry(slice(entryText, data.entryOffsets, index), headOf(index).columns);
        entries.set(index, entry);
      }
      return entry;
    },
    listOf: (index) => headOf(index).list,
    aliasSurface(alias) {
      let surface = surfaces.get(alias);
      if (surface === undefined) {
        surface = slice(aliasText, data.aliasOffsets, alias);
        surfaces.set(alias, surface);
      }
      return surface;
    },
  };
};
