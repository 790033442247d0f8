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

/** True for a key that `spareKey` made of another. */
export const isSpareOf = (spare: string, key: string): boolean =>
  spare.length === key.length + 1 + HASH && spare.startsWith(`${key}-`);

/** The values of one key: the smallest keeps it, others get a spare one. */
const mergeKey = (key: string, sides: Sides<Extra | undefined>): Extra[] => {
  const texts = [...mergeSets(mapSides(sides, (extra) => (extra === undefined ? [] : [extra.text])))].sort();
  const after = pickPresent(sides, (extra) => extra.after ?? '')?.after;
  return texts.map((text, index) => ({
    key: index === 0 ? key : spareKey(key, text),
    text,
    ...(after === undefined ? {} : { after }),
  }));
};

/** The keys of others after a merge; a key that both sides gave different values stands twice, the second under a key of its own. */
export const mergeExtras = (sides: Sides<Extras>): Extras => {
  const byKey = mapSides(sides, (extras) => new Map((extras ?? []).map((extra) => [extra.key, extra])));
  const merged = new Map<string, Extra>();
  for (const key of mergeOrder(mapSides(sides, (extras) => (extras ?? []).map((extra) => extra.key))))
    for (const extra of mergeKey(
      key,
      mapSides(byKey, (extras) => extras.get(key)),
    ))
      if (!merged.has(extra.key) || extra.key === key) merged.set(extra.key, extra);
  return merged.size === 0 ? undefined : [...merged.values()];
};
