// The versions that a merge brings together to the decisions that must stand in what comes out.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { mergeDocuments } from '../../review/merge/merge-documents.js';
import type { StandingDecision } from '../../review/ratchet/standing-decision.js';
import { listDecisions } from '../../review/ratchet/standing-decision.js';

/** What should stand in a file, and what had been said in it before. */
export interface Expected {
  readonly decisions: readonly StandingDecision[];
  /** blob ids of the text, joined: another text is a reason to go for a tombstone */
  readonly text: string;
  readonly document: AnnotationDocument;
  readonly sources: readonly AnnotationDocument[];
}

/** After an edit by hand: all that stood. */
export const expectAll = (document: AnnotationDocument): Expected => ({
  decisions: listDecisions(document),
  text: document.text.join(),
  document,
  sources: [],
});

const keyOf = ({ section, id, said }: StandingDecision): string =>
  `${section === 'entities' ? 'entity' : 'mention'} ${id}\n${said}`;

const without = (
  decisions: readonly StandingDecision[],
  others: readonly StandingDecision[],
): StandingDecision[] => {
  const known = new Set(others.map(keyOf));
  return decisions.filter((decision) => !known.has(keyOf(decision)));
};

/**
 * After a merge of two versions, one of which may lack the file. With several bases (histories that crossed) a decision
 * is expected only when it is from each of them: one that was withdrawn since any of them is withdrawn.
 */
export const expectMerged = (
  bases: readonly (AnnotationDocument | undefined)[],
  ours: AnnotationDocument | undefined,
  theirs: AnnotationDocument | undefined,
): Expected | undefined => {
  const sources = [...bases, ours, theirs].filter((document) => document !== undefined);
  if (ours === undefined || theirs === undefined) {
    const document = ours ?? theirs;
    if (document === undefined) return undefined;
    // the other side removed or renamed the file: what was new here must be somewhere
    const base = bases.find((one) => one !== undefined);
    const decisions = listDecisions(document);
    return {
      decisions: base === undefined ? decisions : without(decisions, listDecisions(base)),
      text: document.text.join(),
      document,
      sources,
    };
  }
  const merged = (bases.length === 0 ? [undefined] : bases).map(
    (base) => mergeDocuments(base, ours, theirs).document,
  );
  const [document, ...others] = merged as [AnnotationDocument, ...AnnotationDocument[]];
  const expected = others.map((other) => new Set(listDecisions(other).map(keyOf)));
  return {
    decisions: listDecisions(document).filter((decision) =>
      expected.every((keys) => keys.has(keyOf(decision))),
    ),
    text: document.text.join(),
    document,
    sources,
  };
};
