// The annotation files of a commit, of the index or of the work tree, seen alike: paths, blob ids, contents.
import { lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeUtf8 } from '../../io/decode-utf8.js';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import type { Config } from '../../io/find-config.js';
import { findTrees } from '../../io/git-history.js';
import { listIndex, listTree, readBlobs } from '../../io/git-objects.js';
import type { Repository } from '../../io/git-repository.js';
import { readUtf8File } from '../../io/read-file.js';
import { isInside } from '../../io/resolve-inside.js';
import { gitBlob } from '../../text/git-blob.js';

/** Paths are from the top of the repository, with `/`. */
export interface Snapshot {
  /** as messages name it */
  readonly name: string;
  /** path to blob id */
  readonly files: ReadonlyMap<string, string>;
  /** Reads these files together; what was read before is forgotten. */
  ahead(paths: readonly string[]): void;
  /** Text of a file. @throws AnnotateError `not-utf8`, `git` */
  read(path: string): string;
  /** True when anything stands at the path, an article for example. */
  has(path: string): boolean;
}

/** Which annotation files are looked at. */
export interface Scope {
  readonly repository: Repository;
  /** annotations folder from the top, without `/` at its end */
  readonly folder: string;
  isWanted(path: string): boolean;
}

const IS_YAML = /\.ya?ml$/;

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The annotation files of the project, or those at or below the named paths (absolute). */
export const scopeOf = (config: Config, repository: Repository, named: readonly string[]): Scope => {
  const folder = slashed(relative(repository.top, join(config.root, config.annotations)));
  const below = folder === '' ? '' : `${folder}/`;
  return {
    repository,
    folder,
    isWanted: (path) =>
      path.startsWith(below) &&
      IS_YAML.test(path) &&
      (named.length === 0 || named.some((one) => isInside(one, join(repository.top, path)))),
  };
};

const fromGit = (
  scope: Scope,
  name: string,
  listed: readonly { path: string; blob: string }[],
  has: (path: string) => boolean,
): Snapshot => {
  const { top } = scope.repository;
  const files = new Map(
    listed.filter(({ path }) => scope.isWanted(path)).map(({ path, blob }) => [path, blob]),
  );
  let known = new Map<string, Uint8Array>();
  return {
    name,
    files,
    ahead(paths) {
      const blobs = [...new Set(paths.flatMap((path) => files.get(path) ?? []))];
      known = new Map();
      readBlobs(top, blobs).forEach((bytes, index) => known.set(blobs[index] as string, bytes));
    },
    read(path) {
      const blob = files.get(path) as string;
      return decodeUtf8(known.get(blob) ?? (readBlobs(top, [blob])[0] as Uint8Array), path);
    },
    has,
  };
};

/** The annotation files of a commit. */
export const commitSnapshot = (scope: Scope, commit: string): Snapshot => {
  const { top } = scope.repository;
  const there = findTrees(top, [commit], scope.folder)[0] !== undefined;
  return fromGit(
    scope,
    commit.slice(0, 9),
    there ? listTree(top, commit, scope.folder) : [],
    (path) => listTree(top, commit, path).length > 0,
  );
};

/** The annotation files that the next commit would hold. */
export const indexSnapshot = (scope: Scope): Snapshot => {
  const { top } = scope.repository;
  return fromGit(
    scope,
    'the index',
    listIndex(top, scope.folder).filter(({ stage }) => stage === 0),
    (path) => listIndex(top, path).length > 0,
  );
};

/** The annotation files on disk. One that cannot be read is no version of anything: whoever reads it hears why. */
export const diskSnapshot = async (scope: Scope, config: Config): Promise<Snapshot> => {
  const { top } = scope.repository;
  const files = new Map<string, string>();
  for (const file of await findAnnotationFiles(config, top, [])) {
    const path = slashed(relative(top, file));
    if (scope.isWanted(path)) files.set(path, blobOnDisk(file));
  }
  return {
    name: 'the work tree',
    files,
    ahead: () => undefined,
    read: (path) => readUtf8File(join(top, path)),
    has: (path) => lstatSync(join(top, path), { throwIfNoEntry: false }) !== undefined,
  };
};

const blobOnDisk = (file: string): string => {
  try {
    return gitBlob(new TextEncoder().encode(readUtf8File(file)));
  } catch {
    return 'unreadable';
  }
};
