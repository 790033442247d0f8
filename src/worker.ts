// A thread that annotates batches of files; it reads, and leaves writing to the main thread.
import type { FileJob, FileOptions, FileOutcome } from './annotate-file.js';
import { annotateFile } from './annotate-file.js';
import type { OldTexts } from './io/open-old-texts.js';
import { openOldTexts } from './io/open-old-texts.js';
import type { Annotator } from './pipeline.js';
import { createAnnotator } from './pipeline.js';

let annotator: Annotator | undefined;

/** Opened once a thread; what it starts ends with the thread. */
let texts: OldTexts | undefined;

/** Outcomes in the order of the jobs. */
const annotateBatch = async ({
  jobs,
  options,
  root,
  progress,
  gazetteer,
}: {
  jobs: readonly FileJob[];
  options: FileOptions;
  root: string;
  /** says which article is being read, in case it is the last */
  progress: Int32Array;
  gazetteer: SharedArrayBuffer;
}): Promise<FileOutcome[]> => {
  annotator ??= createAnnotator(new Uint8Array(gazetteer));
  texts ??= openOldTexts(root);
  const outcomes: FileOutcome[] = [];
  for (const [index, job] of jobs.entries()) {
    Atomics.store(progress, 0, index + 1);
    outcomes.push(await annotateFile(job, annotator, { root, texts }, options));
  }
  return outcomes;
};

export default annotateBatch;
