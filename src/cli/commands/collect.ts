// `annotate collect`: outputs of shards to one output, refused when something is missing or twice.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toIoError } from '../../io/io-error.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { CollectOptions } from '../collect-lines.js';
import { collectLines } from '../collect-lines.js';
import { collectTrees } from '../collect-trees.js';
import type { ShardFile } from '../index-shards.js';
import type { Terminal } from '../terminal.js';

const isFolder = ({ path, name }: ShardFile): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw toIoError(error, name);
  }
};

/** Files are shards of lines, folders are annotation trees. @throws AnnotateError `mixed-inputs`, `no-such-file`, `unknown-option` */
export const collectCommand = async (
  terminal: Terminal,
  names: readonly string[],
  options: CollectOptions,
): Promise<number> => {
  const inputs = names.map((name) => ({ name, path: resolve(terminal.cwd, name) }));
  const folders = inputs.filter(isFolder);
  if (folders.length === 0) return collectLines(terminal, inputs, options);
  if (folders.length < inputs.length)
    throw new AnnotateError(
      'mixed-inputs',
      'give either files that `annotate stream` wrote or folders of annotation files',
    );
  if (options.expect !== undefined)
    throw new AnnotateError(
      'unknown-option',
      '--expect is for files of lines: trees are compared with the corpus',
    );
  if (options.format === 'parquet')
    throw new AnnotateError(
      'unknown-option',
      '--format is for files of lines: `annotate export` makes lists of annotation files',
    );
  return collectTrees(terminal, inputs, options);
};
