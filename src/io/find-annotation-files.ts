// Named files and folders, or the configured annotations folder, to annotation files.
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { AnnotateError } from '../model/annotate-error.js';
import { compareCodePoints } from './compare-code-points.js';
import type { Config } from './find-config.js';

/** Links are not followed. Temporary files of a writer begin with a dot and are not seen. */
const list = async (folder: string, namesOthers: boolean): Promise<string[]> =>
  (
    await fastGlob('**/*.{yaml,yml}', {
      cwd: folder,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
    })
  )
    .filter(({ dirent }) => (namesOthers ? !dirent.isDirectory() : dirent.isFile()))
    .map(({ path }) => join(folder, path));

/**
 * Absolute paths sorted by code point, each once. `namesOthers`: links and pipes too, which reading refuses by name.
 * @throws AnnotateError `no-such-file` for a named path that is not there
 */
export const findAnnotationFiles = async (
  config: Config,
  cwd: string,
  paths: readonly string[],
  { namesOthers = false }: { readonly namesOthers?: boolean } = {},
): Promise<string[]> => {
  const named =
    paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : [join(config.root, config.annotations)];
  const found = new Set<string>();
  for (const path of named) {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (!status) {
      if (paths.length === 0) continue;
      throw new AnnotateError('no-such-file', 'no such file or folder', { path });
    }
    for (const file of status.isDirectory() ? await list(path, namesOthers) : [path]) found.add(file);
  }
  return [...found].sort(compareCodePoints);
};
