// All resolutions of a merge to the list of what was decided.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { describeDecisions } from './describe-decisions.js';
import type { MergeDecision } from './merge-decision.js';
import type { EntityResolution } from './merge-entities.js';
import type { Located } from './merge-mention.js';
import type { MergedMentions, MentionResolution } from './merge-mentions.js';
import type { PlacedMentions } from './merge-paragraphs.js';
import { entityFields, headerFields, mentionFields, paragraphFields } from './printed-fields.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

interface Resolutions {
  readonly mentions: MergedMentions;
  readonly entities: readonly EntityResolution[];
  readonly placed: PlacedMentions;
}

const pathOf = ({ paragraph, record }: Located): string =>
  paragraph === undefined ? `lost/${record.id}` : `mentions/${paragraph}/${record.id}`;

const describeMention = ({ sides, result }: MentionResolution): MergeDecision[] => {
  // one that goes is told where it stood in the text, whichever side that was
  const there = result
    ? pathOf(result)
    : [sides.ours, sides.theirs]
        .flatMap((side) => (side === undefined ? [] : pathOf(side)))
        .sort()
        .at(-1);
  return there === undefined
    ? []
    : describeDecisions(there, mapSides(sides, mentionFields), mentionFields(result));
};

const describeEntity = ({ id, sides, result, kept }: EntityResolution): MergeDecision[] => {
  const path = `entities/${id}`;
  const decisions = describeDecisions(path, mapSides(sides, entityFields), entityFields(result));
  return kept ? [{ record: path, field: 'id', kind: 'kept', result: id }, ...decisions] : decisions;
};

const describeIds = ({ aliases, resolutions }: MergedMentions): MergeDecision[] => {
  const paths = new Map(
    resolutions.flatMap(({ id, result }) => (result === undefined ? [] : [[id, pathOf(result)]])),
  );
  return (['ours', 'theirs'] as const).flatMap((side) =>
    [...aliases[side]].map(([from, to]): MergeDecision => ({
      // both sides have it, so it stands
      record: paths.get(to) as string,
      field: 'id',
      kind: 're-id',
      [side]: from,
      result: to,
    })),
  );
};

/** What was decided, in the order of the file: header, entities, paragraphs, mentions. */
export const listDecisions = (
  documents: Sides<AnnotationDocument | undefined>,
  document: AnnotationDocument,
  { mentions, entities, placed }: Resolutions,
): MergeDecision[] => [
  ...describeDecisions('', mapSides(documents, headerFields), headerFields(document)),
  ...entities.flatMap(describeEntity),
  ...placed.resolutions.flatMap(({ key, sides, result }) =>
    describeDecisions(`mentions/${key}`, mapSides(sides, paragraphFields), paragraphFields(result)),
  ),
  ...describeIds(mentions),
  ...mentions.resolutions.flatMap(describeMention),
];
