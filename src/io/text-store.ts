// Texts of articles that git does not hold, kept by blob id, so that decisions can follow when the article changes.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { cacheFolder, makeCacheFolder } from './cache-folder.js';
import { readFile } from './read-file.js';
import { writeWhole } from './write-file.js';

/** Digits that a name holds: as many as an annotation file has at least. */
const DIGITS = 12;

const pathOf = (root: string, blob: string): string =>
  join(cacheFolder(root), 'texts', blob.slice(0, 2), blob.slice(2, DIGITS));

/** The bytes kept for a blob id of at least 12 hexadecimal digits, or undefined; the caller checks that they are what the id says. */
export const readStoredText = (root: string, blob: string): Uint8Array | undefined => {
  try {
    return readFile(pathOf(root, blob));
  } catch (error) {
    if (error instanceof AnnotateError && error.code === 'no-such-file') return undefined;
    throw error;
  }
};

/** Keeps bytes under their blob id; those that are kept already are not written again. @throws AnnotateError as `writeWhole` */
export const storeText = (root: string, blob: string, bytes: Uint8Array): void => {
  const path = pathOf(root, blob);
  if (existsSync(path)) return;
  makeCacheFolder(root);
  writeWhole(path, bytes, { inside: root });
};
