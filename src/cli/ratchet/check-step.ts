// One step of history, from what stood to what stands, to the decisions that it lost: files that were edited, merged, renamed, removed.
import { posix } from 'node:path';
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { readDocument } from '../../annotations/read-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { expandOk } from '../../review/expand-ok.js';
import type { LostDecision, Step } from '../../review/ratchet/compare-decisions.js';
import { compareDecisions } from '../../review/ratchet/compare-decisions.js';
import type { StandingDecision } from '../../review/ratchet/standing-decision.js';
import { listDecisions } from '../../review/ratchet/standing-decision.js';
import type { Expected } from './expected-decisions.js';
import { expectAll, expectMerged } from './expected-decisions.js';
import type { Snapshot } from './snapshot.js';

/** A decision that a step lost. Paths are from the top of the repository. */
export interface LostAt extends LostDecision {
  readonly path: string;
  /** where it stood, and what no longer has it */
  readonly stood: string;
  readonly went: string;
  /** the file is gone, and so is its article: somebody removed both */
  readonly isRemoved: boolean;
  /** the whole file went back to an older version */
  readonly isReverted: boolean;
}

export interface Withdrawal {
  readonly path: string;
  readonly id: string;
  readonly said: string;
  readonly went: string;
}

/** A version that cannot be compared, and why. */
export interface Unreadable {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

export interface StepResult {
  readonly lost: LostAt[];
  readonly withdrawn: Withdrawal[];
  readonly unreadable: Unreadable[];
}

/** Documents of versions that cannot be read, as they should have been: the next step is measured by them. */
export type Stand = Map<Snapshot, Map<string, AnnotationDocument>>;

export interface StepOptions {
  readonly parents: readonly Snapshot[];
  /** common ancestors of the first two parents, then of each further one with those before it */
  readonly bases: readonly (readonly Snapshot[])[];
  readonly child: Snapshot;
  readonly stand: Stand;
  /** true when a file may have gone back to an older version unseen */
  isOlder(path: string): boolean;
}

interface Context extends StepOptions {
  readonly result: StepResult;
  /** files that are new in the child, with their decisions; filled when a file is missed */
  added?: ReadonlyMap<string, AnnotationDocument>;
}

/** Undefined when the snapshot lacks the file; `unreadable` when it is damaged. */
const documentAt = (
  { stand }: Pick<StepOptions, 'stand'>,
  snapshot: Snapshot,
  path: string,
): AnnotationDocument | undefined | AnnotateError => {
  const known = stand.get(snapshot)?.get(path);
  if (known !== undefined) return known;
  if (!snapshot.files.has(path)) return undefined;
  try {
    return expandOk(readDocument(snapshot.read(path), path));
  } catch (error) {
    if (error instanceof AnnotateError) return error;
    throw error;
  }
};

/** The document of a side that should be readable; one that is not is reported. */
const sideAt = (context: Context, snapshot: Snapshot, path: string): AnnotationDocument | undefined => {
  const document = documentAt(context, snapshot, path);
  if (!(document instanceof AnnotateError)) return document;
  context.result.unreadable.push({ path, name: snapshot.name, reason: document.message });
  return undefined;
};

const expectedAt = (context: Context, path: string): Expected | undefined => {
  const { parents, bases } = context;
  const [first, ...others] = parents as [Snapshot, ...Snapshot[]];
  let document = sideAt(context, first, path);
  if (others.length === 0) return document && expectAll(document);
  let expected: Expected | undefined;
  const sources: AnnotationDocument[] = [];
  for (const [index, parent] of others.entries()) {
    const older = (bases[index] ?? []).map((base) => sideAt(context, base, path));
    expected = expectMerged(older, document, sideAt(context, parent, path));
    sources.push(...(expected?.sources ?? []));
    document = expected?.document ?? document;
  }
  return expected && { ...expected, sources };
};

/** Paths that may have lost something: not those that one side left alone and the other side gave. */
const pathsOf = ({ parents, bases, child }: StepOptions): string[] => {
  const all = new Set(parents.flatMap(({ files }) => [...files.keys()]));
  return [...all].filter((path) => {
    const now = child.files.get(path);
    const before = parents.map(({ files }) => files.get(path));
    if (before.every((blob) => blob === now)) return false;
    if (before.length !== 2) return true;
    const [ours, theirs] = before;
    const older = (bases[0] ?? []).map(({ files }) => files.get(path));
    const isBase = (blob: string | undefined): boolean =>
      older.length > 0 && older.every((one) => one === blob);
    return !((now === ours && isBase(theirs)) || (now === theirs && isBase(ours)));
  });
};

/** The new file that has most of the decisions of one that is missed. */
const follow = (context: Context, expected: Expected): [string, AnnotationDocument] | undefined => {
  const { parents, child, stand } = context;
  if (context.added === undefined) {
    const fresh = [...child.files.keys()].filter((path) => !parents.every(({ files }) => files.has(path)));
    context.added = new Map(
      fresh.flatMap((path) => {
        const document = documentAt({ stand }, child, path);
        return document === undefined || document instanceof AnnotateError ? [] : [[path, document]];
      }),
    );
  }
  const wanted = new Set(expected.decisions.map(({ id, said }) => `${id}\n${said}`));
  let best: [string, AnnotationDocument] | undefined;
  let most = 0;
  for (const [path, document] of context.added) {
    const shared = listDecisions(document).filter(({ id, said }) => wanted.has(`${id}\n${said}`)).length;
    if (shared > most) [most, best] = [shared, [path, document]];
  }
  return best;
};

const nothingOf = (document: AnnotationDocument): AnnotationDocument => ({
  article: document.article,
  text: document.text,
  ruleset: document.ruleset,
  entities: [],
  paragraphs: [],
  lost: [],
});

/** Asks for the first version that has a decision; the versions are read when there is one to ask for. */
const whereStood = (context: Context, path: string): ((loss: StandingDecision) => string) => {
  const { parents } = context;
  const first = parents[0]?.name ?? '';
  if (parents.length === 1) return () => first;
  let stood: Map<string, string> | undefined;
  const read = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const parent of parents) {
      const document = documentAt(context, parent, path);
      if (document === undefined || document instanceof AnnotateError) continue;
      for (const { id, words } of listDecisions(document))
        for (const word of words) {
          const key = `${id}\n${word}`;
          if (!found.has(key)) found.set(key, parent.name);
        }
    }
    return found;
  };
  return ({ id, words }) => {
    stood ??= read();
    for (const word of words) {
      const name = stood.get(`${id}\n${word}`);
      if (name !== undefined) return name;
    }
    return first;
  };
};

