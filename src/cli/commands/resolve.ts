// `annotate resolve FILE…`: the merge of files that git has left in conflict, made again record by record.
import { basename, dirname, relative, resolve } from 'node:path';
import { readDocument } from '../../annotations/read-document.js';
import { ANNOTATION_LIMIT, hashText, readFile } from '../../io/read-file.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { findConflicts } from '../../review/merge-conflicts.js';
import { ExitCode } from '../exit-code.js';
import { findMergeSides } from '../find-merge-sides.js';
import { mergeTexts } from '../merge-texts.js';
import { nameSides } from '../name-sides.js';
import { printError } from '../print-error.js';
import { reportMerge } from '../report-merge.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

/** Each file by itself: one that cannot be merged stays as it is and does not keep the others from it. The exit code is that of the worst. */
export const resolveCommand = (terminal: Terminal, files: readonly string[]): Promise<number> => {
  let worst: number = ExitCode.Done;
  for (const file of files) {
    try {
      worst = Math.max(worst, resolveFile(terminal, file));
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      terminal.err(printError(error));
      worst = ExitCode.Trouble;
    }
  }
  return Promise.resolve(worst);
};

const resolveFile = (terminal: Terminal, file: string): number => {
  const path = resolve(terminal.cwd, file);
  const shown = relative(terminal.cwd, path) || file;
  const bytes = readFile(path, { limit: ANNOTATION_LIMIT });
  const sides = findMergeSides(dirname(path), basename(path), shown, bytes);
  if (sides === undefined) return leave(terminal, shown, bytes);
  const merged = mergeTexts(sides.base, sides.ours, sides.theirs);
  const written = writeWhole(path, merged.text, { expected: hashText(bytes) });
  terminal.err(reportMerge(shown, merged, nameSides(sides.oursName, sides.theirsName)));
  const { length } = merged.conflicts;
  const left = length === 0 ? '' : `, ${length} ${length === 1 ? 'conflict' : 'conflicts'} left to you`;
  terminal.err(
    `${visible(shown)}: ${written === 'written' ? 'merged' : 'was merged already'}${left}; ${length === 0 ? 'git add it when you agree' : 'settle them, then git add it'}\n`,
  );
  return length === 0 ? ExitCode.Done : ExitCode.Findings;
};

/** What a person has edited since git merged it is theirs: it is not made again. */
const leave = (terminal: Terminal, shown: string, bytes: Uint8Array): number => {
  const document = readDocument(new TextDecoder('utf-8').decode(bytes), shown);
  const { length } = findConflicts(document);
  terminal.err(
    `${visible(shown)}: left as it is: it has no markers, and is not as a merge left it; ${length} ${length === 1 ? 'conflict' : 'conflicts'} in it\n`,
  );
  return length === 0 ? ExitCode.Done : ExitCode.Findings;
};
