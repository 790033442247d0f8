// `annotate prune`: lists decisions that have no use any more, asks, and removes them.
import { relative } from 'node:path';
import { printInto } from '../../annotations/print-into.js';
import { readDocument } from '../../annotations/read-document.js';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import { hashText, readUtf8File } from '../../io/read-file.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { listPrunable, pruneDocument } from '../../review/prune-document.js';
import type { Prunable } from '../../review/prune-document.js';
import { ask } from '../ask.js';
import { ExitCode } from '../exit-code.js';
import { printError } from '../print-error.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface PruneOptions {
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly config?: string;
}

/** A file with what goes from it. */
interface Pruning {
  readonly file: string;
  readonly shown: string;
  readonly before: string;
  readonly going: readonly Prunable[];
  readonly held: readonly Prunable[];
}

const HOW = 'type `annotate prune --yes` to remove them';
const MORE =
  'carry a note, a comment, a key x-* or a conflict and stay: type `annotate prune --all` to remove them too';

/** Exit 0 when nothing is left to remove, 1 when something was only listed, 2 when a file cannot be read or written. */
export const pruneCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: PruneOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  const files = await findAnnotationFiles(config, terminal.cwd, paths, { namesOthers: true });
  let refused = 0;
  const guard = <T>(shown: string, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      refused += 1;
      terminal.err(printError(new AnnotateError(error.code, error.message, { ...error.place, path: shown })));
      return undefined;
    }
  };
  const prunings: Pruning[] = [];
  for (const file of files) {
    const shown = relative(terminal.cwd, file) || file;
    const pruning = guard(shown, () => readPruning(file, shown, options.all === true));
    if (pruning !== undefined && pruning.going.length + pruning.held.length > 0) prunings.push(pruning);
  }
  const going = prunings.flatMap((pruning) => pruning.going.map((one) => describe(pruning.shown, one)));
  const held = prunings.flatMap((pruning) => pruning.held.map((one) => describe(pruning.shown, one)));
  await terminal.out(going.join('') + (held.length > 0 ? `\n${held.length} ${MORE}\n${held.join('')}` : ''));
  const counts = `${going.length} records in ${files.length} files have no use any more`;
  if (going.length === 0) {
    terminal.err(held.length > 0 ? '' : 'nothing to remove\n');
    return refused > 0 ? ExitCode.Trouble : ExitCode.Done;
  }
  if (!(await mayRemove(terminal, going.length, counts, options)))
    return refused > 0 ? ExitCode.Trouble : ExitCode.Findings;
  for (const pruning of prunings) if (pruning.going.length > 0) guard(pruning.shown, () => prune(pruning));
  terminal.err(`${going.length} removed\n`);
  return refused > 0 ? ExitCode.Trouble : ExitCode.Done;
};

const readPruning = (file: string, shown: string, all: boolean): Pruning => {
  const before = readUtf8File(file);
  const prunable = listPrunable(readDocument(before, shown));
  return {
    file,
    shown,
    before,
    going: prunable.filter((one) => all || !one.carries),
    held: prunable.filter((one) => !all && one.carries),
  };
};

/** `a.yaml: id: "quote": why (note: …)` */
const describe = (shown: string, { record, why }: Prunable): string => {
  const note = record.note === undefined ? '' : ` (note: ${record.note.join('; ')})`;
  return `${visible(`${shown}: ${record.id}: "${record.quote.replace(/\s+/g, ' ')}": ${why}${note}`)}\n`;
};

const mayRemove = async (
  terminal: Terminal,
  count: number,
  counts: string,
  options: PruneOptions,
): Promise<boolean> => {
  if (options.dryRun === true || (options.yes !== true && !terminal.stdinIsTerminal)) {
    terminal.err(`${counts}; nothing was removed: ${HOW}\n`);
    return false;
  }
  if (options.yes === true || (await ask(terminal, `remove ${count} records?`))) return true;
  terminal.err('nothing was removed\n');
  return false;
};

const prune = ({ file, shown, before, going }: Pruning): void => {
  const document = pruneDocument(readDocument(before, shown), new Set(going.map(({ record }) => record.id)));
  const text = printInto(before, document, shown);
  writeWhole(file, text, { expected: hashText(before) });
};
