// Bytes of newline-delimited JSON to results, batch by batch in order, in this thread or in workers.
import type { BatchResult, LineBatch, LineOptions } from './annotate-lines.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Attempt } from './guard-batch.js';
import { guardBatch } from './guard-batch.js';
import { mapInOrder } from './map-in-order.js';
import { openPool } from './open-pool.js';
import { packBatch } from './pack-batch.js';
import type { Profile } from './profile.js';
import type { ByteLine } from './read-lines.js';
import { readLines } from './read-lines.js';
import { withinTime } from './within-time.js';

/** Batches under way for each worker: one that it reads, one that waits. */
const AHEAD = 2;

export interface LineLimits {
  /** milliseconds that one line may take */
  readonly timeout: number;
  /** bytes of one line */
  readonly maxBytes: number;
}

/** The lines that one chunk of the input completes: a batch is never larger than a chunk and one line. */
async function* numberLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<LineBatch> {
  let first = 1;
  for await (const lines of readLines(chunks, maxBytes)) {
    // blank lines count, and are no work
    if (lines.some(({ bytes, tooLong }) => bytes.byteLength > 0 || tooLong)) yield { first, lines };
    first += lines.length;
  }
}

type AnnotateBatch = (batch: LineBatch, begin: (index: number, before: BatchResult) => void) => BatchResult;

const openHere = async (options: LineOptions, profile: Profile | undefined): Promise<AnnotateBatch> => {
  const { annotateLines, createAnnotateInput, createProfiledInput } = await import('./annotate-lines.js');
  const { readGazetteer } = await import('../io/read-gazetteer.js');
  const { createAnnotator } = await import('../pipeline.js');
  const annotator = createAnnotator(readGazetteer(), profile?.meter);
  const annotate = profile
    ? createProfiledInput(annotator, options, profile)
    : createAnnotateInput(annotator, options);
  return (batch, begin) => annotateLines(batch, annotate, begin);
};

/** A batch broken off in the midst of one of its lines. */
interface BrokenOff {
  readonly before: BatchResult;
  readonly rest: LineBatch;
}

/** All lines of a batch under one watch, since each watch costs a thread: when it breaks off, which line took too long is for a worker to find out. */
const annotateWatched = (
  batch: LineBatch,
  annotate: AnnotateBatch,
  timeout: number,
): BatchResult | BrokenOff => {
  let at = 0;
  let before: BatchResult = { output: '', failed: 0 };
  try {
    return withinTime(timeout)(() =>
      annotate(batch, (index, result) => {
        at = index;
        before = result;
      }),
    );
  } catch (error) {
    if (!(error instanceof AnnotateError && error.code === 'timeout')) throw error;
    return { before, rest: { first: batch.first + at, lines: batch.lines.slice(at) } };
  }
};

async function* chain(first: LineBatch, others: AsyncIterable<LineBatch>): AsyncGenerator<LineBatch> {
  yield first;
  yield* others;
}

async function* streamHere(
  batches: AsyncGenerator<LineBatch>,
  options: LineOptions,
  timeout: number,
  profile: Profile | undefined,
): AsyncGenerator<BatchResult> {
  let annotate: AnnotateBatch | undefined;
  try {
    for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
      // loaded with the first line: an empty input needs no rules and no names
      annotate ??= await openHere(options, profile);
      const result = annotateWatched(next.value, annotate, timeout);
      if ('rest' in result) {
        yield result.before;
        // the annotator was broken off in the midst of its work: a new one reads the rest
        yield* streamInWorkers(chain(result.rest, batches), options, timeout, 1);
        return;
      }
      yield result;
    }
  } finally {
    await batches.return(undefined);
  }
}

interface Line {
  readonly line: ByteLine;
  readonly number: number;
}

const join = (results: readonly BatchResult[]): BatchResult => ({
  output: results.map(({ output }) => output).join(''),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

async function* streamInWorkers(
  batches: AsyncIterable<LineBatch>,
  options: LineOptions,
  timeout: number,
  threads: number,
): AsyncGenerator<BatchResult> {
  const pool = openPool(new URL('./stream-worker.js', import.meta.url), threads);
  const attempt: Attempt<Line, BatchResult> = async (part, progress, signal) => {
    const [{ number: first }] = part as readonly [Line];
    const batch = packBatch({ first, lines: part.map(({ line }) => line) });
    const handedOver = [batch.bytes.buffer as ArrayBuffer];
    return [(await pool.run({ batch, options, progress }, { handedOver, signal })) as BatchResult];
  };
  // loaded when a line fails: this thread needs no rules
  const failed = async ({ line, number }: Line, error: AnnotateError): Promise<BatchResult> =>
    (await import('./annotate-lines.js')).failLine(line, number, error);
  const work = async ({ first, lines }: LineBatch): Promise<BatchResult> => {
    const numbered = lines.map((line, index) => ({ line, number: first + index }));
    return join(await guardBatch(numbered, attempt, timeout, failed));
  };
  try {
    yield* mapInOrder(batches, work, threads * AHEAD);
  } finally {
    await pool.close();
  }
}

/**
 * One result a batch, in the order of the lines; in memory are at most two batches a worker and an unfinished line. A line over a limit, or over
 * which a worker dies, is an error in its place. With a profile all work is done in this thread, whatever `threads` says: a profile measures one.
 */
export const streamBatches = (
  chunks: AsyncIterable<Uint8Array>,
  options: LineOptions,
  { timeout, maxBytes }: LineLimits,
  threads: number,
  profile?: Profile,
): AsyncGenerator<BatchResult> => {
  const batches = numberLines(chunks, maxBytes);
  return threads === 1 || profile
    ? streamHere(batches, options, timeout, profile)
    : streamInWorkers(batches, options, timeout, threads);
};
