// Keys `x-*` of one record on three sides to those of the result: of two new values neither is lost.
import type { Extra } from '../../annotations/annotation-document.js';
import { shortHash } from '../../annotations/short-hash.js';
import { pickPresent } from './merge-machine.js';
import { mergeOrder } from './merge-order.js';
import { mergeSets } from './merge-sets.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Extras = readonly Extra[] | undefined;

const HASH = 4;

/** The key under which a second value is kept: made of key and value, so that every merge names it alike. */
const spareKey = (key: string, text: string): string =>
  `${key}-${shortHash(`${key}|${text}`).slice(0, HASH)}`;

/** True for a key that `spareKey` made of another, or of a spare one of it. */
export const isSpareOf = (spare: string, key: string): boolean =>
  (spare.length - key.length) % (HASH + 1) === 0 && spare.startsWith(`${key}-`);

/** The values of one key: the smallest keeps it, others get a spare one, which no other value has. */
const nameValues = (
  key: string,
  [first, ...others]: readonly string[],
  taken: Map<string, string>,
): Extra[] => [
  ...(first === undefined ? [] : [{ key, text: first }]),
  ...others.map((text) => {
    let spare = spareKey(key, text);
    while ((taken.get(spare) ?? text) !== text) spare = spareKey(spare, text);
    taken.set(spare, text);
    return { key: spare, text };
  }),
];

/** The keys of others after a merge; a key that both sides gave different values stands twice, the second under a key of its own. */
export const mergeExtras = (sides: Sides<Extras>): Extras => {
  const byKey = mapSides(sides, (extras) => new Map((extras ?? []).map((extra) => [extra.key, extra])));
  const keys = mergeOrder(mapSides(sides, (extras) => (extras ?? []).map((extra) => extra.key)));
  const values = keys.map((key) => {
    const texts = mapSides(byKey, (extras) => [extras.get(key)?.text ?? []].flat());
    return { key, texts: [...mergeSets(texts)].sort() };
  });
  const taken = new Map(
    values.flatMap(({ key, texts: [first] }) => (first === undefined ? [] : [[key, first]])),
  );
  const merged = new Map<string, Extra>();
  for (const { key, texts } of values) {
    const after = pickPresent(
      mapSides(byKey, (extras) => extras.get(key)),
      (extra) => extra.after ?? '',
    )?.after;
    for (const extra of nameValues(key, texts, taken))
      // a spare key that stands in the file already keeps its place
      if (extra.key === key || !merged.has(extra.key))
        merged.set(extra.key, after === undefined ? extra : { ...extra, after });
  }
  return merged.size === 0 ? undefined : [...merged.values()];
};
