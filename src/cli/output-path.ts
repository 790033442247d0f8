// Where a list, a report or a merge may be written: over nothing that people wrote.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../io/find-config.js';
import { targetOf } from '../io/plan-targets.js';
import { readFile } from '../io/read-file.js';
import { isInside } from '../io/resolve-inside.js';
import { targetStats } from '../io/target-stats.js';
import { AnnotateError } from '../model/annotate-error.js';

/** An annotation file by its first key, behind comments. */
const ANNOTATIONS = /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?\n)*annotate:\s/;

const isAnnotationFile = (path: string): boolean =>
  ANNOTATIONS.test(
    new TextDecoder().decode(readFile(path, { limit: Number.MAX_SAFE_INTEGER }).subarray(0, 4096)),
  );

/** A text in the corpus, or any file there that an annotation file stands for. */
const isArticle = (path: string, config: Config): boolean => {
  const corpus = join(config.root, config.corpus);
  return (
    path !== corpus &&
    isInside(corpus, path) &&
    (path.endsWith('.txt') || existsSync(targetOf(config, path).target))
  );
};

/** What a file that stands at the path is to the people of the project; undefined for an earlier list, or nothing. */
const workAt = (path: string, config: Config): string | undefined => {
  if (path === config.path) return 'the configuration';
  if (isAnnotationFile(path)) return 'an annotation file';
  return isArticle(path, config) ? 'an article' : undefined;
};

/**
 * Absolute path of an output; an earlier output may stand there, and what is in `own`.
 * @throws AnnotateError `output-is-work` for an article, an annotation file, the configuration; `target-not-a-file`
 */
export const outputPath = (
  cwd: string,
  name: string,
  config: Config,
  own: readonly string[] = [],
): string => {
  const path = resolve(cwd, name);
  if (own.some((file) => resolve(cwd, file) === path) || targetStats(path) === undefined) return path;
  const work = workAt(path, config);
  if (work !== undefined)
    throw new AnnotateError(
      'output-is-work',
      `is ${work}, and nothing was written over it: give --output another name`,
      {
        path: name,
      },
    );
  return path;
};
