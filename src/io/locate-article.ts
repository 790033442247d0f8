// An annotation file to the article it names, which must lie in the project.
import { dirname } from 'node:path';
import type { Config } from './find-config.js';
import { refuseLinkedFolders, resolveInside } from './resolve-inside.js';

/** Absolute path of the article. @throws AnnotateError `outside-project` when the file names something elsewhere, or behind a link */
export const locateArticle = (config: Config, annotationPath: string, article: string): string => {
  const place = { path: annotationPath };
  const path = resolveInside(config.root, article, { from: dirname(annotationPath), place });
  refuseLinkedFolders(config.root, path, place);
  return path;
};
