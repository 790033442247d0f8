// Where mentions of the result were anchored: the texts of the sides that their places come from.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import type { Located } from './merge-mention.js';
import type { MentionResolution } from './merge-mentions.js';
import type { Sides } from './three-way.js';

const isSamePlace = (a: Located | undefined, b: Located): boolean =>
  a !== undefined &&
  a.paragraph === b.paragraph &&
  a.record.quote === b.record.quote &&
  a.record.nth === b.record.nth;

/** The side put the mention where the base does not have it, or it alone still has it: the other side's text may hold it elsewhere, or no more. */
const isPlacedBy = (
  own: Located | undefined,
  other: Located | undefined,
  base: Located | undefined,
): boolean => own?.paragraph !== undefined && (other === undefined || !isSamePlace(base, own));

/** Texts that places of mentions come from by one side. Where the sides' texts differ both are named, until a run has looked. */
export const textsOfPlaces = (
  { ours, theirs }: Omit<Sides<AnnotationDocument>, 'base'>,
  resolutions: readonly MentionResolution[],
): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const { sides, result } of resolutions) {
    if (result?.paragraph === undefined) continue;
    if (isPlacedBy(sides.ours, sides.theirs, sides.base)) for (const text of ours.text) texts.add(text);
    if (isPlacedBy(sides.theirs, sides.ours, sides.base)) for (const text of theirs.text) texts.add(text);
  }
  return texts;
};
