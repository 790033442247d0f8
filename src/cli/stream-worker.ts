// A thread of `annotate stream`: batches of lines in, their results out; threads share the compiled gazetteer and nothing else.
import { createAnnotator } from '../pipeline.js';
import type { BatchResult, LineOptions } from './annotate-lines.js';
import { annotateLines, createAnnotateInput } from './annotate-lines.js';
import type { PackedBatch } from './pack-batch.js';
import { unpackBatch } from './pack-batch.js';

/** Options are those of one command, and do not change. */
let annotate: ReturnType<typeof createAnnotateInput> | undefined;

const streamBatch = ({
  batch,
  options,
  progress,
  gazetteer,
}: {
  batch: PackedBatch;
  options: LineOptions;
  /** says which line is being read, in case it is the last */
  progress: Int32Array;
  gazetteer: SharedArrayBuffer;
}): BatchResult => {
  annotate ??= createAnnotateInput(createAnnotator(new Uint8Array(gazetteer)), options);
  return annotateLines(unpackBatch(batch), annotate, (index) => void Atomics.store(progress, 0, index + 1));
};

export default streamBatch;
