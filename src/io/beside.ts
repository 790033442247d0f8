// Names of our own files next to a file that is written.
import { basename, dirname, join } from 'node:path';

/** Characters of the file name that the other repeats: names may be 255 bytes long and no longer. */
const NAME_KEPT = 40;

/** `.preska.yaml.END.tmp`: dot first and `.tmp` last, so that no glob of articles or annotations matches. */
export const beside = (path: string, end: string): string =>
  join(dirname(path), `.${[...basename(path)].slice(0, NAME_KEPT).join('')}.${end}.tmp`);
