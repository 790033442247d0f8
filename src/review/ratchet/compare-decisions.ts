// The decisions that should stand in a file, and the file: to those that are gone, and those a person has withdrawn.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { countReferences } from '../entity-references.js';
import type { StandingDecision } from './standing-decision.js';
import { listDecisions } from './standing-decision.js';

/** How a file came to be: by hand and by runs, or out of several versions. */
export type Step = 'edit' | 'merge';

export interface LostDecision extends StandingDecision {
  readonly why: 'record-gone' | 'word-gone' | 'word-old';
  /** what else has been said of the mention before: finding it again is no new decision */
  readonly stale: ReadonlySet<string>;
}

export interface Compared {
  readonly lost: readonly LostDecision[];
  readonly withdrawn: readonly StandingDecision[];
}

/** Records of a document, decided or not, by what they can be found by. */
interface Index {
  readonly text: string;
  readonly references: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, StandingDecision>;
  /** `section id`, where a mention that moved to `lost` is the same mention */
  readonly ids: ReadonlySet<string>;
  readonly byAnchor: ReadonlyMap<string, StandingDecision>;
  readonly anchors: ReadonlySet<string>;
  /** quote and value of decisions under ids that are new here; each stands for one that is gone */
  readonly spare: Map<string, number>;
}

const keyOf = ({ section, id }: Pick<StandingDecision, 'section' | 'id'>): string =>
  `${section === 'entities' ? 'entity' : 'mention'} ${id}`;

const valueKey = ({ quote, said }: StandingDecision): string => `${quote}\n${said}`;

const indexOf = (document: AnnotationDocument, known: ReadonlySet<string>): Index => {
  const decisions = listDecisions(document);
  const ids = new Set(document.entities.map(({ id }) => `entity ${id}`));
  const anchors = new Set<string>();
  for (const { key, mentions } of document.paragraphs)
    for (const { id, quote, nth } of mentions) {
      ids.add(`mention ${id}`);
      anchors.add(`${key}\n${quote}\n${nth ?? 1}`);
    }
  for (const { id } of document.lost) ids.add(`mention ${id}`);
  const spare = new Map<string, number>();
  for (const decision of decisions)
    if (decision.section !== 'entities' && !known.has(keyOf(decision)))
      spare.set(valueKey(decision), (spare.get(valueKey(decision)) ?? 0) + 1);
  return {
    text: document.text.join(),
    references: countReferences(document),
    decisions: new Map(decisions.map((decision) => [keyOf(decision), decision])),
    ids,
    byAnchor: new Map(decisions.map((decision) => [decision.anchor, decision])),
    anchors,
    spare,
  };
};

/** A tombstone that has done its work: the rules no longer find it, or its words are gone with an edit of the text. */
const isSpent = (decision: StandingDecision, isOtherText: boolean): boolean =>
  decision.isRejection && (decision.isHumanOnly || isOtherText);

/** What may go without a trace: what `prune` removes, what a run removes, and an entity of a person's that nothing names. */
const mayGo = (decision: StandingDecision, step: Step, isOtherText: boolean, index: Index): boolean => {
  if (decision.section === 'entities') return decision.isHumanOnly && !index.references.has(decision.id);
  if (step === 'merge') return isOtherText && isSpent(decision, true);
  return decision.section === 'lost' || isSpent(decision, isOtherText);
};

/** True when a word of the decision stands, or one that nobody had said before. */
const isAnswered = (
  words: readonly string[],
  said: readonly string[],
  stale: ReadonlySet<string> | undefined,
): boolean => said.some((word) => words.includes(word) || !(stale?.has(word) ?? false));

/** Everything said of each mention in these documents. */
const wordsBefore = (sources: readonly AnnotationDocument[]): Map<string, Set<string>> => {
  const words = new Map<string, Set<string>>();
  for (const decision of sources.flatMap(listDecisions)) {
    const there = words.get(keyOf(decision)) ?? new Set();
    for (const word of decision.words) there.add(word);
    words.set(keyOf(decision), there);
  }
  return words;
};

const NOTHING_SAID: ReadonlySet<string> = new Set();

/**
 * What is gone from `result` of the decisions of `expected`. Each is looked for by id, then by paragraph, quote and nth, then by
 * quote and value under an id that is new. After an edit a decision whose record stays was withdrawn; after a merge it is lost,
 * also when what stands there is an older word of `sources` (the base and the sides).
 */
export const compareDecisions = (
  expected: readonly StandingDecision[],
  expectedText: string,
  result: AnnotationDocument,
  step: Step,
  sources: readonly AnnotationDocument[] = [],
): Compared => {
  const index = indexOf(result, new Set(expected.map(keyOf)));
  const before = wordsBefore(sources);
  const isOtherText = index.text !== expectedText;
  const lost: LostDecision[] = [];
  const withdrawn: StandingDecision[] = [];
  for (const decision of expected) {
    const stale = before.get(keyOf(decision)) ?? NOTHING_SAID;
    const there = index.decisions.get(keyOf(decision)) ?? index.byAnchor.get(decision.anchor);
    if (there !== undefined) {
      if (step === 'merge' && !isAnswered(decision.words, there.words, stale))
        lost.push({ ...decision, why: 'word-old', stale });
      continue;
    }
    const twins = index.spare.get(valueKey(decision)) ?? 0;
    if (twins > 0) {
      index.spare.set(valueKey(decision), twins - 1);
      continue;
    }
    const stays = index.ids.has(keyOf(decision)) || index.anchors.has(decision.anchor);
    if (stays && step === 'edit') withdrawn.push(decision);
    else if (stays) lost.push({ ...decision, why: 'word-gone', stale });
    else if (!mayGo(decision, step, isOtherText, index))
      lost.push({ ...decision, why: 'record-gone', stale });
  }
  return { lost, withdrawn };
};

/** Those of these losses that do not stand in `document` either; one that stands again, or was decided anew, is mended. */
export const stillLost = <Loss extends LostDecision>(
  losses: readonly Loss[],
  document: AnnotationDocument,
): Loss[] => {
  const index = indexOf(document, new Set());
  return losses.filter((loss) => {
    const there = index.decisions.get(keyOf(loss)) ?? index.byAnchor.get(loss.anchor);
    if (there !== undefined) return !isAnswered(loss.words, there.words, loss.stale);
    return !index.spare.has(valueKey(loss));
  });
};
