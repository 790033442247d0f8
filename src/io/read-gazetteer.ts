// The compiled gazetteer from disk.
import { readFileSync } from 'node:fs';
import { AnnotateError } from '../model/annotate-error.js';

const PLACES = ['../gazetteer.bin', '../../dist/gazetteer.bin'];

/** Bytes of the compiled gazetteer, beside the built program. @throws AnnotateError `gazetteer-missing` */
export const readGazetteer = (): Uint8Array => {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new AnnotateError('gazetteer-missing', 'the compiled gazetteer is missing: run `npm run build`');
};

/** The same in memory that threads can share. @throws AnnotateError `gazetteer-missing` */
export const readSharedGazetteer = (): SharedArrayBuffer => {
  const bytes = readGazetteer();
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
};
