// The history of one record to lines for people, or to JSON.
import type { HistoryStep } from '../review/diff/record-history.js';
import { escapeJson } from './escape-json.js';
import type { ChangeStyle } from './file-changes.js';
import { printActs } from './print-changes-text.js';

/** What one commit did to a record, against one of its parents. */
export interface HistoryEntry {
  readonly commit: string;
  readonly short: string;
  readonly author: string;
  readonly date: string;
  readonly subject: string;
  /** of a merge: the parent that has another value */
  readonly parent?: string;
  /** absent when the file could not be read at that commit */
  readonly step?: HistoryStep;
  /** why it could not */
  readonly damage?: string;
}

const headOf = ({ short, author, date, subject, parent }: HistoryEntry, style: ChangeStyle): string => {
  const merge = parent === undefined ? '' : `  merge, against ${parent}:`;
  return `${style.bold(short)}  ${date}  ${style.clean(author)}  ${style.dim(style.clean(subject))}${merge}\n`;
};

/** A line for each commit with date and author, what it did below it. */
export const printHistoryText = (entries: readonly HistoryEntry[], style: ChangeStyle): string =>
  entries
    .map((entry) => {
      const lines =
        entry.step === undefined
          ? [style.sign('!', `! unreadable  ${style.clean(entry.damage ?? '')}`)]
          : printActs(entry.step.acts, style);
      return headOf(entry, style) + lines.map((line) => `    ${line}\n`).join('');
    })
    .join('');

/** One object a line: commit, author, date, subject, `parent` of a merge, what was done in words, and the changes as `annotate diff --json` has them. */
export const printHistoryJson = (entries: readonly HistoryEntry[]): string =>
  entries
    .map(({ commit, author, date, subject, parent, step, damage }) => {
      const did = step?.acts.map(({ sign, verb, said }) => `${sign} ${verb} ${said}`.trim());
      return `${escapeJson({ commit, author, date, subject, parent, did, changes: step?.changes, damage })}\n`;
    })
    .join('');
