// A merged document and the decisions of its merge to the list of what a person must settle, and who said what.
import type { AnnotationDocument, EntityRecord, MentionRecord } from '../annotations/annotation-document.js';
import { isConflict } from '../annotations/annotation-document.js';
import { printEntityHuman, printMentionHuman } from '../annotations/print-words.js';
import type { MergeDecision } from './merge/merge-decision.js';

/** One conflict; a side that has no decision says nothing. Values are as the file has them behind `human:`. */
export interface SidedConflict {
  readonly id: string;
  /** the words of a mention, the name of an entity */
  readonly words: string;
  readonly values: string;
  readonly ours?: string;
  readonly theirs?: string;
}

const entityValues = ({ human }: EntityRecord): string | undefined =>
  human !== undefined && isConflict(human) ? printEntityHuman(human) : undefined;

const mentionValues = ({ human }: MentionRecord): string | undefined =>
  human !== undefined && isConflict(human) ? printMentionHuman(human) : undefined;

/** Conflicts of a merged document, entities first, each in the order of the file. */
export const findConflicts = (
  document: AnnotationDocument,
  decisions: readonly MergeDecision[] = [],
): SidedConflict[] => {
  const onHuman = new Map(
    decisions.filter(({ field }) => field === 'human').map((decision) => [decision.record, decision]),
  );
  const find = (record: string, id: string, words: string, values: string | undefined): SidedConflict[] => {
    if (values === undefined) return [];
    // no decision: the conflict stands on both sides
    const { ours, theirs } = onHuman.get(record) ?? { ours: values, theirs: values };
    return [
      {
        id,
        words,
        values,
        ...(ours === undefined ? {} : { ours }),
        ...(theirs === undefined ? {} : { theirs }),
      },
    ];
  };
  return [
    ...document.entities.flatMap((one) => find(`entities/${one.id}`, one.id, one.name, entityValues(one))),
    ...document.paragraphs.flatMap(({ key, mentions }) =>
      mentions.flatMap((one) => find(`mentions/${key}/${one.id}`, one.id, one.quote, mentionValues(one))),
    ),
    ...document.lost.flatMap((one) => find(`lost/${one.id}`, one.id, one.quote, mentionValues(one))),
  ];
};
