// A file that git has left in conflict to the sides of its merge: from its markers, else from the index.
import { printDocument } from '../annotations/print-document.js';
import type { MarkedSides } from '../annotations/split-markers.js';
import { splitMarkers } from '../annotations/split-markers.js';
import type { Stages } from '../io/git-merge.js';
import { readMergedSides, readStages } from '../io/git-merge.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { SideText } from './merge-texts.js';
import { mergeTexts } from './merge-texts.js';
import { readDocumentIfSound } from './read-annotations.js';

export interface MergeSides {
  readonly base?: SideText;
  readonly ours: SideText;
  readonly theirs: SideText;
  readonly oursName?: string;
  readonly theirsName?: string;
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

const isSound = (text: string | Uint8Array | undefined): text is string | Uint8Array =>
  text !== undefined && readDocumentIfSound(typeof text === 'string' ? text : decode(text), '') !== undefined;

/**
 * The base of markers. What the index or the markers themselves show is certain; of commits only those whose sides hold no markers:
 * others were merged before these markers came, and a wrong base loses decisions where none at all loses nothing.
 */
const baseOf = (
  folder: string,
  file: string,
  marked: MarkedSides,
  stages: Stages | undefined,
): string | Uint8Array | undefined => {
  const merged = stages === undefined && !isSound(marked.base) ? readMergedSides(folder, file) : undefined;
  const known =
    merged !== undefined && isSound(merged.ours) && isSound(merged.theirs) ? merged.base : undefined;
  return [stages?.base, marked.base, known].find(isSound);
};

const fromMarkers = (
  folder: string,
  file: string,
  shown: string,
  marked: MarkedSides,
  stages: Stages | undefined,
): MergeSides => {
  const { ours, theirs, oursName, theirsName } = marked;
  const base = baseOf(folder, file, marked, stages);
  return {
    ...(base === undefined ? {} : { base: { name: `${shown} (base)`, text: base } }),
    ours: { name: `${shown} (${oursName ?? 'ours'})`, text: ours },
    theirs: { name: `${shown} (${theirsName ?? 'theirs'})`, text: theirs },
    ...(oursName === undefined ? {} : { oursName }),
    ...(theirsName === undefined ? {} : { theirsName }),
  };
};

const fromStages = ({ base, ours, theirs }: Stages, shown: string): MergeSides => {
  if (ours === undefined || theirs === undefined)
    throw new AnnotateError(
      'deleted-on-one-side',
      `${ours === undefined ? 'our' : 'their'} side has removed this file, and the other has changed it: git add it to keep it, or git rm it`,
      { path: shown },
    );
  return {
    ...(base === undefined ? {} : { base: { name: `${shown} (base)`, text: base } }),
    ours: { name: `${shown} (ours)`, text: ours },
    theirs: { name: `${shown} (theirs)`, text: theirs },
  };
};

const canonical = (text: string | Uint8Array): string | undefined => {
  const document = readDocumentIfSound(typeof text === 'string' ? text : decode(text), '');
  return document && printDocument(document);
};

/** True when a file is one of the sides, or what the merge of the sides gives: no person has worked on it since. */
const isUntouched = (text: string, { base, ours, theirs }: MergeSides): boolean => {
  const now = canonical(text);
  if (now === undefined) return false;
  return (
    now === canonical(ours.text) ||
    now === canonical(theirs.text) ||
    now === mergeTexts(base, ours, theirs).text
  );
};

/** A line merge may join two sound files to one that cannot be read, without a marker. Undefined when a person has edited it since. */
const fromCommits = (folder: string, file: string, shown: string): MergeSides | undefined => {
  const merged = readMergedSides(folder, file);
  return merged !== undefined && !merged.isEdited && isSound(merged.ours) && isSound(merged.theirs)
    ? fromStages(merged, shown)
    : undefined;
};

/**
 * The sides of the merge of `file` in `folder`. Markers come first, since what a person has already settled outside of them stands in both
 * sides; where the sides they give cannot be read (a record twice, half a record), the index has them, and for a file that a finished merge has
 * made unreadable, its commits. Undefined for a file that is neither in conflict nor as a merge left it.
 * @throws AnnotateError `conflict-markers`, `deleted-on-one-side`, and `git` when git cannot be run
 */
export const findMergeSides = (
  folder: string,
  file: string,
  shown: string,
  bytes: Uint8Array,
): MergeSides | undefined => {
  const text = decode(bytes);
  const stages = readStages(folder, file);
  const marked = splitMarkers(text, shown);
  if (marked !== undefined && (stages === undefined || (isSound(marked.ours) && isSound(marked.theirs))))
    return fromMarkers(folder, file, shown, marked, stages);
  if (stages === undefined)
    return canonical(text) === undefined ? fromCommits(folder, file, shown) : undefined;
  const sides = fromStages(stages, shown);
  return marked !== undefined || isUntouched(text, sides) ? sides : undefined;
};
