// Nothing is written over what somebody else has written since.
import { AnnotateError } from '../model/annotate-error.js';

/** Both are hashes, or `absent`. @throws AnnotateError `changed-on-disk` when they differ */
export const refuseChanged = (path: string, expected: string, found: string): void => {
  if (expected === found) return;
  const what =
    expected === 'absent'
      ? 'a file has appeared here'
      : found === 'absent'
        ? 'the file was removed'
        : 'the file was changed';
  throw new AnnotateError('changed-on-disk', `${what} since it was read: nothing was written, run again`, {
    path,
  });
};
