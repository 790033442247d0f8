// The project's folder for what can be made again: `.annotate`, which ignores itself.
import { join } from 'node:path';
import { writeWhole } from './write-file.js';

/** Makes sure that git sees nothing of the folder. @throws AnnotateError as `writeWhole` */
export const makeCacheFolder = (root: string): string => {
  const folder = join(root, '.annotate');
  writeWhole(join(folder, '.gitignore'), '*\n', { inside: root });
  return folder;
};
