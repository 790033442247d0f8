// Bytes of newline-delimited JSON to results, batch by batch in order, in this thread or in workers.
import type { BatchResult, LineBatch, LineOptions } from './annotate-lines.js';
import { mapInOrder } from './map-in-order.js';
import { openPool } from './open-pool.js';
import { packBatch } from './pack-batch.js';
import type { Profile } from './profile.js';
import { readLines } from './read-lines.js';

/** Batches under way for each worker: one that it reads, one that waits. */
const AHEAD = 2;

/** The lines that one chunk of the input completes: a batch is never larger than a chunk and one line. */
async function* numberLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let first = 1;
  for await (const lines of readLines(chunks)) {
    // blank lines count, and are no work
    if (lines.some(({ bytes, tooLong }) => bytes.byteLength > 0 || tooLong)) yield { first, lines };
    first += lines.length;
  }
}

async function* streamHere(
  batches: AsyncIterable<LineBatch>,
  options: LineOptions,
  profile: Profile | undefined,
): AsyncGenerator<BatchResult> {
  let annotate: ((batch: LineBatch) => BatchResult) | undefined;
  for await (const batch of batches) {
    // loaded with the first line: an empty input needs no rules and no names
    annotate ??= await openHere(options, profile);
    yield annotate(batch);
  }
}

const openHere = async (
  options: LineOptions,
  profile: Profile | undefined,
): Promise<(batch: LineBatch) => BatchResult> => {
  const { annotateLines, createAnnotateInput, createProfiledInput } = await import('./annotate-lines.js');
  const { readGazetteer } = await import('../io/read-gazetteer.js');
  const { createAnnotator } = await import('../pipeline.js');
  const annotator = createAnnotator(readGazetteer(), profile?.meter);
  const annotate = profile
    ? createProfiledInput(annotator, options, profile)
    : createAnnotateInput(annotator, options);
  return (batch) => annotateLines(batch, annotate);
};

async function* streamInWorkers(
  batches: AsyncIterable<LineBatch>,
  options: LineOptions,
  threads: number,
): AsyncGenerator<BatchResult> {
  const pool = openPool(new URL('./stream-worker.js', import.meta.url), threads);
  try {
    const work = async (batch: LineBatch): Promise<BatchResult> => {
      const packed = packBatch(batch);
      const handedOver = [packed.bytes.buffer as ArrayBuffer];
      return (await pool.run({ batch: packed, options }, { handedOver })) as BatchResult;
    };
    yield* mapInOrder(batches, work, threads * AHEAD);
  } finally {
    await pool.close();
  }
}

/**
 * One result a batch, in the order of the lines; in memory are at most two batches a worker and an unfinished line.
 * With a profile all work is done in this thread, whatever `threads` says: a profile measures one.
 */
export const streamBatches = (
  chunks: AsyncIterable<Uint8Array>,
  options: LineOptions,
  threads: number,
  profile?: Profile,
): AsyncGenerator<BatchResult> => {
  const batches = numberLines(chunks);
  return threads === 1 || profile
    ? streamHere(batches, options, profile)
    : streamInWorkers(batches, options, threads);
};
