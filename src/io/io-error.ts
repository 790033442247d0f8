// Errors of the operating system to errors a user can act on.
import { AnnotateError } from '../model/annotate-error.js';

const KNOWN: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['no-such-file', 'there is no such file'],
  ENOTDIR: ['no-such-file', 'there is no such file: a part of its path is not a folder'],
  EACCES: ['no-access', 'permission denied'],
  EPERM: ['no-access', 'the operation is not permitted'],
  EISDIR: ['not-a-file', 'is a folder, not a file'],
  ERR_FS_EISDIR: ['not-a-file', 'is a folder, not a file'],
  ELOOP: ['not-a-file', 'is a link: name the file it points to'],
  ENXIO: ['not-a-file', 'is not a regular file'],
  ENOSPC: ['disk-full', 'no space is left on the disk'],
  EDQUOT: ['disk-full', 'the disk quota is used up'],
  EFBIG: ['disk-full', 'the file would be larger than the system allows'],
  EROFS: ['no-access', 'the file system is read-only'],
  EMFILE: ['too-many-files', 'too many files are open: raise the limit (ulimit -n) or use fewer jobs'],
  ENFILE: ['too-many-files', 'too many files are open on this machine'],
  ENAMETOOLONG: ['name-too-long', 'the name is too long for the file system'],
};

/** An AnnotateError stays as it is; a system error gets a stable code, a sentence and the path. */
export const toIoError = (error: unknown, path: string): AnnotateError => {
  if (error instanceof AnnotateError) return error;
  const { code = 'unknown', message } = error as NodeJS.ErrnoException;
  const [known, text] = KNOWN[code] ?? ['io', `${code}: ${message}`];
  return new AnnotateError(known, text, { path });
};
