// A thread of `annotate stream`: batches of lines in, their results out; threads share the compiled gazetteer and nothing else.
import type { Annotator } from '../pipeline.js';
import { createAnnotator } from '../pipeline.js';
import type { BatchResult, LineOptions } from './annotate-lines.js';
import { annotateLines } from './annotate-lines.js';
import type { PackedBatch } from './pack-batch.js';
import { unpackBatch } from './pack-batch.js';

let annotator: Annotator | undefined;

const streamBatch = ({
  batch,
  options,
  gazetteer,
}: {
  batch: PackedBatch;
  options: LineOptions;
  gazetteer: SharedArrayBuffer;
}): BatchResult => {
  annotator ??= createAnnotator(new Uint8Array(gazetteer));
  return annotateLines(unpackBatch(batch), annotator, options);
};

export default streamBatch;
