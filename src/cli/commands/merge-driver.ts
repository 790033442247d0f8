// `annotate merge-driver %O %A %B …`: what git calls for each annotation file that both sides have changed.
import { resolve } from 'node:path';
import { ANNOTATION_LIMIT, hashText, readFile } from '../../io/read-file.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { ExitCode } from '../exit-code.js';
import type { SideText } from '../merge-texts.js';
import { mergeTexts } from '../merge-texts.js';
import { nameSides } from '../name-sides.js';
import { reportMerge } from '../report-merge.js';
import type { Terminal } from '../terminal.js';

export interface MergeDriverOptions {
  /** length of conflict markers, which this merge writes none of */
  readonly markerSize?: string;
  /** exit code for conflicts; git's configuration asks for one that no crash gives */
  readonly conflictCode?: string;
  /** path of the file in the repository */
  readonly path?: string;
  readonly baseName?: string;
  readonly oursName?: string;
  readonly theirsName?: string;
}

/**
 * Writes the merge where git wants it, in place of our side. Exit 1, or `conflictCode`, when it holds conflict records, 2 when a side cannot be read
 * and nothing was written: git's configuration then falls back to a line merge.
 */
export const mergeDriverCommand = (
  terminal: Terminal,
  base: string,
  ours: string,
  theirs: string,
  { path = ours, oursName, theirsName, conflictCode = '1' }: MergeDriverOptions,
): Promise<number> => {
  const names = nameSides(oursName, theirsName);
  const read = (file: string, side: string): SideText =>
    readSide(resolve(terminal.cwd, file), `${path} (${side})`);
  const target = resolve(terminal.cwd, ours);
  const our = read(ours, names.ours);
  const merged = mergeTexts(read(base, 'base'), our, read(theirs, names.theirs));
  writeWhole(target, merged.text, { expected: hashText(our.text) });
  terminal.err(reportMerge(path, merged, names));
  return Promise.resolve(merged.conflicts.length > 0 ? Number(conflictCode) : ExitCode.Done);
};

/** Errors name the file in the repository, not git's temporary one. */
const readSide = (file: string, name: string): SideText => {
  try {
    return { name, text: readFile(file, { limit: ANNOTATION_LIMIT }) };
  } catch (error) {
    if (error instanceof AnnotateError) throw new AnnotateError(error.code, error.message, { path: name });
    throw error;
  }
};
