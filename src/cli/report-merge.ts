// What a merge leaves to a person, to lines on standard error.
import type { MergeDecision } from '../review/merge/merge-decision.js';
import type { SidedConflict } from '../review/merge-conflicts.js';
import type { MergedTexts } from './merge-texts.js';
import type { SideNames } from './name-sides.js';
import { visible } from './visible.js';

const LONGEST = 120;

/** Lines of one kind about one file; the file itself has the rest. */
const MOST = 20;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

const said = (name: string, word: string | undefined): string =>
  `${shorten(name)} has ${word === undefined ? 'no decision' : `human: ${shorten(word)}`}`;

const describeConflict = ({ id, words, values, ours, theirs }: SidedConflict, names: SideNames): string =>
  `${id}: conflict: "${shorten(words)}": ${said(names.ours, ours)}, ${said(names.theirs, theirs)}; now human: ${shorten(values)}`;

/** A decision that did not simply stand, though nobody need settle it; undefined for all others. */
const describeOverruling = (
  { record, field, kind, ours, theirs, result }: MergeDecision,
  names: SideNames,
): string | undefined => {
  const id = record.slice(record.lastIndexOf('/') + 1);
  if (kind === 'withdrawal-overruled' && (ours === undefined || theirs === undefined)) {
    const [withdrew, decided] = ours === undefined ? [names.ours, names.theirs] : [names.theirs, names.ours];
    return `${id}: ${shorten(withdrew)} withdrew ${field}:, ${shorten(decided)} decided anew: now ${shorten(result ?? 'gone')}`;
  }
  return kind === 'kept' ? `${id}: removed on one side, and kept: a record points to it` : undefined;
};

const describeBase = (trouble: string): string =>
  `the base cannot be read (${shorten(trouble)}): merged as if both sides were new, so that a withdrawn decision may have come back`;

const cap = (lines: readonly string[], what: string): readonly string[] =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST), `${lines.length - MOST} more ${what}`];

/** One line each, `path: id: conflict: "words": HEAD has human: x, topic has human: y; …`: conflicts, overruled withdrawals, a base of no use. Nothing in it moves the cursor. */
export const reportMerge = (
  path: string,
  { conflicts, decisions, baseTrouble }: Omit<MergedTexts, 'text'>,
  names: SideNames,
): string =>
  [
    ...(baseTrouble === undefined ? [] : [describeBase(baseTrouble)]),
    ...cap(
      decisions.flatMap((decision) => describeOverruling(decision, names) ?? []),
      'withdrawals overruled or entities kept: annotate merge --decisions lists them',
    ),
    ...cap(
      conflicts.map((conflict) => describeConflict(conflict, names)),
      'conflicts: annotate check lists them',
    ),
  ]
    .map((line) => `${visible(`${path}: ${line}`.replace(/[\r\n]/g, ' '))}\n`)
    .join('');
