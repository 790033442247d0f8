// What a file holds now, to compare it with what was read.
import { hashText, readFile } from './read-file.js';
import { targetStats } from './target-stats.js';

/** Hash of what stands at the path, or `absent`. @throws AnnotateError `target-not-a-file` */
export const hashOnDisk = (path: string): string =>
  targetStats(path) === undefined ? 'absent' : hashText(readFile(path, { limit: Number.MAX_SAFE_INTEGER }));