const checkPath = (context: Context, path: string): void => {
  const { parents, child, stand, result } = context;
  const expected = expectedAt(context, path);
  if (expected === undefined || expected.decisions.length === 0) return;
  const step: Step = parents.length > 1 ? 'merge' : 'edit';
  const there = documentAt(context, child, path);
  if (there instanceof AnnotateError) {
    // what it should have been is what the next step is measured by; `check` says what is wrong with it
    const known = stand.get(child) ?? new Map<string, AnnotationDocument>();
    stand.set(child, known.set(path, expected.document));
    return;
  }
  const [followed, document] =
    there !== undefined ? [path, there] : (follow(context, expected) ?? [path, nothingOf(expected.document)]);
  const { lost, withdrawn } = compareDecisions(
    expected.decisions,
    expected.text,
    document,
    step,
    expected.sources,
  );
  const isReverted = step === 'edit' && withdrawn.length > 1 && context.isOlder(path);
  const article = posix.join(posix.dirname(path), expected.document.article);
  const isRemoved = there === undefined && followed === path && lost.length > 0 && !child.has(article);
  const stoodIn = whereStood(context, path);
  const add = (loss: LostDecision, reverted: boolean): number =>
    result.lost.push({
      ...loss,
      path: followed,
      stood: stoodIn(loss),
      went: child.name,
      isRemoved,
      isReverted: reverted,
    });
  for (const loss of lost) add(loss, false);
  for (const one of withdrawn) {
    if (isReverted) add({ ...one, why: 'word-gone', stale: new Set() }, true);
    else result.withdrawn.push({ path: followed, id: one.id, said: one.said, went: child.name });
  }
};

/** What a step lost, what people withdrew in it, and which versions could not be compared. */
export const checkStep = (options: StepOptions): StepResult => {
  const context: Context = { ...options, result: { lost: [], withdrawn: [], unreadable: [] } };
  const paths = pathsOf(options);
  if (paths.length === 0) return context.result;
  for (const snapshot of [...options.parents, ...options.bases.flat(), options.child]) snapshot.ahead(paths);
  for (const path of paths) checkPath(context, path);
  return context.result;
};
