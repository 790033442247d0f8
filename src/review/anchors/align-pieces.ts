// The pieces (paragraphs, sentences) of an old and a new text to groups of those that are the same piece.
import { loosen } from './edit-distance.js';
import { pairAlike } from './pair-alike.js';

/** Old pieces and the new ones they have become; several where a piece was split or joined. Indexes, ascending and without gaps. */
export interface PieceGroup {
  /** the two that are most alike */
  readonly main: { readonly old: number; readonly now: number };
  readonly olds: readonly number[];
  readonly news: readonly number[];
}

/** Partner of each old and each new piece, -1 for none. */
export interface Pairing {
  readonly newOf: Int32Array;
  readonly oldOf: Int32Array;
}

const pair = ({ newOf, oldOf }: Pairing, old: number, now: number): void => {
  newOf[old] = now;
  oldOf[now] = old;
};

const freeByKey = (keys: readonly string[], partner: Int32Array): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    if (partner[index] !== -1) continue;
    const there = places.get(key);
    if (there === undefined) places.set(key, [index]);
    else there.push(index);
  }
  return places;
};

/** Neighbours of pairs that are equal too, forwards from the start and backwards from the end. */
const sweep = (pairing: Pairing, olds: readonly string[], news: readonly string[]): void => {
  const { newOf, oldOf } = pairing;
  for (let old = 0; old < olds.length; old += 1) {
    const now = old === 0 ? 0 : newOf[old - 1] === -1 ? -1 : (newOf[old - 1] as number) + 1;
    if (newOf[old] === -1 && now >= 0 && now < news.length && oldOf[now] === -1 && olds[old] === news[now])
      pair(pairing, old, now);
  }
  for (let old = olds.length - 1; old >= 0; old -= 1) {
    const now =
      old === olds.length - 1 ? news.length - 1 : newOf[old + 1] === -1 ? -1 : (newOf[old + 1] as number) - 1;
    if (newOf[old] === -1 && now >= 0 && oldOf[now] === -1 && olds[old] === news[now])
      pair(pairing, old, now);
  }
};

/** Pieces that are equal: those that stand once on each side, their equal neighbours, then the k-th with the k-th. */
const pairEqual = (pairing: Pairing, olds: readonly string[], news: readonly string[]): void => {
  const oldPlaces = freeByKey(olds, pairing.newOf);
  const newPlaces = freeByKey(news, pairing.oldOf);
  for (const [key, [old, ...more]] of oldPlaces) {
    const there = newPlaces.get(key);
    if (more.length === 0 && there?.length === 1) pair(pairing, old as number, there[0] as number);
  }
  sweep(pairing, olds, news);
  const left = freeByKey(news, pairing.oldOf);
  for (const [key, places] of freeByKey(olds, pairing.newOf))
    for (const [rank, now] of (left.get(key) ?? []).entries()) {
      const old = places[rank];
      if (old !== undefined) pair(pairing, old, now);
    }
};

/**
 * Groups of pieces that belong together: equal ones first, then equal but for layout, then the most alike; what is left may be
 * a part of a neighbour's partner (a split or a join). Pieces in no group have gone or come. Deterministic, in order of the old pieces.
 */
export const alignPieces = (olds: readonly string[], news: readonly string[]): PieceGroup[] => {
  const pairing: Pairing = {
    newOf: new Int32Array(olds.length).fill(-1),
    oldOf: new Int32Array(news.length).fill(-1),
  };
  pairEqual(pairing, olds, news);
  pairEqual(pairing, olds.map(loosen), news.map(loosen));
  return pairAlike(pairing, olds, news);
};
