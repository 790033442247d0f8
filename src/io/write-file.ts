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
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { beside } from './beside.js';
import { hashOnDisk } from './hash-on-disk.js';
import { toIoError } from './io-error.js';
import { joinParts } from './join-parts.js';
import { hashText } from './read-file.js';
import { refuseChanged } from './refuse-changed.js';
import { refuseLinkedFolders } from './resolve-inside.js';
import { targetStats } from './target-stats.js';

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

/** Milliseconds for which a lock that stays the same is believed: whoever holds one needs less than one, or was killed. */
const LOCK_BELIEVED = 1000;

/** Milliseconds between two looks at the lock of somebody else. */
const LOCK_LOOK = 2;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder and those above it. Not by `recursive` of node, which tries for ever where the parent is there and still has no room for a child: `/proc`, a mount that went away. */
const ensureFolder = (path: string): void => {
  const missing: string[] = [];
  // a drive that is not there is its own parent
  for (let at = path; !isFolder(at) && !missing.includes(at); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // another run may have made it just now
      if (!isFolder(folder)) throw error;
    }
  }
};

/** Random, since containers share process ids. */
export const temporaryName = (path: string): string => beside(path, randomBytes(6).toString('hex'));

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

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** False when a sweep of another run took the temporary file away. */
const rename = (temporary: string, path: string): boolean => {
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    const wasSwept = !isThere(temporary) && isThere(dirname(path));
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && wasSwept) return false;
    throw error;
  }
};

/** Waits until nobody holds this lock, or until one was held for so long that its holder is dead, and takes it away then. @throws AnnotateError `target-not-a-file` */
export const awaitLock = (lock: string): void => {
  let held = '';
  let since = 0;
  for (;;) {
    const stats = targetStats(lock);
    if (stats === undefined) return;
    const which = `${stats.ino} ${stats.ctimeMs}`;
    if (which !== held) [held, since] = [which, performance.now()];
    else if (performance.now() - since > LOCK_BELIEVED) return rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_LOOK);
  }
};

/** Calls `work` while no other run or review compares and renames the same file. */
const whileLocked = <T>(path: string, work: () => T): T => {
  // two long names may share one: then one waits for the other
  const lock = beside(path, 'lock');
  for (;;) {
    try {
      closeSync(openSync(lock, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      awaitLock(lock);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
};

interface Replacement {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** hash of what stood at the path when it was compared with what the caller had read */
  readonly found: string;
  readonly fsync: boolean;
}

/** Temp file in the same folder, then rename; what was read is compared once more right before, and nobody else renames in between. */
const replace = (
  path: string,
  { bytes, hash, found, fsync }: Replacement,
): 'written' | 'unchanged' | 'swept' => {
  const temporary = temporaryName(path);
  try {
    writeTemporary(temporary, { target: path, parts: [bytes], mode: targetStats(path)?.mode, fsync });
    const done = whileLocked(path, () => {
      const now = hashOnDisk(path);
      // another run may have written the same just now
      if (now === hash) return 'unchanged';
      refuseChanged(path, found, now);
      return rename(temporary, path) ? 'written' : 'swept';
    });
    if (done === 'written' && fsync) syncFolder(dirname(path));
    return done;
  } finally {
    rmSync(temporary, { force: true });
  }
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
      if (found === 'absent') ensureFolder(dirname(path));
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
    const mode = targetStats(path)?.mode;
    ensureFolder(dirname(path));
    const temporary = temporaryName(path);
    try {
      writeTemporary(temporary, { target: path, parts: joinParts(parts), mode, fsync: true });
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
    ensureFolder(path);
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
