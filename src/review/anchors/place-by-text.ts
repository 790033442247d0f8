// Records whose old text is known to where their words stand in the new one.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import { overlaps } from '../../model/span.js';
import type { Span } from '../../model/span.js';
import { locateRecords } from '../locate-records.js';
import type { LocatedMention, LocatedParagraph } from '../locate-records.js';
import { findEdited, keepsWords } from './find-edited.js';
import { findMoved } from './find-moved.js';
import type { TextMap } from './map-texts.js';
import { paragraphAt } from './paragraph-at.js';
import { rankOfWork } from '../human-work.js';
import type { Carried, Fate, How, Places } from './placement.js';

/** Where a record stood in one of the old texts. */
interface Stand {
  readonly map: TextMap;
  readonly anchor: Span;
  readonly span: Span;
}

interface Placing {
  readonly places: Places;
  readonly fates: Map<Carried, Fate>;
}

/** An old text with where the records stood in it. */
export interface Source {
  readonly map: TextMap;
  readonly located: readonly LocatedParagraph[];
}

/** Locates the records of a document in each of its old texts. */
export const locateInTexts = (document: AnnotationDocument, maps: readonly TextMap[]): Source[] =>
  maps.map((map) => ({ map, located: locateRecords(document, map.old) }));

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const findExactly = ({ old, now, find, isSupported }: TextMap, span: Span): Span | undefined => {
  const there = find(span);
  if (there === undefined || !keepsWords(old.source.text, span, now.source.text, there)) return undefined;
  return isSupported(span) ? there : undefined;
};

const isMintedThere = ({ record }: LocatedMention, { map, anchor }: Stand): boolean => {
  const { source, paragraphs } = map.old;
  const paragraph = paragraphs[paragraphAt(paragraphs, anchor.start)] as Span;
  return isMintedFrom(record.id, record.quote, mentionHashes(source.text, paragraph, anchor, 2));
};

/** Where a record stood: of two old texts the one that leads to words in the new text, then the one its id was minted in. */
const standOf = (mentions: readonly (readonly [TextMap, LocatedMention])[]): Stand | undefined => {
  const stands = mentions.flatMap(([map, { anchor, span }]) =>
    anchor === undefined || span === undefined ? [] : [{ map, anchor, span }],
  );
  if (stands.length < 2) return stands[0];
  const found = stands.filter(({ map, anchor }) => findExactly(map, anchor) !== undefined);
  const left = found.length === 0 ? stands : found;
  return left.find((stand) => isMintedThere((mentions[0] as (typeof mentions)[0])[1], stand)) ?? left[0];
};

/** True when the words are free, or shared with records that it shared words with before. */
const isFree = (places: Places, { anchor }: Stand, span: Span): boolean =>
  places.at(span) === undefined &&
  places.overlapping(span).every(({ owner }) => owner.before !== undefined && overlaps(owner.before, anchor));

const take = ({ places, fates }: Placing, carried: Carried, before: Span, span: Span, how: How): void => {
  places.add(span, { carried, before });
  fates.set(carried, { span, how });
};

/** Of two records on the same words the one that more work hangs on stands. */
const inRank = (stands: ReadonlyMap<Carried, Stand>): (readonly [Carried, Stand])[] =>
  [...stands].sort(([a], [b]) => rankOfWork(b.record) - rankOfWork(a.record));

const placeFound = (placing: Placing, stands: readonly (readonly [Carried, Stand])[]): void => {
  for (const [carried, { map, anchor }] of stands) {
    const span = findExactly(map, anchor);
    if (span === undefined) continue;
    if (placing.places.at(span) === undefined) take(placing, carried, anchor, span, 'found');
    else placing.fates.set(carried, 'gone');
  }
};

const placeMoved = (placing: Placing, stands: readonly (readonly [Carried, Stand])[]): void => {
  const left = stands.filter(([carried]) => !placing.fates.has(carried));
  for (const map of new Set(left.map(([, stand]) => stand.map))) {
    const ours = left.filter(([, stand]) => stand.map === map);
    const finder = findMoved(
      map,
      ours.map(([, { anchor }]) => anchor),
    );
    for (const [carried, stand] of ours) {
      const span = finder.find(stand.anchor);
      if (span !== undefined && isFree(placing.places, stand, span))
        take(placing, carried, stand.anchor, span, 'moved');
    }
  }
};

/** In place with other letters; or the mended words alone are left. */
const findChanged = ({ map, anchor, span }: Stand): Span | undefined => {
  const { old, now } = map;
  const gap = map.gap(anchor);
  const edited =
    (gap && findEdited(now.source.text, gap, old.source.text.slice(anchor.start, anchor.end))) ??
    map.findEnds(anchor);
  if (edited !== undefined) return edited;
  return isSameSpan(anchor, span) ? undefined : findExactly(map, span);
};

const placeEdited = (placing: Placing, stands: readonly (readonly [Carried, Stand])[]): void => {
  for (const [carried, stand] of stands) {
    if (placing.fates.has(carried)) continue;
    const span = findChanged(stand);
    const { paragraphs } = stand.map.now;
    const paragraph = span && paragraphs[paragraphAt(paragraphs, span.start)];
    if (span && paragraph && span.end <= paragraph.end && isFree(placing.places, stand, span))
      take(placing, carried, stand.anchor, span, 'edited');
    else placing.fates.set(carried, 'gone');
  }
};

/** What becomes of each record that stood in one of the old texts; those that stood in none are left out. No two get the same words. */
export const placeByText = (
  sources: readonly Source[],
  carried: readonly (readonly Carried[])[],
  places: Places,
): Map<Carried, Fate> => {
  const stands = new Map<Carried, Stand>();
  for (const [home, records] of carried.entries())
    for (const [order, one] of records.entries()) {
      const stand = standOf(
        sources.map(({ map, located }) => [map, located[home]?.mentions[order] as LocatedMention] as const),
      );
      if (stand !== undefined) stands.set(one, stand);
    }
  const placing: Placing = { places, fates: new Map() };
  const ranked = inRank(stands);
  placeFound(placing, ranked);
  placeMoved(placing, ranked);
  placeEdited(placing, ranked);
  return placing.fates;
};
