// Paths from configuration and annotation files to absolute ones that cannot leave the project.
import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { ErrorPlace } from '../model/annotate-error.js';

/** True when `path` is `folder` or lies below it; both absolute. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** Absolute path of `path`, read from `from` (default: the root). @throws AnnotateError `outside-project` when it leaves the root, is absolute elsewhere, or holds a NUL */
export const resolveInside = (
  root: string,
  path: string,
  { from = root, place = {} }: { readonly from?: string; readonly place?: ErrorPlace } = {},
): string => {
  const absolute = path.includes('\0') ? '' : resolve(from, path);
  if (absolute === '' || !isInside(resolve(root), absolute))
    throw new AnnotateError(
      'outside-project',
      `the path "${path.slice(0, 200)}" leads out of the project ${root}`,
      place,
    );
  return absolute;
};

/** Makes sure that no folder on the way from `root` down to `path` is a link, which would lead writing elsewhere. @throws AnnotateError `outside-project` */
export const refuseLinkedFolders = (root: string, path: string): void => {
  resolveInside(root, path, { place: { path } });
  let folder = root;
  for (const part of relative(root, dirname(path)).split(sep)) {
    folder = join(folder, part);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (folder !== root && stats.isSymbolicLink())
      throw new AnnotateError(
        'outside-project',
        `the folder ${folder} is a link: annotation files are not written through links`,
        { path },
      );
  }
};
