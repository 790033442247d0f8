// Pieces of two texts that no longer read alike to pairs of the most similar, with the parts of split and joined ones.
import type { Pairing, PieceGroup } from './align-pieces.js';

/** Share of common words from which two pieces are the same, anywhere and between the same neighbours. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.25;
/** Share of the words of a part that its whole must hold beyond what it holds already. */
const PART = 0.6;
/** Share of the words of the smaller piece, of so many characters at least, from which it is the other with sentences cut out. */
const WHOLE = 0.95;
const WHOLE_WEIGHT = 20;
/** A word in more pieces than this says nothing of which. */
const RARE = 24;
/** Candidates looked at closely for one piece. */
const CANDIDATES = 6;

/** Words with how often they stand in a piece. */
type Bag = ReadonlyMap<string, number>;

const bagOf = (text: string): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** Characters of all words: long words tell more than short ones. */
const weigh = (bag: Bag): number => {
  let sum = 0;
  for (const [word, count] of bag) sum += word.length * count;
  return sum;
};

const weighShared = (a: Bag, b: Bag): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, count] of few) sum += word.length * Math.min(count, many.get(word) ?? 0);
  return sum;
};

/** Share of common words, from 0 to 1; nearer to 1 where one piece holds nothing that the other does not. */
const likenessOf = (a: Bag, b: Bag): number => {
  const [shared, one, other] = [weighShared(a, b), weigh(a), weigh(b)];
  const alike = (2 * shared) / Math.max(1, one + other);
  const less = Math.min(one, other);
  return less >= WHOLE_WEIGHT && shared >= WHOLE * less ? (1 + alike) / 2 : alike;
};

interface Candidate {
  readonly old: number;
  readonly now: number;
  readonly alike: number;
  readonly inPlace: boolean;
}

interface Pieces {
  readonly pairing: Pairing;
  readonly oldBags: ReadonlyMap<number, Bag>;
  readonly newBags: ReadonlyMap<number, Bag>;
}

/** True when the pieces before or after both are partners of each other. */
const isInPlace = ({ newOf, oldOf }: Pairing, old: number, now: number): boolean => {
  const before = old === 0 ? now === 0 : now > 0 && newOf[old - 1] === now - 1;
  const after =
    old === newOf.length - 1
      ? now === oldOf.length - 1
      : now < oldOf.length - 1 && newOf[old + 1] === now + 1;
  return before || after;
};

/** New pieces that share rare words with an old one, those that share most first. */
const findCandidates = (bag: Bag, places: ReadonlyMap<string, readonly number[]>): number[] => {
  const shared = new Map<number, number>();
  for (const [word] of bag) {
    const there = places.get(word);
    if (there === undefined || there.length > RARE) continue;
    for (const now of there) shared.set(now, (shared.get(now) ?? 0) + word.length);
  }
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, CANDIDATES)
    .map(([now]) => now);
};

/** The new pieces beside the partners of an old one's nearest neighbours. */
const findNeighbours = ({ newOf, oldOf }: Pairing, before: number, after: number): number[] => {
  const next = before < 0 ? 0 : (newOf[before] as number) + 1;
  const last = after >= newOf.length ? oldOf.length - 1 : (newOf[after] as number) - 1;
  return [next, last].filter((now) => now >= 0 && now < oldOf.length && oldOf[now] === -1);
};

