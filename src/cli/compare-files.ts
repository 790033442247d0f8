// Pairs of sources to the files in them that differ, read, with renames found; what is damaged is named.
import { Buffer } from 'node:buffer';
import { join, relative } from 'node:path';
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { readDocument } from '../annotations/read-document.js';
import { decodeUtf8 } from '../io/decode-utf8.js';
import type { Source } from '../io/open-source.js';
import { AnnotateError } from '../model/annotate-error.js';
import { matchRenames } from '../review/diff/match-renames.js';
import type { Comparison } from './diff-sides.js';

/** A file of one side. */
export interface SideFile {
  /** as messages name it */
  readonly shown: string;
  readonly file: string;
  readonly source: Source;
  readonly document: AnnotationDocument;
}

export interface FilePair {
  /** name without the side; of the newer side where the two differ */
  readonly name: string;
  readonly from?: SideFile;
  readonly to?: SideFile;
  /** name before, of a file that was renamed */
  readonly was?: string;
}

interface Found {
  readonly source: Source;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Temporary files of a writer begin with a dot. */
const isAnnotation = (file: string): boolean => /\.ya?ml$/i.test(file) && !/(?:^|\/)\./.test(file);

const filesOf = (source: Source | undefined): readonly string[] =>
  source === undefined ? [] : source.isFolder ? source.files.filter(isAnnotation) : source.files;

/** A YAML file that says nothing of annotations: in a folder that was named it may lie beside them. */
const isForeign = (bytes: Uint8Array): boolean => !/^annotate:/m.test(new TextDecoder().decode(bytes));

const read = ({ source, file, bytes }: Found): SideFile => {
  const shown = source.shown(file);
  return { shown, file, source, document: readDocument(decodeUtf8(bytes, shown), shown) };
};

const find = (source: Source | undefined, file: string | undefined): Found | undefined => {
  const bytes = source === undefined || file === undefined ? undefined : source.read(file);
  return bytes === undefined ? undefined : { source: source as Source, file: file as string, bytes };
};

const isAlike = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** The value of a step, or what the user can act on. */
const attempt = <T>(step: () => T): T | AnnotateError => {
  try {
    return step();
  } catch (error) {
    if (error instanceof AnnotateError) return error;
    throw error;
  }
};

/** The pair of one name, or what is wrong with its files; undefined when there is nothing to tell. */
const pairOf = (
  { from, to }: Comparison,
  [old, fresh]: FileNames,
  name: string,
  isStranger: boolean,
): FilePair | AnnotateError[] | undefined => {
  const found = [attempt(() => find(from, old)), attempt(() => find(to, fresh))];
  const [a, b] = found;
  if (isFound(a) && isFound(b) && isAlike(a.bytes, b.bytes)) return undefined;
  const sides = found.map((side) => (isFound(side) ? attempt(() => read(side)) : side));
  const damaged = sides.filter((side) => side instanceof AnnotateError);
  if (damaged.length > 0)
    return isStranger && found.filter(isFound).every(({ bytes }) => isForeign(bytes)) ? undefined : damaged;
  const [before, after] = sides as (SideFile | undefined)[];
  return { name, ...(before ? { from: before } : {}), ...(after ? { to: after } : {}) };
};

const isFound = (side: Found | AnnotateError | undefined): side is Found =>
  side !== undefined && !(side instanceof AnnotateError);

type FileNames = readonly [old: string | undefined, fresh: string | undefined];

/** Names of files: those of both sides below one folder, or the one file each side is. */
const namesOf = ({ from, to }: Comparison): FileNames[] => {
  const single = (from ?? to)?.isFolder === false;
  const [old, fresh] = [filesOf(from), filesOf(to)];
  if (single) return [[old[0], fresh[0]]];
  const there = new Set(fresh);
  return [
    ...fresh.map((file) => [file, file] as const),
    ...old.filter((file) => !there.has(file)).map((file) => [file, file] as const),
  ];
};

/** Pairs of which one side is missing, joined where they are one file under two names. */
const withRenames = (lone: readonly FilePair[]): FilePair[] => {
  const gone = lone.flatMap(({ name, from }) =>
    from ? [{ file: name, document: from.document, from }] : [],
  );
  const fresh = lone.flatMap(({ name, to }) => (to ? [{ file: name, document: to.document }] : []));
  const renames = matchRenames(gone, fresh);
  const sides = new Map(gone.map(({ file, from }) => [file, from]));
  const renamed = new Set([...renames.values()].map(({ file }) => file));
  return lone
    .filter(({ name, to }) => to !== undefined || !renamed.has(name))
    .map((pair) => {
      const was = renames.get(pair.name)?.file;
      return was === undefined ? pair : { ...pair, from: sides.get(was) as SideFile, was };
    });
};

const nameOf = ({ from, to, at }: Comparison, file: string, cwd: string): string => {
  const isSingle = (from ?? to)?.isFolder === false;
  if (at === '') return isSingle ? (to ?? (from as Source)).shown(file) : file;
  return relative(cwd, isSingle ? at : join(at, file));
};

/**
 * Reads what differs and hands over each pair, in no order, so that no more than one is in memory; those without the other side come last,
 * renames among them found. A file that is damaged on either side is not compared; these are returned.
 */
export const compareFiles = (
  comparisons: readonly Comparison[],
  cwd: string,
  take: (pair: FilePair) => void,
): AnnotateError[] => {
  const lone = new Map<string, FilePair>();
  const seen = new Set<string>();
  const damaged: AnnotateError[] = [];
  for (const comparison of comparisons) {
    const isStranger = comparison.at === '' && (comparison.from ?? comparison.to)?.isFolder === true;
    for (const names of namesOf(comparison)) {
      const name = nameOf(comparison, (names[1] ?? names[0]) as string, cwd);
      if (seen.has(name)) continue;
      seen.add(name);
      const pair = pairOf(comparison, names, name, isStranger);
      if (Array.isArray(pair)) damaged.push(...pair);
      else if (pair?.from && pair.to) take(pair);
      else if (pair !== undefined) lone.set(name, pair);
    }
  }
  for (const pair of withRenames([...lone.values()])) take(pair);
  return damaged;
};
