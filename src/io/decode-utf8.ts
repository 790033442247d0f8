// Bytes that must be UTF-8 to text.
import { AnnotateError } from '../model/annotate-error.js';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text; a byte order mark stays. @throws AnnotateError `not-utf8` with the path */
export const decodeUtf8 = (bytes: Uint8Array, path: string): string => {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new AnnotateError(
      'not-utf8',
      'is not UTF-8: the file is damaged or was saved in another encoding',
      {
        path,
      },
    );
  }
};
