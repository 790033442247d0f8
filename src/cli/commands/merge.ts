// `annotate merge BASE OURS THEIRS`: a three-way merge by hand.
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { findConfig } from '../../io/find-config.js';
import { readFileIfAny, readUtf8File } from '../../io/read-file.js';
import { writeWhole } from '../../io/write-file.js';
import { ExitCode } from '../exit-code.js';
import { outputPath } from '../output-path.js';
import type { SideText } from '../merge-texts.js';
import { mergeTexts } from '../merge-texts.js';
import { printDecisions } from '../print-decisions.js';
import { reportMerge } from '../report-merge.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface MergeOptions {
  readonly output?: string;
  readonly decisions?: boolean;
}

/** The merged file on standard output or in a file; with `--decisions` the list of what was decided on standard output instead. Exit 1 when conflict records were written. @throws AnnotateError `output-is-work` */
export const mergeCommand = async (
  terminal: Terminal,
  base: string,
  ours: string,
  theirs: string,
  { output, decisions }: MergeOptions,
): Promise<number> => {
  const side = (name: string): SideText => ({ name, text: readUtf8File(resolve(terminal.cwd, name)) });
  const target =
    output === undefined
      ? undefined
      : outputPath(terminal.cwd, output, findConfig(terminal.cwd), [base, ours, theirs]);
  const merged = mergeTexts(readBase(terminal, base), side(ours), side(theirs));
  if (target !== undefined) writeWhole(target, merged.text);
  if (decisions === true) await terminal.out(printDecisions(merged.decisions));
  else if (output === undefined) await terminal.out(merged.text);
  terminal.err(reportMerge(output ?? ours, merged, { ours, theirs }));
  return merged.conflicts.length > 0 ? ExitCode.Findings : ExitCode.Done;
};

const readBase = (terminal: Terminal, name: string): SideText | undefined => {
  if (name === devNull) return undefined;
  const text = readFileIfAny(resolve(terminal.cwd, name));
  if (text === undefined)
    terminal.err(`${visible(name)}: there is no such file: merged as if both sides were new\n`);
  return text === undefined ? undefined : { name, text };
};
