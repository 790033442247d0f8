// An annotation file to the article it names, which must lie in the project.
import { dirname } from 'node:path';
import type { Config } from './find-config.js';
import { resolveInside } from './resolve-inside.js';

/** Absolute path of the article. @throws AnnotateError `outside-project` when the file names something elsewhere */
export const locateArticle = (config: Config, annotationPath: string, article: string): string =>
  resolveInside(config.root, article, { from: dirname(annotationPath), place: { path: annotationPath } });
