// Names of the gazetteer in an article: the longest at each place, cased as a name.
import type { Article } from '../model/article.js';
import { TokenKind } from '../model/tokens.js';
import { edgeSlot, STARTS_SMALL } from './compile-gazetteer.js';
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

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/**
 * Every capital that opens a word of the alias is a capital in the text; small letters may be capitals (titles, headlines), and capitals inside a
 * word small (`Softbank`, `Paypal`).
 */
const isCasedAs = (surface: string, alias: string): boolean => {
  if (surface === alias) return true;
  const plain = surface.replace(SPACES, ' ').replaceAll('\u2019', "'").replaceAll('\u00ad', '');
  if (plain === alias) return true;
  const composed = plain.normalize('NFC');
  if (composed.length !== alias.length)
    return composed.toLowerCase() === alias.toLowerCase() && composed.charAt(0) === alias.charAt(0);
  let raised = 0;
  let isLowered = false;
  for (let at = 0; at < alias.length; at += 1) {
    const wanted = alias.charAt(at);
    const found = composed.charAt(at);
    const wasLowered: boolean = isLowered;
    isLowered = false;
    if (found === wanted) continue;
    if (found.toLowerCase() !== wanted.toLowerCase()) return false;
    if (isSmall(wanted)) raised += 1;
    else {
      isLowered = wasLowered || isSmall(alias.charAt(at - 1));
      if (!isLowered) return false;
    }
  }
  return alias.length > 3 || raised === 0;
};

/** Hits from token `from` to `to` in text order, not overlapping: at each token the longest name wins, then the search goes on behind it. */
export const findNames = (
  article: Article,
  gazetteer: Gazetteer,
  from = 0,
  to = article.tokens.count,
): NameHit[] => {
  const { tokens, source, sentences } = article;
  const { wordStarts } = gazetteer.data;
  const hits: NameHit[] = [];
  const { word: words, kind, sentence, start, end } = tokens;
  let first = from;
  while (first < to) {
    const word = words[first] as number;
    const bits = word < wordStarts.length ? (wordStarts[word] as number) : 0;
    if (bits === 0 || (kind[first] === TokenKind.Lower && (bits & STARTS_SMALL) === 0)) {
      first += 1;
      continue;
    }
    const limit = sentences[sentence[first] as number]?.last ?? tokens.count;
    let hit = longestAt(article, gazetteer, first, limit);
    // `The Larch Commission`, but not `The Larch`, a paper: what an article opens gives way to a longer name behind it
    if (hit && source.text.startsWith('The', start[first]) && end[first] === (start[first] as number) + 3) {
      const behind = longestAt(article, gazetteer, first + 1, limit);
      if (behind && behind.last > hit.last) hit = behind;
    }
    if (hit) hits.push(hit);
    first = hit ? hit.last : first + 1;
  }
  return hits;
};

/** The longest name that starts at token `first` and is cased as one. */
const longestAt = (
  { tokens, source }: Article,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): NameHit | undefined => {
  const { edgeNodes, edgeWords, edgeTargets, nodeAliases } = gazetteer.data;
  const { word: words, start, end } = tokens;
  let node = 0;
  let found = 0;
  for (let at = first; at < limit; at += 1) {
    const next = words[at] as number;
    if (next === 0) break;
    const slot = edgeSlot(edgeNodes, edgeWords, node, next);
    if (edgeWords[slot] === 0) break;
    node = edgeTargets[slot] as number;
    if ((nodeAliases[node] as number) < (nodeAliases[node + 1] as number)) {
      LASTS[found] = at + 1;
      NODES[found] = node;
      found += 1;
    }
  }
  while (found > 0) {
    found -= 1;
    const last = LASTS[found] as number;
    const surface = source.text.slice(start[first], end[last - 1]);
    const hit = readHit(surface, gazetteer, first, last, NODES[found] as number);
    if (hit) return hit;
  }
  return undefined;
};

/** Where names end that start at the token at hand, and their nodes: nothing is allocated per token. */
const LASTS: number[] = [];
const NODES: number[] = [];

const readHit = (
  surface: string,
  gazetteer: Gazetteer,
  first: number,
  last: number,
  node: number,
): NameHit | undefined => {
  const { nodeAliases } = gazetteer.data;
  const readings: NameReading[] = [];
  for (let alias = nodeAliases[node] as number; alias < (nodeAliases[node + 1] as number); alias += 1)
    if (isCasedAs(surface, gazetteer.aliasSurface(alias))) readings.push(readingOf(gazetteer, alias));
  return readings.length > 0 ? { first, last, readings } : undefined;
};

const knownReadings = new WeakMap<Gazetteer, Map<number, NameReading>>();

/** The entry that an alias names, made once: the same names come again and again. */
const readingOf = (gazetteer: Gazetteer, alias: number): NameReading => {
  let known = knownReadings.get(gazetteer);
  if (!known) knownReadings.set(gazetteer, (known = new Map()));
  let reading = known.get(alias);
  if (!reading) {
    const index = gazetteer.data.aliasEntries[alias] as number;
    const ambiguous = gazetteer.data.aliasAmbiguous[alias] === 1;
    reading = { list: gazetteer.listOf(index), entry: gazetteer.entry(index), ambiguous };
    known.set(alias, reading);
  }
  return reading;
};
