// Gazetteer lists to flat arrays: words, a trie over word ids, aliases, entries.
import { tokenize } from '../text/tokenize.js';
import { foldWord } from '../text/fold-word.js';
import type { GazetteerData } from './gazetteer-data.js';
import { printEntry } from './entry-cells.js';
import type { NameList, WordList } from './parse-list.js';
import { WordTable } from './word-table.js';

const ENCODER = new TextEncoder();

interface Terminal {
  readonly node: number;
  readonly surface: string;
  readonly entry: number;
  readonly ambiguous: boolean;
}

const STARTS = 1;
/** Bit of `wordStarts`. */
export const STARTS_SMALL = 2;

const isSmall = (surface: string): boolean => {
  const first = surface.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

const edgeHash = (node: number, word: number): number =>
  Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 7;

/** Slot of the edge from `node` over `word`, or of the free place where it would stand. */
export const edgeSlot = (nodes: Int32Array, words: Int32Array, node: number, word: number): number => {
  const mask = nodes.length - 1;
  let slot = edgeHash(node, word) & mask;
  while (words[slot] !== 0 && (words[slot] !== word || nodes[slot] !== node)) slot = (slot + 1) & mask;
  return slot;
};

/**
 * Compiles lists; the same lists in the same order give the same bytes.
 * @param firstWords folded words that get the lowest ids
 */
export const compileGazetteer = (
  lists: readonly (NameList | WordList)[],
  firstWords: readonly string[] = [],
): GazetteerData => {
  const table = new WordTable();
  for (const word of firstWords) table.intern(word);
  const nameLists = lists.filter((list) => list.kind === 'names');
  const wordLists = lists.filter((list) => list.kind === 'words');
  const internTokens = (surface: string): number[] => {
    const tokens = tokenize(surface, table);
    return Array.from({ length: tokens.count }, (_, at) =>
      table.intern(foldWord(surface.slice(tokens.start[at], tokens.end[at]))),
    );
  };
  const children = new Map<string, number>();
  const edges: [node: number, word: number, to: number][] = [];
  const terminals: Terminal[] = [];
  const entryTexts: string[] = [];
  const entryList: number[] = [];
  const smallStarts: number[] = [];
  let nodeCount = 1;
  nameLists.forEach((list, listIndex) => {
    const firstEntry = entryTexts.length;
    for (const entry of list.entries) {
      entryTexts.push(printEntry(entry, list.columns));
      entryList.push(listIndex);
    }
    for (const alias of list.aliases) {
      let node = 0;
      const words = internTokens(alias.surface);
      if (isSmall(alias.surface) && words[0] !== undefined) smallStarts.push(words[0]);
      for (const word of words) {
        const key = `${node} ${word}`;
        let to = children.get(key);
        if (to === undefined) {
          to = nodeCount;
          nodeCount += 1;
          children.set(key, to);
          edges.push([node, word, to]);
        }
        node = to;
      }
      terminals.push({
        node,
        surface: alias.surface,
        entry: firstEntry + alias.entry,
        ambiguous: alias.ambiguous,
      });
    }
  });
  const wordListIds = wordLists.map((list) => list.words.map((word) => table.intern(foldWord(word))));
  const wordClasses = new Uint16Array(table.size);
  wordListIds.forEach((ids, bit) => {
    for (const id of ids) wordClasses[id] = (wordClasses[id] as number) | (1 << bit);
  });
  const wordStarts = new Uint8Array(table.size);
  for (const [node, word] of edges) if (node === 0) wordStarts[word] = STARTS;
  for (const word of smallStarts) wordStarts[word] = STARTS | STARTS_SMALL;
  let capacity = 64;
  while (capacity < edges.length * 2) capacity *= 2;
  const edgeNodes = new Int32Array(capacity);
  const edgeWords = new Int32Array(capacity);
  const edgeTargets = new Int32Array(capacity);
  for (const [node, word, to] of edges) {
    const slot = edgeSlot(edgeNodes, edgeWords, node, word);
    edgeNodes[slot] = node;
    edgeWords[slot] = word;
    edgeTargets[slot] = to;
  }
  terminals.sort((a, b) => a.node - b.node || a.entry - b.entry || (a.surface < b.surface ? -1 : 1));
  const nodeAliases = new Int32Array(nodeCount + 1);
  for (const terminal of terminals)
    nodeAliases[terminal.node + 1] = (nodeAliases[terminal.node + 1] as number) + 1;
  for (let node = 1; node <= nodeCount; node += 1)
    nodeAliases[node] = (nodeAliases[node] as number) + (nodeAliases[node - 1] as number);
  const data = table.data;
  return {
    nameLists: nameLists.map(({ list, columns }) => ({ list, columns })),
    wordLists: wordLists.map((list) => list.list),
    words: {
      ...data,
      hashes: data.hashes.slice(0, data.count + 2),
      offsets: data.offsets.slice(0, data.count + 3),
      pool: data.pool.slice(0, data.offsets[data.count + 1]),
    },
    wordClasses,
    wordStarts,
    edgeNodes,
    edgeWords,
    edgeTargets,
    nodeAliases,
    aliasEntries: Int32Array.from(terminals, (terminal) => terminal.entry),
    aliasAmbiguous: Uint8Array.from(terminals, (terminal) => (terminal.ambiguous ? 1 : 0)),
    ...pack(
      'aliasOffsets',
      'aliasText',
      terminals.map((terminal) => terminal.surface),
    ),
    entryLists: Uint8Array.from(entryList),
    ...pack('entryOffsets', 'entryText', entryTexts),
  };
};

const pack = <O extends string, T extends string>(
  offsets: O,
  text: T,
  strings: readonly string[],
): Record<O, Int32Array> & Record<T, Uint8Array> => {
  const encoded = strings.map((string) => ENCODER.encode(string));
  const ends = new Int32Array(strings.length + 1);
  encoded.forEach((bytes, index) => (ends[index + 1] = (ends[index] as number) + bytes.byteLength));
  const pool = new Uint8Array(ends[strings.length] as number);
  encoded.forEach((bytes, index) => pool.set(bytes, ends[index]));
  return { [offsets]: ends, [text]: pool } as Record<O, Int32Array> & Record<T, Uint8Array>;
};
