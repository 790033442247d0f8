// The one module that changes the disk: a file is the old one or the complete new one, and never someone else's.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
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
import { joinParts } from './join-parts.js';
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

/** Another run may sweep our temporary file away before it is renamed; then it is written again. */
const ATTEMPTS = 100;

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

interface Temporary {
  /** the file that it will be */
  readonly target: string;
  readonly parts: Iterable<Uint8Array>;
  readonly mode: number | undefined;
  readonly fsync: boolean;
}

const writeTemporary = (path: string, { target, parts, mode, fsync }: Temporary): void => {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  try {
    let size = 0;
    for (const bytes of parts) {
      writeFileSync(handle, bytes);
      size += bytes.byteLength;
    }
    // a full disk may give a short write and no error
    if (fstatSync(handle).size !== size)
      throw new AnnotateError('disk-full', 'the file could not be written whole', { path: target });
    if (mode !== undefined) fchmodSync(handle, mode & 0o777);
    if (fsync) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** False when a sweep of another run took the temporary file away. */
const rename = (temporary: string, path: string): boolean => {
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    const wasSwept = statsOf(temporary) === undefined && statsOf(dirname(path)) !== undefined;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && wasSwept) return false;
    throw error;
  }
};

interface Replacement {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** hash of what stood at the path when it was compared with what the caller had read */
  readonly found: string;
  readonly fsync: boolean;
}

/** Temp file in the same folder, then rename; what was read is compared once more right before. */
const replace = (
  path: string,
  { bytes, hash, found, fsync }: Replacement,
): 'written' | 'unchanged' | 'swept' => {
  const temporary = temporaryName(path);
  try {
    writeTemporary(temporary, { target: path, parts: [bytes], mode: statsOf(path)?.mode, fsync });
    const now = hashOnDisk(path);
    // another run may have written the same just now
    if (now === hash) return 'unchanged';
    refuseChanged(path, found, now);
    if (!rename(temporary, path)) return 'swept';
  } finally {
    rmSync(temporary, { force: true });
  }
  if (fsync) syncFolder(dirname(path));
  return 'written';
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
  const hash = hashText(bytes);
  try {
    if (inside !== undefined) refuseLinkedFolders(inside, path);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const found = hashOnDisk(path);
      if (found === hash) return 'unchanged';
      if (expected !== undefined) refuseChanged(path, expected, found);
      if (found === 'absent') mkdirSync(dirname(path), { recursive: true });
      const done = replace(path, { bytes, hash, found, fsync });
      if (done !== 'swept') return done;
    }
    throw new AnnotateError('io', 'the temporary file vanishes again and again: nothing was written', {
      path,
    });
  } catch (error) {
    throw toIoError(error, path);
  }
};

/**
 * Makes the file hold the parts, one behind another, and waits until they are on the disk. A failure, also one of `parts`, leaves the old file and no temporary one.
 * @throws AnnotateError `target-not-a-file`, `disk-full`, `no-access`, `io`
 */
export const writeParts = (path: string, parts: Iterable<Uint8Array>): void => {
  try {
    const stats = statsOf(path);
    if (stats) refuseOther(stats, path);
    mkdirSync(dirname(path), { recursive: true });
    const temporary = temporaryName(path);
    try {
      writeTemporary(temporary, { target: path, parts: joinParts(parts), mode: stats?.mode, fsync: true });
      if (!rename(temporary, path))
        throw new AnnotateError('io', 'another run swept the temporary file away: run again', { path });
    } finally {
      rmSync(temporary, { force: true });
    }
    syncFolder(dirname(path));
  } catch (error) {
    throw toIoError(error, path);
  }
};

/** Makes a folder and those above it. @throws AnnotateError `no-access`, `no-such-file` when a file stands on the way, `io` */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw toIoError(error, path);
  }
};

/** Removes a file; one that is gone already is no error. @throws AnnotateError `no-access`, `not-a-file`, `io` */
export const removeFile = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw toIoError(error, path);
  }
};
