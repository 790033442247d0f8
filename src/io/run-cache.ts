// Which articles and annotation files a run has found to fit together: those need no reading of their meaning again.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { cacheFolder, makeCacheFolder } from './cache-folder.js';
import { readUtf8File } from './read-file.js';
import { writeWhole } from './write-file.js';

/** What was found: hashes of the bytes of both files, and what the summary counts. */
export interface CachedRun {
  readonly article: string;
  readonly annotation: string;
  readonly counts: string;
}

export interface RunCache {
  readonly entries: ReadonlyMap<string, CachedRun>;
  /** Keeps these entries, by name of the annotation file; the file is written whole. */
  save(entries: ReadonlyMap<string, CachedRun>): void;
}

const LIMIT = 512 * 1024 * 1024;

const VERSION = 'annotate-runs 1';

/** 128 bits of SHA-256. */
export const contentHash = (bytes: Uint8Array | string): string =>
  hash('sha256', bytes, 'base64url').slice(0, 22);

/** Lines `name<tab>article<tab>annotation<tab>counts`; names hold no line break, or they are left out. */
const parseEntries = (body: string): Map<string, CachedRun> => {
  const entries = new Map<string, CachedRun>();
  for (const line of body.split('\n')) {
    const [name, article, annotation, counts] = line.split('\t');
    if (name && article && annotation && counts !== undefined)
      entries.set(name, { article, annotation, counts });
  }
  return entries;
};

const printEntries = (entries: ReadonlyMap<string, CachedRun>): string => {
  let printed = '';
  for (const [name, { article, annotation, counts }] of entries)
    if (!/[\t\n\r]/.test(name)) printed += `${name}\t${article}\t${annotation}\t${counts}\n`;
  return printed;
};

/** Entries of a file that is whole and of this key; a damaged or another's file has none. */
const readEntries = (path: string, key: string): Map<string, CachedRun> => {
  try {
    const text = readUtf8File(path, { limit: LIMIT });
    const first = text.indexOf('\n');
    const body = text.slice(first + 1);
    return text.slice(0, first) === `${VERSION} ${key} ${contentHash(body)}` ? parseEntries(body) : new Map();
  } catch (error) {
    if (error instanceof AnnotateError) return new Map();
    throw error;
  }
};

/** The cache of a project, or of a `part` of it (`3-64`), so that parts that run at once do not overwrite each other's. `key` stands for everything but the two files that the output depends on: entries of another key are not seen. */
export const openRunCache = (root: string, key: string, part = ''): RunCache => {
  const path = join(cacheFolder(root), part === '' ? 'runs.tsv' : `runs.${part}.tsv`);
  return {
    entries: readEntries(path, key),
    save(entries) {
      makeCacheFolder(root);
      const body = printEntries(entries);
      writeWhole(path, `${VERSION} ${key} ${contentHash(body)}\n${body}`, { inside: root });
    },
  };
};
