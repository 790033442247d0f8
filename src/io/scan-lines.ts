// A file of any size to its lines, each with its place; a piece of the file and one line are held.
import { closeSync, openSync, readSync } from 'node:fs';
import { AnnotateError } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';

const LINE_FEED = 10;
const PIECE = 1 << 20;

export interface FileLine {
  /** 1-based */
  readonly number: number;
  /** where the line begins, in bytes */
  readonly offset: number;
  /** without the line feed; valid until the next line is asked for */
  readonly bytes: Uint8Array;
}

/** Room for at least one more piece behind `length` bytes. */
const withRoom = (buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> => {
  if (buffer.length - length >= PIECE) return buffer;
  const larger = new Uint8Array(Math.max(2 * buffer.length, length + PIECE));
  larger.set(buffer.subarray(0, length));
  return larger;
};

/** Every line, blank ones too. @throws AnnotateError `no-such-file`, `not-a-file`, `no-access`, `io`, and `line-too-long` with the line */
export function* scanLines(path: string, limit: number): Generator<FileLine> {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    let buffer = new Uint8Array(2 * PIECE);
    let [offset, number, length] = [0, 0, 0];
    for (;;) {
      buffer = withRoom(buffer, length);
      const read = readSync(handle, buffer, length, PIECE, null);
      let from = 0;
      // what was there before has no line feed
      let end = buffer.subarray(0, length + read).indexOf(LINE_FEED, length);
      length += read;
      for (; end >= 0; end = buffer.subarray(0, length).indexOf(LINE_FEED, from)) {
        number += 1;
        yield { number, offset, bytes: buffer.subarray(from, end) };
        offset += end + 1 - from;
        from = end + 1;
      }
      if (read === 0) {
        if (length > from) yield { number: number + 1, offset, bytes: buffer.subarray(from, length) };
        return;
      }
      buffer.copyWithin(0, from, length);
      length -= from;
      if (length > limit)
        throw new AnnotateError('line-too-long', `the line is longer than ${limit} bytes`, {
          path,
          line: number + 1,
        });
    }
  } catch (error) {
    throw toIoError(error, path);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
