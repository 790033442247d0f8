// What stands where a file is to be written.
import { lstatSync } from 'node:fs';
import { AnnotateError } from '../model/annotate-error.js';

/** Of a regular file; undefined when nothing stands there. @throws AnnotateError `target-not-a-file` for links, folders and whatever else */
export const targetStats = (path: string) => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile())
    throw new AnnotateError(
      'target-not-a-file',
      `${stats.isSymbolicLink() ? 'a link stands' : 'something that is not a regular file stands'} where this file is to be written: remove it`,
      { path },
    );
  return stats;
};
