// A file, a folder, or `REV:path` of git to the files in it: what is read looks the same wherever it lies.
import { lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { posix } from 'node:path';
import fastGlob from 'fast-glob';
import { AnnotateError } from '../model/annotate-error.js';
import { compareCodePoints } from './compare-code-points.js';
import { findConfig } from './find-config.js';
import { findRevision } from './git-history.js';
import type { TreeFile } from './git-objects.js';
import { listTree, readBlobs } from './git-objects.js';
import { readFile } from './read-file.js';
import { findLinkedFolder, isInside } from './resolve-inside.js';

export interface Source {
  /** as messages name it */
  readonly name: string;
  readonly isFolder: boolean;
  /** paths below the folder with `/`, sorted by code point; the name of the file when it is one */
  readonly files: readonly string[];
  /** Path of a file of the list as messages name it. */
  shown(file: string): string;
  /** Bytes of a path relative to the folder; undefined when nothing stands there. @throws AnnotateError `outside-project` for one that leads out of the project */
  read(path: string, limit?: number): Uint8Array | undefined;
}

const LIMIT = 512 * 1024 * 1024;

/** The project that a folder belongs to: of its configuration, else the working folder when it holds it, else the folder around it. */
const rootOf = (folder: string, cwd: string): string => {
  const config = findConfig(folder);
  if (config.path !== undefined) return config.root;
  const root = findConfig(cwd).root;
  return isInside(root, folder) ? root : dirname(folder);
};

const openDisk = async (path: string, cwd: string): Promise<Source> => {
  const isFolder = lstatSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const root = rootOf(folder, cwd);
  const files = isFolder
    ? await fastGlob('**/*', { cwd: folder, followSymbolicLinks: false, onlyFiles: true })
    : [basename(path)];
  const show = (file: string): string => relative(cwd, join(folder, file)) || file;
  return {
    name: relative(cwd, path) || path,
    isFolder,
    files: files.sort(compareCodePoints),
    shown: show,
    read(file, limit = LIMIT) {
      const target = file.includes('\0') ? '' : resolve(folder, file);
      if (target === '' || !(isInside(root, target) || isInside(folder, target)))
        throw new AnnotateError(
          'outside-project',
          `the path "${file.slice(0, 200)}" leads out of the project ${root}`,
        );
      const linked = findLinkedFolder(isInside(folder, target) ? folder : root, target);
      if (linked !== undefined)
        throw new AnnotateError(
          'outside-project',
          `the folder ${show(linked)} is a link: nothing is read through links`,
          { path: show(file) },
        );
      try {
        return readFile(target, { limit });
      } catch (error) {
        if (!(error instanceof AnnotateError)) throw error;
        if (error.code === 'no-such-file') return undefined;
        throw new AnnotateError(error.code, error.message, { path: show(file) });
      }
    },
  };
};

/** `REV:path`; the path is from the root of the repository, or from `cwd` when it begins with `./` or `../`, as for git itself. */
const NAMED_REVISION = /^([^:\0]+):([^\0]*)$/;

const normal = (path: string): string => {
  const clean = posix.normalize(path).replace(/\/$/, '');
  return clean === '.' ? '' : clean;
};

const openGit = (name: string, cwd: string): Source | undefined => {
  const match = NAMED_REVISION.exec(name);
  if (!match) return undefined;
  const revision = findRevision(cwd, match[1] as string);
  if (!revision) return undefined;
  const given = match[2] as string;
  const path = normal(/^\.{1,2}(?:\/|$)/.test(given) ? posix.join(revision.prefix, given) : given);
  if (path.startsWith('..') || path.startsWith('/')) return undefined;
  const tree = new Map(listTree(cwd, revision.id, '').map((file) => [file.path, file]));
  const isFolder = !tree.has(path);
  const folder = isFolder ? path : posix.dirname(path) === '.' ? '' : posix.dirname(path);
  const below = folder === '' ? '' : `${folder}/`;
  const inside = isFolder ? [...tree.keys()].filter((file) => file.startsWith(below)) : [path];
  if (inside.length === 0) return undefined;
  const contents = readAhead(cwd, tree, inside);
  return {
    name,
    isFolder,
    files: inside.map((file) => file.slice(below.length)).sort(compareCodePoints),
    shown: (file) => `${match[1]}:${normal(posix.join(folder, file))}`,
    read(file) {
      const target = normal(posix.join(folder, file));
      if (target.startsWith('..') || target.startsWith('/'))
        throw new AnnotateError(
          'outside-project',
          `the path "${file.slice(0, 200)}" leads out of the repository`,
        );
      return contents(target);
    },
  };
};

/** Files of the source are read together, at the first question; others one by one. */
const readAhead = (
  cwd: string,
  tree: ReadonlyMap<string, TreeFile>,
  files: readonly string[],
): ((path: string) => Uint8Array | undefined) => {
  const known = new Map<string, Uint8Array>();
  let isAhead = false;
  return (path) => {
    const file = tree.get(path);
    if (!file) return undefined;
    if (!isAhead) {
      isAhead = true;
      const blobs = [...new Set(files.map((name) => tree.get(name)?.blob as string))];
      readBlobs(cwd, blobs).forEach((bytes, index) => known.set(blobs[index] as string, bytes));
    }
    const there = known.get(file.blob) ?? (readBlobs(cwd, [file.blob])[0] as Uint8Array);
    known.set(file.blob, there);
    return there;
  };
};

/** @throws AnnotateError `no-such-file` when the name is neither on disk nor a path of a revision, and `git` when git fails */
export const openSource = async (name: string, cwd: string): Promise<Source> => {
  const path = resolve(cwd, name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true)
    throw new AnnotateError('not-a-file', 'is a link: name what it points to', { path: name });
  if (stats) return openDisk(path, cwd);
  const source = openGit(name, cwd);
  if (source) return source;
  throw new AnnotateError(
    'no-such-file',
    'there is no such file or folder, and it is no REV:path that git knows',
    { path: name },
  );
};
