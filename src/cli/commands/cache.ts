// `annotate cache [info|clean]`: what the project keeps beside its files, and how to be rid of it.
import { relative } from 'node:path';
import type { CacheFile } from '../../io/cache-folder.js';
import { cacheFolder, listCache, removeCached } from '../../io/cache-folder.js';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import type { Config } from '../../io/find-config.js';
import { findConfig } from '../../io/find-config.js';
import { readUtf8File } from '../../io/read-file.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

export interface CacheOptions {
  readonly all?: boolean;
  readonly config?: string;
}

const BLOB = /git:([0-9a-f]{12})/g;

/** Blob ids that annotation files name, by their first 12 digits; a damaged file counts with all it names. */
const namedBlobs = async (config: Config, cwd: string): Promise<Set<string>> => {
  const named = new Set<string>();
  for (const file of await findAnnotationFiles(config, cwd, [])) {
    const text = readUtf8File(file);
    const header = text.slice(0, Math.max(0, text.indexOf('\nruleset:')));
    for (const [, blob] of (header === '' ? text : header).matchAll(BLOB)) named.add(blob as string);
  }
  return named;
};

const sizeOf = (files: readonly CacheFile[]): string =>
  `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`;

/**
 * `clean` removes what makes runs quick, and texts that no annotation file names; with `all` every text: decisions are then re-anchored
 * from their files alone when an article changes that git does not hold.
 */
export const cacheCommand = async (
  terminal: Terminal,
  action: 'info' | 'clean',
  options: CacheOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  const files = listCache(config.root);
  const texts = files.filter(({ blob }) => blob !== undefined);
  const runs = files.filter(({ blob }) => blob === undefined);
  const named = texts.length > 0 ? await namedBlobs(config, terminal.cwd) : new Set<string>();
  const needed = texts.filter(({ blob }) => named.has(blob as string));
  const folder = relative(terminal.cwd, cacheFolder(config.root)) || '.annotate';
  if (action === 'info') {
    await terminal.out(
      `${folder}\nruns   ${sizeOf(runs)}   which files fit together, so that an unchanged corpus is quick\ntexts  ${sizeOf(texts)}   ${texts.length} texts of articles with decisions that git does not hold, ${needed.length} of them named by annotation files\n`,
    );
    return ExitCode.Done;
  }
  const going = options.all === true ? files : files.filter((file) => !needed.includes(file));
  removeCached(going);
  terminal.err(
    `removed ${going.length} files, ${sizeOf(going)}; ${files.length - going.length} texts stay\n`,
  );
  return ExitCode.Done;
};
