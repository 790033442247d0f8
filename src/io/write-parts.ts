// A file of any size, written part by part: it is the old one or the complete new one.
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';
import { temporaryName } from './write-file.js';

/** Bytes that are put together before they are written. */
const WRITE_AT = 1 << 20;

const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
};

const writeJoined = (handle: number, parts: Iterable<Uint8Array>): void => {
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = (): void => {
    writeAll(handle, Buffer.concat(held));
    held = [];
    size = 0;
  };
  for (const part of parts) {
    held.push(part);
    size += part.length;
    if (size >= WRITE_AT) flush();
  }
  flush();
};

/**
 * Makes the file hold the parts, one behind another, and waits until they are on the disk. A failure, also one of `parts`, leaves the old file and no temporary one.
 * @throws AnnotateError `target-not-a-file`, `disk-full`, `no-access`, `io`
 */
export const writeParts = (path: string, parts: Iterable<Uint8Array>): void => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile())
    throw new AnnotateError(
      'target-not-a-file',
      'something that is not a regular file stands where this file is to be written',
      { path },
    );
  const temporary = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
    try {
      writeJoined(handle, parts);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw toIoError(error, path);
  }
};
