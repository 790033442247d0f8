// A merged document and its two sides to the list of what a person must settle, and who said what.
import type { AnnotationDocument, EntityRecord, MentionRecord } from '../annotations/annotation-document.js';
import { isConflict } from '../annotations/annotation-document.js';
import { printEntityHuman, printMentionHuman } from '../annotations/print-words.js';

/** One conflict; a side that has no such record, or no decision on it, says nothing. */
export interface SidedConflict {
  readonly id: string;
  /** the words of a mention, the name of an entity */
  readonly words: string;
  /** values as the file has them behind `human:` */
  readonly values: string;
  readonly ours?: string;
  readonly theirs?: string;
}

const mentionsOf = ({ paragraphs, lost }: AnnotationDocument): readonly MentionRecord[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions),
  ...lost,
];

const saidOf = <Kind extends { readonly id: string }>(
  records: readonly Kind[],
  print: (record: Kind) => string | undefined,
): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  for (const record of records) {
    const text = print(record);
    if (text !== undefined) said.set(record.id, text);
  }
  return said;
};

const findSided = <Kind extends { readonly id: string }>(
  records: readonly [merged: readonly Kind[], ours: readonly Kind[], theirs: readonly Kind[]],
  wordsOf: (record: Kind) => string,
  print: (record: Kind) => string | undefined,
  isOpen: (record: Kind) => boolean,
): SidedConflict[] => {
  const open = records[0].filter(isOpen);
  if (open.length === 0) return [];
  const [ours, theirs] = [saidOf(records[1], print), saidOf(records[2], print)];
  return open.map((record) => {
    const [ourWord, theirWord] = [ours.get(record.id), theirs.get(record.id)];
    return {
      id: record.id,
      words: wordsOf(record),
      values: print(record) as string,
      ...(ourWord === undefined ? {} : { ours: ourWord }),
      ...(theirWord === undefined ? {} : { theirs: theirWord }),
    };
  });
};

/** Conflicts of a merged document, entities first, each in the order of the file. */
export const findConflicts = (
  merged: AnnotationDocument,
  ours: AnnotationDocument,
  theirs: AnnotationDocument,
): SidedConflict[] => [
  ...findSided<EntityRecord>(
    [merged.entities, ours.entities, theirs.entities],
    ({ name }) => name,
    ({ human }) => human && printEntityHuman(human),
    ({ human }) => human !== undefined && isConflict(human),
  ),
  ...findSided<MentionRecord>(
    [mentionsOf(merged), mentionsOf(ours), mentionsOf(theirs)],
    ({ quote }) => quote,
    ({ human }) => human && printMentionHuman(human),
    ({ human }) => human !== undefined && isConflict(human),
  ),
];
