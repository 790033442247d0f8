// Paths from configuration and annotation files to absolute ones that cannot leave the project.
import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { ErrorPlace } from '../model/annotate-error.js';
import { toIoError } from './io-error.js';

/** True when `path` is `folder` or lies below it; both absolute. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Absolute path of `path`, read from `from` (default: the root). @throws AnnotateError `outside-project` when it leaves the root, is absolute elsewhere, or holds a NUL */
export const resolveInside = (
  root: string,
  path: string,
  { from = root, place = {} }: { readonly from?: string; readonly place?: ErrorPlace } = {},
): string => {
  const absolute = resolve(from, path);
  if (path.includes('\0') || !isInside(resolve(root), absolute))
    throw new AnnotateError(
      'outside-project',
      `the path "${path.slice(0, 200)}" leads out of the project ${root}`,
      place,
    );
  return absolute;
};

/** A part of the way that is no folder, or has a name no folder can have, is not there. @throws AnnotateError `no-access`, `io` */
const statsOnTheWay = (folder: string): ReturnType<typeof lstatSync> => {
  try {
    return lstatSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw toIoError(error, folder);
  }
};

/** The first folder below `root`, on the way down to `path`, that is a link; undefined when there is none. Both absolute. */
export const findLinkedFolder = (root: string, path: string): string | undefined => {
  let folder = root;
  for (const part of relative(root, dirname(path)).split(sep)) {
    folder = join(folder, part);
    const stats = statsOnTheWay(folder);
    if (stats === undefined) return undefined;
    if (folder !== root && stats.isSymbolicLink()) return folder;
  }
  return undefined;
};

/** Makes sure that no folder on the way from `root` down to `path` is a link, which would lead elsewhere. @throws AnnotateError `outside-project` */
export const refuseLinkedFolders = (root: string, path: string, place: ErrorPlace = { path }): void => {
  resolveInside(root, path, { place });
  const folder = findLinkedFolder(root, path);
  if (folder !== undefined)
    throw new AnnotateError(
      'outside-project',
      `the folder ${folder} is a link: nothing is read or written through links`,
      place,
    );
};
