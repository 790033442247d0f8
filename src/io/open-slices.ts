// Stretches of many files, read in any order; files stay open while they are read from.
import { closeSync, openSync, readSync } from 'node:fs';
import { AnnotateError } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';

/** Files open at once: a run may have thousands of shards. */
const OPEN = 128;

/** Bytes read at a time: what stands behind a stretch is mostly asked for next. */
const AHEAD = 1 << 17;

interface Opened {
  readonly handle: number;
  buffer: Uint8Array;
  from: number;
}

export interface Slices {
  /** A copy of `length` bytes at `offset`. @throws AnnotateError `changed-on-disk` when the file ends before, and as opening does */
  read(path: string, offset: number, length: number): Uint8Array;
  close(): void;
}

/** Bytes from `offset` on, at least `length` of them unless the file ends. */
const readAt = (handle: number, offset: number, length: number): Uint8Array => {
  const buffer = new Uint8Array(Math.max(length, AHEAD));
  let filled = 0;
  while (filled < length) {
    const read = readSync(handle, buffer, filled, buffer.length - filled, offset + filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
};

/** Opens nothing yet. */
export const openSlices = (): Slices => {
  const opened = new Map<string, Opened>();
  const open = (path: string): Opened => {
    const known = opened.get(path);
    if (known) return known;
    const [oldest] = opened;
    if (oldest && opened.size >= OPEN) {
      closeSync(oldest[1].handle);
      opened.delete(oldest[0]);
    }
    const file = { handle: openSync(path, 'r'), buffer: new Uint8Array(0), from: 0 };
    opened.set(path, file);
    return file;
  };
  return {
    read(path, offset, length) {
      try {
        const file = open(path);
        if (offset < file.from || offset + length > file.from + file.buffer.length) {
          file.buffer = readAt(file.handle, offset, length);
          file.from = offset;
        }
        const at = offset - file.from;
        if (at + length > file.buffer.length)
          throw new AnnotateError('changed-on-disk', 'the file has become shorter while it was read', {
            path,
          });
        return file.buffer.slice(at, at + length);
      } catch (error) {
        throw toIoError(error, path);
      }
    },
    close() {
      for (const { handle } of opened.values()) closeSync(handle);
      opened.clear();
    },
  };
};
