// Named paths, or the whole corpus, to the articles in it and to everything that was passed over, with the reason.
import { accessSync, lstatSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { Entry, Options } from 'fast-glob';
import { AnnotateError } from '../model/annotate-error.js';
import { compareCodePoints } from './compare-code-points.js';
import type { Config } from './find-config.js';
import type { IgnoreReason } from './ignore-files.js';
import { loadIgnoreFiles } from './ignore-files.js';
import { toIoError } from './io-error.js';
import { findLinkedFolder, isInside } from './resolve-inside.js';

export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
  /** true when a person asked for it: ignore files, `exclude`, other kinds of files; false for an article that cannot be read */
  readonly deliberate: boolean;
}

export interface FoundArticles {
  /** absolute, sorted by code point, each once */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

export interface FindOptions {
  /** what relative paths are relative to */
  readonly cwd: string;
  /** files, folders and globs; the whole corpus when empty */
  readonly paths: readonly string[];
  /** paths come from a list: each is a file as it stands, and one that is gone is skipped by name */
  readonly listed?: boolean;
}

/** Links are never followed: a commit with three links to `.` makes the walk endless, and one to `/` makes it leave the project. */
const SAFE: Options = {
  dot: false,
  followSymbolicLinks: false,
  objectMode: true,
  onlyFiles: false,
  unique: true,
};

/** What listing a folder takes: to read it and to go in, as `access` counts. */
const LISTED = 4 + 1;

const mayList = (folder: string): boolean => {
  try {
    accessSync(folder, LISTED);
    return true;
  } catch {
    return false;
  }
};

interface Collected {
  readonly files: Map<string, true>;
  readonly skipped: Map<string, SkippedFile>;
}

const glob = async (
  folder: string,
  patterns: readonly string[],
  ignore: readonly string[] = [],
): Promise<Entry[]> => {
  try {
    accessSync(folder, LISTED);
    return (await fastGlob([...patterns], {
      ...SAFE,
      // a folder that cannot be listed is named below, and the others are read
      suppressErrors: true,
      cwd: folder,
      ignore: [...ignore],
    })) as unknown as Entry[];
  } catch (error) {
    throw toIoError(error, folder);
  }
};

const skip = (collected: Collected, path: string, reason: string, deliberate: boolean): void => {
  collected.skipped.set(path, { path, reason, deliberate });
};

const keep = (collected: Collected, path: string, ignored: IgnoreReason): void => {
  const reason = ignored(path);
  if (reason === undefined) collected.files.set(path, true);
  else skip(collected, path, reason, true);
};

const BEHIND_LINK = 'behind a link, and links are not followed';

/** A name that holds other bytes than UTF-8 is given with U+FFFD in their place, and names nothing. */
const isUnnameable = (path: string): boolean =>
  path.includes('\ufffd') && lstatSync(path, { throwIfNoEntry: false }) === undefined;

/** Sorts what a glob found into articles and the rest. */
const collect = (
  collected: Collected,
  folder: string,
  entries: readonly Entry[],
  reasonAgainst: (path: string) => string | undefined,
  ignored: IgnoreReason,
): void => {
  for (const { path: name, dirent } of entries) {
    const path = join(folder, name);
    if (dirent.isDirectory()) {
      if (!mayList(path)) skip(collected, path, 'permission denied: none of what is in it is read', false);
      continue;
    }
    const against = reasonAgainst(path);
    if (against !== undefined) skip(collected, path, against, true);
    else if (dirent.isSymbolicLink()) skip(collected, path, 'a link, and links are not followed', false);
    else if (isUnnameable(path)) skip(collected, path, 'its name is not UTF-8: rename it', false);
    else if (!dirent.isFile()) skip(collected, path, 'not a regular file', false);
    else keep(collected, path, ignored);
  }
};

/** Paths below the corpus folder that `include` takes in and `exclude` leaves. */
const matchesOf = async (config: Config): Promise<(path: string) => string | undefined> => {
  const corpus = join(config.root, config.corpus);
  const wanted = await glob(corpus, config.include);
  const left = config.exclude.length === 0 ? wanted : await glob(corpus, config.include, config.exclude);
  const included = new Set(wanted.map(({ path }) => join(corpus, path)));
  const taken = new Set(left.map(({ path }) => join(corpus, path)));
  return (path) =>
    taken.has(path)
      ? undefined
      : included.has(path)
        ? 'excluded by the configuration'
        : 'not a kind of file that `include` names';
};

const findNamed = async (
  collected: Collected,
  path: string,
  name: string,
  config: Config,
  options: FindOptions,
  tests: { against: (path: string) => string | undefined; ignored: IgnoreReason },
): Promise<void> => {
  const corpus = join(config.root, config.corpus);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined && options.listed) return skip(collected, path, 'there is no such file', false);
  if (stats !== undefined && isInside(config.root, path) && findLinkedFolder(config.root, path) !== undefined)
    return skip(collected, path, BEHIND_LINK, false);
  if (stats?.isDirectory() === true) {
    if (options.listed) return skip(collected, path, 'a folder in a list of files', false);
    const folder = isInside(path, corpus) ? corpus : path;
    if (!isInside(corpus, folder))
      throw new AnnotateError(
        'outside-corpus',
        `is not in the corpus folder ${config.corpus}: set \`corpus\` in annotate.config.yaml`,
        { path },
      );
    return collect(collected, folder, await glob(folder, ['**/*']), tests.against, tests.ignored);
  }
  if (stats === undefined) {
    const entries = fastGlob.isDynamicPattern(name)
      ? await glob(options.cwd, [name.split(sep).join('/')])
      : [];
    if (entries.length === 0) throw new AnnotateError('no-articles', 'matches no file', { path: name });
    const outside = (found: string): string | undefined =>
      isInside(corpus, found) ? tests.against(found) : `not in the corpus folder ${config.corpus}`;
    const isLinked = ({ path: found }: Entry): boolean =>
      isInside(config.root, join(options.cwd, found)) &&
      findLinkedFolder(config.root, join(options.cwd, found)) !== undefined;
    for (const { path: found } of entries.filter(isLinked))
      skip(collected, join(options.cwd, found), BEHIND_LINK, false);
    return collect(
      collected,
      options.cwd,
      entries.filter((entry) => !isLinked(entry)),
      outside,
      tests.ignored,
    );
  }
  if (stats.isSymbolicLink()) return skip(collected, path, 'a link, and links are not followed', false);
  if (!stats.isFile()) return skip(collected, path, 'not a regular file', false);
  // a file outside the corpus is refused by name when its target is planned
  const against = isInside(corpus, path) ? tests.against(path) : undefined;
  if (against !== undefined) return skip(collected, path, against, true);
  keep(collected, path, tests.ignored);
};

/**
 * The articles that a run reads, and what it passes over; nothing is opened.
 * @throws AnnotateError `no-articles` when a named path or glob matches nothing, `outside-corpus` for a folder elsewhere, `no-access` when one cannot be listed
 */
export const findArticles = async (config: Config, options: FindOptions): Promise<FoundArticles> => {
  const collected: Collected = { files: new Map(), skipped: new Map() };
  const corpus = join(config.root, config.corpus);
  const exists = lstatSync(corpus, { throwIfNoEntry: false })?.isDirectory() === true;
  const against = exists ? await matchesOf(config) : (): undefined => undefined;
  const ignored = await loadIgnoreFiles(config.root, corpus);
  if (options.paths.length === 0 && options.listed !== true) {
    if (exists) collect(collected, corpus, await glob(corpus, ['**/*']), against, ignored);
  }
  for (const name of options.paths)
    await findNamed(collected, resolve(options.cwd, name), name, config, options, { against, ignored });
  return {
    files: [...collected.files.keys()].sort(compareCodePoints),
    skipped: [...collected.skipped.values()].sort((a, b) => compareCodePoints(a.path, b.path)),
  };
};
