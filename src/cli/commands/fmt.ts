// `annotate fmt`: annotation files in the one layout, `human: ok` written out.
import { relative } from 'node:path';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { ExitCode } from '../exit-code.js';
import { formatFile } from '../format-file.js';
import { letSignalsIn } from '../let-signals-in.js';
import { printError } from '../print-error.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface FmtOptions {
  readonly check?: boolean;
  readonly config?: string;
  readonly quiet?: boolean;
}

/** Exit 1 when `--check` would change something, 2 when a file cannot be read: it is named and left as it is, the others go on. */
export const fmtCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: FmtOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  const files = await findAnnotationFiles(config, terminal.cwd, paths, { namesOthers: true });
  const writes = options.check !== true;
  let changed = 0;
  let refused = 0;
  for (const file of files) {
    await letSignalsIn();
    if (terminal.stopped !== 'no') break;
    const shown = relative(terminal.cwd, file) || file;
    try {
      if (!formatFile(file, shown, writes)) continue;
      changed += 1;
      terminal.err(`${visible(shown)}: ${writes ? 'laid out' : 'would change'}\n`);
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      refused += 1;
      terminal.err(printError(new AnnotateError(error.code, error.message, { ...error.place, path: shown })));
    }
  }
  if (options.quiet !== true)
    terminal.err(
      `files: ${files.length} read, ${changed} ${writes ? 'laid out' : 'would change'}${refused > 0 ? `, ${refused} refused` : ''}\n`,
    );
  if (refused > 0) return ExitCode.Trouble;
  return !writes && changed > 0 ? ExitCode.Findings : ExitCode.Done;
};
