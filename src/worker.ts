// A thread that annotates batches of files; it reads, and leaves writing to the main thread.
import type { FileJob, FileOptions, FileOutcome } from './annotate-file.js';
import { annotateFile } from './annotate-file.js';
import { readGazetteer } from './io/read-gazetteer.js';
import type { Annotator } from './pipeline.js';
import { createAnnotator } from './pipeline.js';

let annotator: Annotator | undefined;

/** Outcomes in the order of the jobs. */
const annotateBatch = async ({
  jobs,
  options,
}: {
  jobs: readonly FileJob[];
  options: FileOptions;
}): Promise<FileOutcome[]> => {
  annotator ??= createAnnotator(readGazetteer());
  const outcomes: FileOutcome[] = [];
  for (const job of jobs) outcomes.push(await annotateFile(job, annotator, options));
  return outcomes;
};

export default annotateBatch;
