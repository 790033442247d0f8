// The one writer: a file is the old one or the complete new one, and never someone else's.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';
import { hashText, readFile } from './read-file.js';
import { refuseLinkedFolders } from './resolve-inside.js';

export interface WriteOptions {
  /** what must still stand at the path: the hash of the bytes that were read (`hashText`), or `absent`; anything when left out */
  readonly expected?: string;
  /** folder that the file must stay in; no folder below it may be a link */
  readonly inside?: string;
  /** wait until the bytes are on the disk: whole or old also after a power cut */
  readonly fsync?: boolean;
}

/** Characters of the file name that the temporary name repeats: names may be 255 bytes long and no longer. */
const NAME_KEPT = 40;

/** Dot first and `.tmp` last, so that no glob of articles or annotations matches; random, since containers share process ids. */
export const temporaryName = (path: string): string =>
  join(
    dirname(path),
    `.${[...basename(path)].slice(0, NAME_KEPT).join('')}.${randomBytes(6).toString('hex')}.tmp`,
  );

const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

const refuseOther = (stats: Stats, path: string): void => {
  if (!stats.isFile())
    throw new AnnotateError(
      'target-not-a-file',
      `${stats.isSymbolicLink() ? 'a link stands' : 'something that is not a regular file stands'} where this file is to be written: remove it`,
      { path },
    );
};

/** Hash of what stands at the path, or `absent`. */
const hashOnDisk = (path: string): string => {
  const stats = statsOf(path);
  if (stats === undefined) return 'absent';
  refuseOther(stats, path);
  return hashText(readFile(path, { limit: Number.MAX_SAFE_INTEGER }));
};

const refuseChanged = (path: string, expected: string, found: string): void => {
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

const writeTemporary = (path: string, bytes: Uint8Array, mode: number | undefined, fsync: boolean): void => {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  try {
    writeFileSync(handle, bytes);
    // a full disk may give a short write and no error
    if (fstatSync(handle).size !== bytes.byteLength)
      throw new AnnotateError('disk-full', 'the file could not be written whole', { path });
    if (fsync) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (mode !== undefined) chmodSync(path, mode & 0o777);
};

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Temp file in the same folder, then rename; what was read is compared once more right before. */
const replace = (path: string, bytes: Uint8Array, found: string, fsync: boolean): void => {
  const temporary = temporaryName(path);
  try {
    writeTemporary(temporary, bytes, found === 'absent' ? undefined : statsOf(path)?.mode, fsync);
    refuseChanged(path, found, hashOnDisk(path));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (fsync) syncFolder(dirname(path));
};

/**
 * Makes the file hold exactly this text, or these bytes; folders are made. The same bytes are not written again. A failure leaves the old file and no temporary one.
 * @throws AnnotateError `changed-on-disk`, `target-not-a-file`, `outside-project`, `disk-full`, `no-access`, `name-too-long`, `io`
 */
export const writeWhole = (
  path: string,
  content: string | Uint8Array,
  { expected, inside, fsync = false }: WriteOptions = {},
): 'written' | 'unchanged' => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    if (inside !== undefined) refuseLinkedFolders(inside, path);
    const found = hashOnDisk(path);
    if (found === hashText(bytes)) return 'unchanged';
    if (expected !== undefined) refuseChanged(path, expected, found);
    if (found === 'absent') mkdirSync(dirname(path), { recursive: true });
    replace(path, bytes, found, fsync);
    return 'written';
  } catch (error) {
    throw toIoError(error, path);
  }
};
