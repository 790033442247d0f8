// Mentions outside the article are not the article's: comments, navigation, biographies, footers.
import type { Zone } from '../model/zone.js';
import { isArticleZone } from '../model/zone.js';
import type { Refiner } from './resolve.js';

/** Drops mentions that touch a zone outside the article, unless all zones are wanted. */
export const dropOutOfZone: Refiner = ({ zones }, mentions, drop, { allZones }) => {
  if (allZones) return mentions;
  const outside = zones.filter((zone) => !isArticleZone(zone.kind));
  if (outside.length === 0) return mentions;
  return mentions.filter((mention) => {
    const zone = outside.find((candidate: Zone) => candidate.start < mention.end && mention.start < candidate.end);
    if (zone) drop({ mention, refiner: 'drop-out-of-zone', reason: `stands in ${zone.kind} (${zone.rule})` });
    return !zone;
  });
};