const listCandidates = ({ pairing, oldBags, newBags }: Pieces): Candidate[] => {
  const places = new Map<string, number[]>();
  for (const [now, bag] of newBags)
    for (const word of bag.keys()) {
      const there = places.get(word);
      if (there === undefined) places.set(word, [now]);
      else there.push(now);
    }
  const after = new Int32Array(pairing.newOf.length);
  for (let old = after.length - 1, next = after.length; old >= 0; old -= 1) {
    after[old] = next;
    if (pairing.newOf[old] !== -1) next = old;
  }
  const found: Candidate[] = [];
  let before = -1;
  for (let old = 0; old < pairing.newOf.length; old += 1) {
    const bag = oldBags.get(old);
    if (bag === undefined) {
      before = old;
      continue;
    }
    const near = findNeighbours(pairing, before, after[old] as number);
    for (const now of new Set([...findCandidates(bag, places), ...near])) {
      const other = newBags.get(now) as Bag;
      const alike = likenessOf(bag, other);
      const inPlace = near.includes(now) || isInPlace(pairing, old, now);
      if (alike >= (inPlace ? ALIKE_IN_PLACE : ALIKE)) found.push({ old, now, alike, inPlace });
    }
  }
  return found.sort(
    (a, b) => b.alike - a.alike || Number(b.inPlace) - Number(a.inPlace) || a.old - b.old || a.now - b.now,
  );
};

/** What a piece holds beyond another. */
const rest = (whole: Bag, part: Bag): Bag => {
  const left = new Map<string, number>();
  for (const [word, count] of whole) {
    const more = count - (part.get(word) ?? 0);
    if (more > 0) left.set(word, more);
  }
  return left;
};

const isPart = (part: Bag | undefined, whole: Bag | undefined, known: Bag | undefined): boolean => {
  if (part === undefined || whole === undefined || known === undefined) return false;
  const weight = weigh(part);
  return weight > 0 && weighShared(part, rest(whole, known)) >= PART * weight;
};

/** Parts of split and joined pieces, each beside the group it belongs to. */
const addParts = ({ pairing, oldBags, newBags }: Pieces): Map<number, { olds: number[]; news: number[] }> => {
  const { newOf, oldOf } = pairing;
  const groups = new Map<number, { olds: number[]; news: number[] }>();
  for (let old = 0; old < newOf.length; old += 1)
    if (newOf[old] !== -1) groups.set(old, { olds: [old], news: [newOf[old] as number] });
  for (let now = 0; now < oldOf.length; now += 1) {
    if (oldOf[now] !== -1) continue;
    const host = [now - 1, now + 1].find(
      (near) =>
        near >= 0 &&
        near < oldOf.length &&
        oldOf[near] !== -1 &&
        isPart(newBags.get(now), oldBags.get(oldOf[near] as number), newBags.get(near)),
    );
    if (host !== undefined) groups.get(oldOf[host] as number)?.news.push(now);
  }
  for (let old = 0; old < newOf.length; old += 1) {
    if (newOf[old] !== -1) continue;
    const host = [old - 1, old + 1].find(
      (near) =>
        near >= 0 &&
        near < newOf.length &&
        newOf[near] !== -1 &&
        isPart(oldBags.get(old), newBags.get(newOf[near] as number), oldBags.get(near)),
    );
    if (host !== undefined) groups.get(host)?.olds.push(old);
  }
  return groups;
};

const sorted = (indexes: readonly number[]): number[] => [...indexes].sort((a, b) => a - b);

/** Adds pairs of similar pieces to a pairing of equal ones, and returns all groups. A group's first pair is its main one. */
export const pairAlike = (
  pairing: Pairing,
  olds: readonly string[],
  news: readonly string[],
): PieceGroup[] => {
  const bags = (texts: readonly string[], partner: Int32Array): Map<number, Bag> =>
    new Map(texts.flatMap((text, index) => (partner[index] === -1 ? [[index, bagOf(text)] as const] : [])));
  const pieces: Pieces = {
    pairing,
    oldBags: bags(olds, pairing.newOf),
    newBags: bags(news, pairing.oldOf),
  };
  for (const { old, now } of listCandidates(pieces)) {
    if (pairing.newOf[old] !== -1 || pairing.oldOf[now] !== -1) continue;
    pairing.newOf[old] = now;
    pairing.oldOf[now] = old;
  }
  return [...addParts(pieces)].map(([old, group]) => ({
    main: { old, now: pairing.newOf[old] as number },
    olds: sorted(group.olds),
    news: sorted(group.news),
  }));
};
