// Changes of words and places to what became of each anchor.
import type { AnnotationDocument, MentionRecord } from '../../annotations/annotation-document.js';
import type { Change, Place } from './change.js';
import { LOST } from './change.js';
import type { AnchorTurns } from './change-summary.js';

export type Mentions = ReadonlyMap<string, MentionRecord>;

/** All mentions by id, lost ones too. */
export const mentionsById = ({ paragraphs, lost }: AnnotationDocument): Mentions =>
  new Map(
    [...paragraphs.flatMap(({ mentions }) => mentions), ...lost].map((mention) => [mention.id, mention]),
  );

const paragraphOf = (place: unknown): string | undefined => (place as Place | null)?.paragraph;

const isBetween = ({ kind, field, old, new: fresh }: Change, name: string): boolean =>
  kind === 'mention' && field === name && old !== null && fresh !== null;

/** What became of the mentions that both versions have; a mention is counted once, for the greatest thing that happened to it. */
export const summarizeAnchors = (a: Mentions, b: Mentions, changes: readonly Change[]): AnchorTurns => {
  const idsOf = (wanted: readonly Change[]): string[] => [...new Set(wanted.map(({ id }) => id))];
  const places = changes.filter((change) => isBetween(change, 'place'));
  const lost = idsOf(places.filter(({ new: place }) => paragraphOf(place) === LOST));
  const revived = idsOf(places.filter(({ old }) => paragraphOf(old) === LOST));
  const counted = new Set([...lost, ...revived]);
  const edited = changes
    .filter((change) => isBetween(change, 'quote') && !counted.has(change.id))
    .map(({ id, old, new: fresh }) => ({ id, old: old as string, new: fresh as string }));
  for (const { id } of edited) counted.add(id);
  const isNth = ({ kind, id, field }: Change): boolean =>
    kind === 'mention' && field === 'nth' && a.has(id) && b.has(id);
  const moved = idsOf([...places, ...changes.filter(isNth)]).filter((id) => !counted.has(id));
  for (const id of moved) counted.add(id);
  const rechecked = changes
    .filter(
      ({ kind, id, field, new: fresh }) =>
        kind === 'mention' && field === 'was' && fresh === null && b.has(id),
    )
    .map(({ id }) => id)
    .filter((id) => !counted.has(id));
  const paragraphs = idsOf(changes.filter(({ kind, who }) => kind === 'paragraph' && who === 'anchor'));
  let same = 0;
  for (const id of b.keys()) if (a.has(id) && !counted.has(id)) same += 1;
  return { same, moved, edited, lost, revived, rechecked, paragraphs };
};
