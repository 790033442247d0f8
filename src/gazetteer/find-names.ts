// Names of the gazetteer in an article: the longest at each place, cased as a name.
import type { Article } from '../model/article.js';
import { TokenKind } from '../model/tokens.js';
import { edgeSlot } from './compile-gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import type { NameEntry } from './parse-list.js';

/** One reading of a name: an entry of one list. */
export interface NameReading {
  readonly list: string;
  readonly entry: NameEntry;
  readonly ambiguous: boolean;
}

/** Tokens `first` to `last` (exclusive) spell a name; one reading for each entry that bears it. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly NameReading[];
}

const SPACES = /\s+/g;

/** Every capital of the alias is a capital in the text; small letters may be capitals (titles, headlines). */
const isCasedAs = (surface: string, alias: string): boolean => {
  if (surface === alias) return true;
  const plain = surface.replace(SPACES, ' ').replaceAll('\u2019', "'").replaceAll('\u00ad', '');
  if (plain === alias) return true;
  const composed = plain.normalize('NFC');
  if (composed.length !== alias.length)
    return composed.toLowerCase() === alias.toLowerCase() && composed.charAt(0) === alias.charAt(0);
  let raised = 0;
  for (let at = 0; at < alias.length; at += 1) {
    const wanted = alias.charAt(at);
    const found = composed.charAt(at);
    if (found === wanted) continue;
    if (found.toLowerCase() !== wanted.toLowerCase() || wanted !== wanted.toLowerCase()) return false;
    raised += 1;
  }
  return alias.length > 3 || raised === 0;
};

const startBits = new WeakMap<Gazetteer, Uint8Array>();

/** By word id: 1 when an alias starts with the word, 2 when one starts with it in small letters. */
const aliasStarts = (gazetteer: Gazetteer): Uint8Array => {
  const known = startBits.get(gazetteer);
  if (known) return known;
  const { edgeNodes, edgeWords, words, aliasOffsets, aliasText, aliasEntries } = gazetteer.data;
  const bits = new Uint8Array(words.count + 1);
  for (let slot = 0; slot < edgeWords.length; slot += 1)
    if (edgeWords[slot] !== 0 && edgeNodes[slot] === 0) bits[edgeWords[slot] as number] = 1;
  for (let alias = 0; alias < aliasEntries.length; alias += 1) {
    const first = aliasText[aliasOffsets[alias] as number] as number;
    // a small ASCII letter, or a letter outside ASCII that must be looked at
    if (!(first >= 97 && first <= 122) && first < 128) continue;
    const surface = gazetteer.aliasSurface(alias);
    if (surface.charAt(0) !== surface.charAt(0).toLowerCase()) continue;
    const word = /^[\p{L}\p{M}\p{N}']+/u.exec(surface)?.[0].toLowerCase() ?? '';
    const id = gazetteer.lexicon.intern(word);
    if (id < bits.length) bits[id] = (bits[id] as number) | 2;
  }
  startBits.set(gazetteer, bits);
  return bits;
};

/** Hits from token `from` to `to` in text order, not overlapping: at each token the longest name wins, then the search goes on behind it. */
export const findNames = (
  article: Article,
  gazetteer: Gazetteer,
  from = 0,
  to = article.tokens.count,
): NameHit[] => {
  const { tokens, source, sentences } = article;
  const { edgeNodes, edgeWords, edgeTargets, nodeAliases } = gazetteer.data;
  const starts = aliasStarts(gazetteer);
  const hits: NameHit[] = [];
  const ends: [last: number, node: number][] = [];
  let first = from;
  while (first < to) {
    const word = tokens.word[first] as number;
    const bits = starts[word] ?? 0;
    if (bits === 0 || (tokens.kind[first] === TokenKind.Lower && (bits & 2) === 0)) {
      first += 1;
      continue;
    }
    const limit = sentences[tokens.sentence[first] as number]?.last ?? tokens.count;
    let node = 0;
    ends.length = 0;
    for (let at = first; at < limit; at += 1) {
      const next = tokens.word[at] as number;
      if (next === 0) break;
      const slot = edgeSlot(edgeNodes, edgeWords, node, next);
      if (edgeWords[slot] === 0) break;
      node = edgeTargets[slot] as number;
      if ((nodeAliases[node] as number) < (nodeAliases[node + 1] as number)) ends.push([at + 1, node]);
    }
    let hit: NameHit | undefined;
    while (!hit && ends.length > 0) {
      const [last, end] = ends.pop() as [number, number];
      hit = readHit(
        source.text.slice(tokens.start[first], tokens.end[last - 1]),
        gazetteer,
        first,
        last,
        end,
      );
    }
    if (hit) hits.push(hit);
    first = hit ? hit.last : first + 1;
  }
  return hits;
};

const readHit = (
  surface: string,
  gazetteer: Gazetteer,
  first: number,
  last: number,
  node: number,
): NameHit | undefined => {
  const { nodeAliases, aliasEntries, aliasAmbiguous } = gazetteer.data;
  const readings: NameReading[] = [];
  for (let alias = nodeAliases[node] as number; alias < (nodeAliases[node + 1] as number); alias += 1) {
    if (!isCasedAs(surface, gazetteer.aliasSurface(alias))) continue;
    const index = aliasEntries[alias] as number;
    readings.push({
      list: gazetteer.listOf(index),
      entry: gazetteer.entry(index),
      ambiguous: aliasAmbiguous[alias] === 1,
    });
  }
  return readings.length > 0 ? { first, last, readings } : undefined;
};
