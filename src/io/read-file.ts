// Files from disk: regular ones only, never larger than a limit, whatever stands at the path.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { AnnotateError } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';
import { decodeUtf8 } from './decode-utf8.js';

/** An article of more than 8 MB is no article: a novel has 1 MB. */
export const ARTICLE_LIMIT = 8 * 1024 * 1024;

/** Annotation files are several times the size of their articles. */
export const ANNOTATION_LIMIT = 64 * 1024 * 1024;

export interface ReadOptions {
  /** bytes */
  readonly limit?: number;
}

/** The link itself is refused, and a pipe without a writer does not hang. Both flags are absent on Windows. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const megabytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;

/** Reads to the end; the size is only a hint, the file may grow meanwhile. */
const readAll = (handle: number, size: number, limit: number, path: string): Uint8Array => {
  let bytes: Uint8Array = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) throw new AnnotateError('too-large', `is larger than ${megabytes(limit)}`, { path });
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
    }
  }
};

/** Bytes of a regular file. @throws AnnotateError `no-such-file`, `not-a-file` (also a link), `too-large`, `no-access`, `too-many-files`, `io` */
export const readFile = (path: string, { limit = ARTICLE_LIMIT }: ReadOptions = {}): Uint8Array => {
  let handle: number | undefined;
  try {
    handle = openSync(path, OPEN_FLAGS);
    const stats = fstatSync(handle);
    if (!stats.isFile())
      throw new AnnotateError(
        'not-a-file',
        stats.isDirectory() ? 'is a folder, not a file' : 'is not a regular file',
        { path },
      );
    if (stats.size > limit)
      throw new AnnotateError('too-large', `is larger than ${megabytes(limit)}: ${megabytes(stats.size)}`, {
        path,
      });
    return readAll(handle, stats.size, limit, path);
  } catch (error) {
    throw toIoError(error, path);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/** Text of a UTF-8 file that the program itself reads as data (annotations, configuration); a byte order mark stays. @throws AnnotateError as `readFile`, and `not-utf8` */
export const readUtf8File = (path: string, { limit = ANNOTATION_LIMIT }: ReadOptions = {}): string =>
  decodeUtf8(readFile(path, { limit }), path);

/** As `readUtf8File`; undefined when nothing stands at the path. */
export const readFileIfAny = (path: string, options: ReadOptions = {}): string | undefined => {
  try {
    return readUtf8File(path, options);
  } catch (error) {
    if (error instanceof AnnotateError && error.code === 'no-such-file') return undefined;
    throw error;
  }
};

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal: what `writeWhole` compares. */
export const hashText = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');
