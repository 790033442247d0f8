// An annotation file to the article it names, which must lie in the project.
import { dirname, resolve } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { Config } from './find-config.js';
import type { Target } from './plan-targets.js';
import { isInside, refuseLinkedFolders, resolveInside } from './resolve-inside.js';

/** Absolute path of the article. @throws AnnotateError `outside-project` when the file names something elsewhere, or behind a link */
export const locateArticle = (config: Config, annotationPath: string, article: string): string => {
  const place = { path: annotationPath };
  const path = resolveInside(config.root, article, { from: dirname(annotationPath), place });
  refuseLinkedFolders(config.root, path, place);
  return path;
};

/** A file that names another article of the project was moved, and will name its own; one that leads out of the project is not ours to mend. @throws AnnotateError `outside-project` */
export const refuseArticleOutside = (
  root: string,
  { target, articlePath }: Pick<Target, 'target' | 'articlePath'>,
  article: string,
): void => {
  if (article === articlePath || isInside(root, resolve(dirname(target), article))) return;
  throw new AnnotateError(
    'outside-project',
    `its \`article:\` "${article.slice(0, 200)}" leads out of the project: write ${articlePath} there, or restore the file`,
    { path: target },
  );
};
