// Mentions outside the article are not the article's: comments, navigation, biographies, footers.
import { isArticleZone } from '../model/zone.js';
import { inTextOrder } from './drop-overlaps.js';
import type { Refiner } from './refiner.js';

/** Drops mentions that touch a zone outside the article, unless all zones are wanted. Returns text order. */
export const dropOutOfZone: Refiner = ({ zones }, mentions, drop, { allZones }) => {
  const sorted = inTextOrder(mentions);
  const outside = zones.filter((zone) => !isArticleZone(zone.kind));
  if (allZones || outside.length === 0) return sorted;
  let at = 0;
  return sorted.filter((mention) => {
    while (at < outside.length && (outside[at]?.end ?? 0) <= mention.start) at += 1;
    const zone = outside[at];
    if (!zone || zone.start >= mention.end) return true;
    drop({ mention, refiner: 'drop-out-of-zone', reason: `stands in ${zone.kind} (${zone.rule})` });
    return false;
  });
};
