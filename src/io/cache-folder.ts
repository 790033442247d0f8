// The project's folder for what can be made again: `.annotate`, which ignores itself.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile, writeWhole } from './write-file.js';

export const cacheFolder = (root: string): string => join(root, '.annotate');

/** Makes sure that git sees nothing of the folder. @throws AnnotateError as `writeWhole` */
export const makeCacheFolder = (root: string): string => {
  const folder = cacheFolder(root);
  writeWhole(join(folder, '.gitignore'), '*\n', { inside: root });
  return folder;
};

/** The folder and those in it, as far as they are there; none through a link. */
export const cacheFolders = (root: string): string[] => {
  const folders: string[] = [];
  const add = (folder: string, depth: number): void => {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    folders.push(folder);
    if (depth < DEPTH)
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory()) add(join(folder, entry.name), depth + 1);
  };
  try {
    add(cacheFolder(root), 0);
  } catch {
    return folders;
  }
  return folders;
};
/** `.annotate/texts/82` */
const DEPTH = 2;

export interface CacheFile {
  /** absolute */
  readonly path: string;
  readonly bytes: number;
  /** the first 12 digits of the blob id of a kept text; absent for every other file */
  readonly blob?: string;
}

/** `texts/82/d586c8b33a` */
const TEXT = /^texts[\\/]([0-9a-f]{2})[\\/]([0-9a-f]{10})$/;

/** Regular files of the folder in no order; none when there is no folder, or a link stands in its place. */
export const listCache = (root: string): CacheFile[] => {
  const folder = cacheFolder(root);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return (readdirSync(folder, { recursive: true }) as string[]).flatMap((name) => {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return [];
    const text = TEXT.exec(name);
    return [{ path, bytes: stats.size, ...(text ? { blob: `${text[1]}${text[2]}` } : {}) }];
  });
};

/** Removes files that `listCache` gave. @throws AnnotateError `no-access` */
export const removeCached = (files: readonly CacheFile[]): void => {
  for (const { path } of files) removeFile(path);
};
