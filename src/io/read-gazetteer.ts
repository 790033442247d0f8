// The compiled gazetteer from disk.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AnnotateError } from '../model/annotate-error.js';

/** Where the build puts it: the same way from sources, built modules and the bundled program. */
export const GAZETTEER = fileURLToPath(new URL('../../dist/gazetteer.bin', import.meta.url));

/** Bytes of the compiled gazetteer. @throws AnnotateError `gazetteer-missing` */
export const readGazetteer = (): Uint8Array => {
  try {
    return readFileSync(GAZETTEER);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new AnnotateError('gazetteer-missing', 'the compiled gazetteer is missing: run `npm run build`');
  }
};

/** The same in memory that threads can share. @throws AnnotateError `gazetteer-missing` */
export const readSharedGazetteer = (): SharedArrayBuffer => {
  const bytes = readGazetteer();
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
};
