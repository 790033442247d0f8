// An annotation file to the article it names, which must lie in the project.
import { statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { Config } from './find-config.js';
import type { Target } from './plan-targets.js';
import { isInside, refuseLinkedFolders, resolveInside } from './resolve-inside.js';

/** Absolute path of the article. @throws AnnotateError `outside-project` when the file names something elsewhere, behind a link, or of git's own */
export const locateArticle = (config: Config, annotationPath: string, article: string): string => {
  const place = { path: annotationPath };
  const path = resolveInside(config.root, article, { from: dirname(annotationPath), place });
  refuseLinkedFolders(config.root, path, place);
  // git's own files may hold a password
  if (
    relative(config.root, path)
      .split(sep)
      .some((name) => name.toLowerCase() === '.git')
  )
    throw new AnnotateError(
      'outside-project',
      `its \`article:\` "${article.slice(0, 200)}" is a file of git`,
      place,
    );
  return path;
};

/** Whether two paths are of one folder and differ in what is behind the last dot: their articles would share a file. */
const areOfOneName = (one: string, other: string): boolean =>
  dirname(one) === dirname(other) && basename(one, extname(one)) === basename(other, extname(other));

/** Whether another file than `own` stands at `path`; a disk that folds case has one file under two names. */
const isOtherFile = (path: string, own: string): boolean => {
  const [one, other] = [path, own].map((name) => statSync(name, { throwIfNoEntry: false }));
  return one !== undefined && !(one.ino === other?.ino && one.dev === other.dev);
};

/**
 * A file that names another article of the project was moved, and will name its own; one that leads out of the project is not ours to mend, and
 * one whose article is still there beside ours holds that one's decisions.
 * @throws AnnotateError `outside-project`, `target-collision`
 */
export const refuseOtherArticle = (
  root: string,
  { target, articlePath }: Pick<Target, 'target' | 'articlePath'>,
  article: string,
): void => {
  if (article === articlePath) return;
  const [own, other] = [resolve(dirname(target), articlePath), resolve(dirname(target), article)];
  if (isInside(root, other)) {
    if (!areOfOneName(own, other) || !isOtherFile(other, own)) return;
    throw new AnnotateError(
      'target-collision',
      `and ${other} would both be annotated in ${target}, which holds what was decided on that one: rename one of them`,
      { path: own },
    );
  }
  throw new AnnotateError(
    'outside-project',
    `its \`article:\` "${article.slice(0, 200)}" leads out of the project: write ${articlePath} there, or restore the file`,
    { path: target },
  );
};
