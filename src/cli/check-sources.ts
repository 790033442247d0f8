// Annotation files and their articles for `check`: those on disk, or those that are staged for the next commit.
import { join, relative, sep } from 'node:path';
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { decodeUtf8 } from '../io/decode-utf8.js';
import { findAnnotationFiles } from '../io/find-annotation-files.js';
import type { Config } from '../io/find-config.js';
import { findCommit, findTrees } from '../io/git-history.js';
import type { IndexFile } from '../io/git-objects.js';
import { listIndex, listTree, readBlobs } from '../io/git-objects.js';
import { findRepository } from '../io/git-repository.js';
import { locateArticle } from '../io/locate-article.js';
import { targetOf } from '../io/plan-targets.js';
import { readUtf8File } from '../io/read-file.js';
import { isInside } from '../io/resolve-inside.js';
import type { Article } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import { readInTime } from './read-in-time.js';
import { readArticleOf } from './read-annotations.js';

/** Paths are absolute. */
export interface CheckSources {
  readonly files: readonly string[];
  /** files that a merge left open */
  readonly unmerged: readonly string[];
  /** @throws AnnotateError as reading does */
  read(file: string): string;
  /** The article that a document names; undefined when there is none. @throws AnnotateError as reading does */
  article(
    file: string,
    document: Pick<AnnotationDocument, 'article'>,
    lexicon: Lexicon,
  ): Promise<Article | undefined>;
}

/** Named files and folders of the work tree, or all annotation files. */
export const diskSources = async (
  config: Config,
  cwd: string,
  paths: readonly string[],
): Promise<CheckSources> => ({
  files: await findAnnotationFiles(config, cwd, paths, { namesOthers: true }),
  unmerged: [],
  read: (file) => readUtf8File(file),
  article: (file, document, lexicon) => readArticleOf(config, file, document, lexicon),
});

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** Paths below a folder whose staged version is not that of the last commit, also those that are staged to go. */
const stagedBelow = (top: string, folder: string, index: readonly IndexFile[]): string[] => {
  const head = findCommit(top, 'HEAD');
  const there = head !== undefined && findTrees(top, [head], folder)[0] !== undefined;
  const before = new Map((there ? listTree(top, head, folder) : []).map(({ path, blob }) => [path, blob]));
  const now = new Map(index.map(({ path, blob }) => [path, blob]));
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
};

/**
 * Annotation files whose staged version is new, and those whose article's is; only those at or below the named paths (absolute), when there are any.
 * @throws AnnotateError `no-repository`, `git`
 */
export const stagedSources = (config: Config, named: readonly string[]): CheckSources => {
  const { top } = findRepository(config.root);
  const fromTop = (path: string): string => slashed(relative(top, join(config.root, path)));
  const annotations = listIndex(top, fromTop(config.annotations));
  const corpus = listIndex(top, fromTop(config.corpus));
  const index = new Map(
    [...annotations, ...corpus].filter(({ stage }) => stage === 0).map((file) => [file.path, file.blob]),
  );
  const touched = [
    ...stagedBelow(top, fromTop(config.annotations), annotations),
    ...stagedBelow(top, fromTop(config.corpus), corpus).map((path) =>
      slashed(relative(top, targetOf(config, join(top, path)).target)),
    ),
  ];
  const isWanted = (path: string): boolean =>
    /\.ya?ml$/.test(path) && (named.length === 0 || named.some((one) => isInside(one, join(top, path))));
  const bytesOf = (path: string): Uint8Array | undefined => {
    const blob = index.get(path) ?? listIndex(top, path).find((file) => file.path === path)?.blob;
    return blob === undefined ? undefined : readBlobs(top, [blob])[0];
  };
  return {
    files: [...new Set(touched)]
      .filter((path) => index.has(path) && isWanted(path))
      .sort()
      .map((path) => join(top, path)),
    unmerged: [...new Set(annotations.filter(({ stage }) => stage > 0).map(({ path }) => path))].map((path) =>
      join(top, path),
    ),
    read: (file) => decodeUtf8(bytesOf(slashed(relative(top, file))) as Uint8Array, file),
    async article(file, document, lexicon) {
      const path = locateArticle(config, file, document.article);
      const bytes = bytesOf(slashed(relative(top, path)));
      return bytes === undefined ? undefined : readInTime(bytes, path, lexicon);
    },
  };
};
