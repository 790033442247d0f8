// Names of ships that read like people and places: `HMS Ocean`, `USS Grace Hopper`, `FS Jean Bart`.
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import type { Refiner } from './refiner.js';

/** Prefixes that hardly anything but a ship's name follows, and those that are also letters of other things. */
const SURE = 'USS|USNS|USCGC|HMS|HMCS|HMAS|HMNZS|HNLMS|HDMS|HSwMS|RFA|RMS';
const WEAK = 'FS|INS|MV|SS|FGS|JS|ROKS|RSS|KRI|LÉ';
/** `… frigate FS ` before a name */
const PREFIX_BEFORE = latePattern(String.raw`(?<![\p{L}\d])(?:${SURE}|${WEAK}|M/V) $`);
/** `USS Hopper` whole */
const PREFIX_INSIDE = latePattern(String.raw`^(?:${SURE}|${WEAK}|M/V) (?=\p{Lu})`);
const SURE_INSIDE = latePattern(String.raw`^(?:${SURE}) (?=\p{Lu})`);
const LONGEST_PREFIX = 7;
/** Last letters of the prefixes: asked first, of every name. */
const PREFIX_ENDS = 'SCAVIÉ';
const AT_SEA = new Set(['person', 'place', 'company', 'organization']);

/** Name of the ship that a mention is, without its prefix; undefined when it is none. */
const shipOf = (text: string, { start, end, type }: Mention): string | undefined => {
  if (!AT_SEA.has(type)) return undefined;
  const words = text.slice(start, end);
  const opens = type === 'person' || type === 'place' ? PREFIX_INSIDE : SURE_INSIDE;
  if (opens.test(words)) return words.replace(opens.of(words), '');
  return PREFIX_ENDS.includes(text.charAt(start - 2)) &&
    PREFIX_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start))
    ? words
    : undefined;
};

/** Drops mentions that name a ship, and later mentions of people and bodies by the ship's bare name. Returns text order. */
export const dropShips: Refiner = ({ source: { text } }, mentions, drop) => {
  const ships = new Set<string>();
  const isShip = new Set<Mention>();
  for (const mention of mentions) {
    const ship = shipOf(text, mention);
    if (ship === undefined) continue;
    ships.add(ship);
    isShip.add(mention);
  }
  if (ships.size === 0) return mentions;
  return mentions.filter((mention) => {
    const again =
      AT_SEA.has(mention.type) &&
      mention.type !== 'place' &&
      ships.has(text.slice(mention.start, mention.end));
    if (!again && !isShip.has(mention)) return true;
    drop({ mention, refiner: 'drop-ships', reason: 'is the name of a ship' });
    return false;
  });
};
