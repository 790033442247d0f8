// `.gitignore` and `.annotateignore` files to one question: is this path ignored, and by which file?
import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import fastGlob from 'fast-glob';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { costlyGlob } from '../annotations/costly-glob.js';
import { AnnotateError } from '../model/annotate-error.js';
import { readUtf8File } from './read-file.js';
import { isInside } from './resolve-inside.js';

/** Each line is tried on each file. */
const IGNORE_LIMIT = 256 * 1024;

const NAMES = ['.gitignore', '.annotateignore'];

/** Why a path is ignored, or undefined. */
export type IgnoreReason = (path: string) => string | undefined;

interface IgnoreFile {
  readonly folder: string;
  readonly name: string;
  readonly rules: Ignore;
}

const slashed = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

const foldersBetween = (root: string, folder: string): string[] => {
  const folders: string[] = [];
  for (let at = folder; at !== root && isInside(root, at); at = dirname(at)) folders.unshift(at);
  return [root, ...folders];
};

/** @throws AnnotateError `costly-pattern` with its line, and what reading throws */
const load = (root: string, path: string): IgnoreFile => {
  const text = readUtf8File(path, { limit: IGNORE_LIMIT });
  for (const [index, line] of text.split('\n').entries()) {
    const reason = line.startsWith('#') ? undefined : costlyGlob(line, { plain: true });
    if (reason !== undefined)
      throw new AnnotateError('costly-pattern', `the pattern ${reason}: shorten it`, {
        path,
        line: index + 1,
      });
  }
  return { folder: dirname(path), name: slashed(root, path), rules: ignore().add(text) };
};

/** Ignore files of the corpus, of the folders below it and of those above it up to the project; deeper ones have the last word. */
export const loadIgnoreFiles = async (root: string, corpus: string): Promise<IgnoreReason> => {
  const above = foldersBetween(root, corpus).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const below = await fastGlob(
    NAMES.map((name) => `*/**/${name}`),
    { cwd: corpus, dot: true, followSymbolicLinks: false, onlyFiles: true, suppressErrors: true },
  );
  const files = [
    ...above.filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true),
    ...below.sort().map((name) => join(corpus, name)),
  ]
    .map((path) => load(root, path))
    .sort((a, b) => a.folder.length - b.folder.length);
  if (files.length === 0) return () => undefined;
  return (path) => {
    let reason: string | undefined;
    for (const { folder, name, rules } of files) {
      if (!isInside(folder, path) || path === folder) continue;
      const { ignored, unignored } = rules.test(slashed(folder, path));
      if (ignored) reason = `ignored by ${name}`;
      else if (unignored) reason = undefined;
    }
    return reason;
  };
};
