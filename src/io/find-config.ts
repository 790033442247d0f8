// The configuration that holds for a folder: found upwards, read, defaults filled in.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readConfig } from '../annotations/read-config.js';
import type { ConfigFile } from '../annotations/read-config.js';
import { AnnotateError } from '../model/annotate-error.js';
import { readUtf8File } from './read-file.js';
import { refuseLinkedFolders, resolveInside } from './resolve-inside.js';

const CONFIG_NAME = 'annotate.config.yaml';

const CONFIG_LIMIT = 1024 * 1024;

/** `corpus` and `annotations` are relative to `root`, the folder of the configuration file. */
export interface Config extends ConfigFile {
  readonly root: string;
  /** absent when defaults hold */
  readonly path?: string;
}

/** The nearest configuration file at or above a folder. */
const findUpwards = (folder: string): string | undefined => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG_NAME);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
};

/**
 * The configuration for `cwd`: of `file` when given, else of the nearest file upwards, else the defaults with `cwd` as root.
 * @throws AnnotateError `no-such-file`, `config` with path and line, `outside-project`, and what reading a file throws
 */
export const findConfig = (cwd: string, file?: string): Config => {
  const path = file === undefined ? findUpwards(cwd) : resolve(cwd, file);
  if (path === undefined) return { ...readConfig('', CONFIG_NAME), root: resolve(cwd) };
  const config = {
    ...readConfig(readUtf8File(path, { limit: CONFIG_LIMIT }), path),
    root: dirname(path),
    path,
  };
  for (const folder of [config.corpus, config.annotations])
    refuseLinkedFolders(config.root, resolveInside(config.root, folder, { place: { path } }), { path });
  if (resolve(config.root, config.corpus) === resolve(config.root, config.annotations))
    throw new AnnotateError(
      'config',
      'corpus and annotations are the same folder: give annotations one of its own',
      { path },
    );
  return config;
};
