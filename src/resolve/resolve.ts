// Proposed mentions to the mentions and entities of an article: refiners, then linkers, in one order.
import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
import type { Meter } from '../model/meter.js';
import { buildEntities } from './build-entities.js';
import { corroborate } from './corroborate.js';
import { vouch } from './datacenters/vouch.js';
import { dropAcrossParagraphs } from './drop-across-paragraphs.js';
import { dropInAddress } from './drop-in-address.js';
import { dropOutOfZone } from './drop-out-of-zone.js';
import { dropOverlaps } from './drop-overlaps.js';
import { dropShips } from './drop-ships.js';
import { linkAliases } from './link-aliases.js';
import { linkCourts } from './link-courts.js';
import { linkDataLocations } from './link-data-locations.js';
import { linkDatacenters } from './link-datacenters.js';
import { linkLateNames } from './link-late-names.js';
import { linkLists } from './link-lists.js';
import { linkOtherNames } from './link-other-names.js';
import { linkOwners } from './link-owners.js';
import { linkJudges } from './link-judges.js';
import { linkPeople } from './link-people.js';
import type { Dropped, Refiner, ResolveOptions } from './refiner.js';
import { spellNames } from './spell-names.js';
import { vouchJudges } from './vouch-judges.js';

export interface Resolved {
  /** in text order: by start, the longer first, then by type order */
  readonly mentions: readonly Mention[];
  /** sorted by id */
  readonly entities: readonly Entity[];
  readonly dropped: readonly Dropped[];
}

/** Overlaps are settled before the names found are looked for again, and once more with what that added. */
const REFINERS: readonly Refiner[] = [
  dropOutOfZone,
  dropAcrossParagraphs,
  dropInAddress,
  dropShips,
  spellNames,
  vouch,
  vouchJudges,
  corroborate,
  dropOverlaps,
  linkOwners,
  linkLists,
  linkOtherNames,
  linkAliases,
  dropInAddress,
  dropOverlaps,
  linkDatacenters,
  linkLateNames,
  dropOverlaps,
  linkCourts,
  linkDataLocations,
  linkJudges,
  linkPeople,
];

/** The mentions that stand, each with its entity, and what was dropped on the way and why. */
export const resolve = (
  article: Article,
  proposed: readonly Mention[],
  options: ResolveOptions,
  meter?: Meter,
): Resolved => {
  const dropped: Dropped[] = [];
  let mentions = proposed;
  const drop = (one: Dropped): void => {
    dropped.push(one);
  };
  for (const refine of REFINERS)
    mentions = meter
      ? meter(
          'stage',
          `resolve: ${refine.name}`,
          () => refine(article, mentions, drop, options, dropped),
          countOf,
        )
      : refine(article, mentions, drop, options, dropped);
  const linked = meter
    ? meter('stage', 'resolve: buildEntities', () => buildEntities(article, mentions))
    : buildEntities(article, mentions);
  return { ...select(linked.mentions, linked.entities, options), dropped };
};

const countOf = (mentions: readonly Mention[]): number => mentions.length;

/** Leaves out what was not asked for, and entities that no mention is left of. */
const select = (
  mentions: readonly Mention[],
  entities: readonly Entity[],
  { types, minConfidence = 0 }: ResolveOptions,
): Pick<Resolved, 'mentions' | 'entities'> => {
  if (!types && minConfidence === 0) return { mentions, entities };
  const selected = mentions.filter(
    ({ type, score }) => (!types || types.includes(type)) && score >= minConfidence,
  );
  const used = new Set(selected.map(({ entity }) => entity));
  return { mentions: selected, entities: entities.filter(({ id }) => used.has(id)) };
};
