// Shard outputs of `annotate stream` to one file of lines: nothing missing, nothing twice, in the order asked for.
import { resolve } from 'node:path';
import { findConfig } from '../io/find-config.js';
import { openSlices } from '../io/open-slices.js';
import { writeParts } from '../io/write-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import { ExitCode } from './exit-code.js';
import type { ShardFile } from './index-shards.js';
import { indexShards } from './index-shards.js';
import type { LineIndex } from './line-index.js';
import { orderLines } from './order-lines.js';
import { outputPath } from './output-path.js';
import { createProblems } from './report-problems.js';
import type { Terminal } from './terminal.js';

export interface CollectOptions {
  /** of one file of lines; `jsonl` when left out */
  readonly format?: 'jsonl' | 'parquet';
  readonly output?: string;
  readonly expect?: string;
  readonly partial?: boolean;
  readonly config?: string;
  readonly quiet?: boolean;
}

/** Bytes that are given to standard output at a time. */
const PRINT_AT = 1 << 16;

const LINE_END = Uint8Array.of(10);

function* sliceLines(
  index: LineIndex,
  order: Iterable<number>,
  shards: readonly ShardFile[],
): Generator<Uint8Array> {
  const slices = openSlices();
  try {
    for (const number of order) {
      const { shard, offset, length } = index.placeOf(number);
      yield slices.read((shards[shard] as ShardFile).path, offset, length);
      yield LINE_END;
    }
  } finally {
    slices.close();
  }
}

function* inOrderOfShards(index: LineIndex): Generator<number> {
  for (let number = 0; number < index.size; number += 1) yield number;
}

const printLines = async (terminal: Terminal, lines: Iterable<Uint8Array>): Promise<void> => {
  let held: Uint8Array[] = [];
  let size = 0;
  const print = async (): Promise<void> => {
    await terminal.out(Buffer.concat(held).toString('utf8'));
    held = [];
    size = 0;
  };
  for (const bytes of lines) {
    held.push(bytes);
    size += bytes.length;
    // whole lines only, so that no character is cut
    if (size >= PRINT_AT && bytes === LINE_END) await print();
    if (terminal.stopped !== 'no') return;
  }
  await print();
};

/** The file as its parts; what only Parquet needs is loaded for it alone. */
const makeParts = async (
  index: LineIndex,
  order: Uint32Array | undefined,
  shards: readonly ShardFile[],
  format: CollectOptions['format'],
): Promise<Iterable<Uint8Array>> => {
  const numbers = order ?? inOrderOfShards(index);
  if (format !== 'parquet') return sliceLines(index, numbers, shards);
  const { printParquet } = await import('../exchange/print-parquet.js');
  const { readResults } = await import('./read-results.js');
  return printParquet(readResults(index, numbers, shards), order?.length ?? index.size);
};

/** The path of the output, undefined for standard output. @throws AnnotateError `output-is-input`, `output-is-work`, `unknown-option` */
const findTarget = (
  cwd: string,
  shards: readonly ShardFile[],
  { output, format }: CollectOptions,
): string | undefined => {
  if (output === undefined && format === 'parquet')
    throw new AnnotateError('unknown-option', '--format parquet needs --output FILE: it is no text');
  const target = output === undefined ? undefined : outputPath(cwd, output, findConfig(cwd));
  if (target !== undefined && shards.some(({ path }) => path === target))
    throw new AnnotateError('output-is-input', 'the output is one of the shards: give it another name', {
      path: output as string,
    });
  return target;
};

/**
 * Writes what the shards hold to `output` or standard output. Exit 1 when it holds errors or, with `partial`, gaps; 2 and nothing
 * written for a torn line, a double, a result that is not expected, or a gap.
 */
export const collectLines = async (
  terminal: Terminal,
  shards: readonly ShardFile[],
  options: CollectOptions,
): Promise<number> => {
  const { expect, partial = false, quiet = false, format } = options;
  const target = findTarget(terminal.cwd, shards, options);
  const problems = createProblems(terminal);
  const index = indexShards(shards, problems);
  const order =
    expect === undefined
      ? undefined
      : orderLines({ path: resolve(terminal.cwd, expect), name: expect }, index, shards, problems);
  problems.finish();
  const failed = problems.count('not-annotated');
  const forgiven = failed + problems.count('no-id') + (partial ? problems.count('gap') : 0);
  if (problems.count() > forgiven) {
    terminal.err('annotate collect: nothing was written\n');
    return ExitCode.Trouble;
  }
  const parts = await makeParts(index, order, shards, format);
  if (target === undefined) await printLines(terminal, parts);
  else writeParts(target, parts);
  if (!quiet)
    terminal.err(
      `annotate collect: ${order?.length ?? index.size} lines of ${shards.length} shards${failed > 0 ? `, ${failed} of them errors` : ''}${partial ? `, ${problems.count('gap')} missing` : ''}\n`,
    );
  return forgiven > 0 ? ExitCode.Findings : ExitCode.Done;
};
