// The arguments of `annotate diff`, read as git reads them, to pairs of sources that are to be compared.
import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Config } from '../io/find-config.js';
import { findConfig } from '../io/find-config.js';
import { findMergeBases, findRevision } from '../io/git-history.js';
import type { Source } from '../io/open-source.js';
import { openSource } from '../io/open-source.js';
import { isInside } from '../io/resolve-inside.js';
import { AnnotateError } from '../model/annotate-error.js';

/** Two sources of the same files; one is absent where nothing stood at the path. */
export interface Comparison {
  readonly from?: Source;
  readonly to?: Source;
  /** path of the folder, or of the one file, that stands before names of files; empty when each source has names of its own */
  readonly at: string;
}

/** Everything of one moment: a revision, or the work tree (undefined). */
type Moment = string | undefined;

interface Request {
  readonly cwd: string;
  readonly operands: readonly string[];
  /** paths behind `--` */
  readonly paths: readonly string[];
  readonly config?: string;
}

const isOnDisk = (cwd: string, name: string): boolean =>
  name !== '' && lstatSync(resolve(cwd, name), { throwIfNoEntry: false }) !== undefined;

const isRevision = (cwd: string, name: string): boolean =>
  !name.startsWith('-') && !name.includes(':') && findRevision(cwd, name) !== undefined;

/** `A..B` and `A...B`, each side `HEAD` when left out; `A...B` begins where the two parted. */
const expandRange = (cwd: string, name: string): string[] => {
  const [, a, dots, b] = /^(.*?)(\.{2,3})([^.].*)?$/s.exec(name) ?? [];
  if (dots === undefined || (a === '' && b === undefined)) return [name];
  const [from, to] = [a || 'HEAD', b ?? 'HEAD'];
  if (!isRevision(cwd, from) || !isRevision(cwd, to)) return [name];
  if (dots === '..') return [from, to];
  const [base] = findMergeBases(cwd, [from, to]);
  if (base === undefined)
    throw new AnnotateError('no-revision', `${from} and ${to} have no commit in common`);
  return [base, to];
};

const openIfAny = async (name: string, cwd: string): Promise<Source | undefined> => {
  try {
    return await openSource(name, cwd);
  } catch (error) {
    if (error instanceof AnnotateError && error.code === 'no-such-file') return undefined;
    throw error;
  }
};

/** What stands at a path at that moment. */
const openMoment = async (moment: Moment, path: string, cwd: string): Promise<Source | undefined> => {
  const way = relative(cwd, path).split(sep).join('/');
  if (moment === undefined) return openIfAny(path, cwd);
  return openIfAny(`${moment}:${way.startsWith('../') || way === '..' ? way : `./${way}`}`, cwd);
};

/** Of a path that holds the annotations folder that folder is meant: nothing else there is an annotation file. */
const limitsOf = ({ root, annotations }: Config, cwd: string, paths: readonly string[]): string[] => {
  const folder = join(root, annotations);
  const limits = paths.map((path) => resolve(cwd, path));
  return limits.length === 0
    ? [folder]
    : [...new Set(limits.map((path) => (isInside(path, folder) ? folder : path)))];
};

const compareMoments = async (
  { cwd, config }: Request,
  from: Moment,
  to: Moment,
  paths: readonly string[],
): Promise<Comparison[]> => {
  const comparisons: Comparison[] = [];
  for (const at of limitsOf(findConfig(cwd, config), cwd, paths)) {
    const [old, fresh] = [await openMoment(from, at, cwd), await openMoment(to, at, cwd)];
    if (old === undefined && fresh === undefined) {
      if (paths.length === 0) continue;
      throw new AnnotateError('no-such-file', 'there is no such file or folder on either side', {
        path: relative(cwd, at),
      });
    }
    comparisons.push({ ...(old ? { from: old } : {}), ...(fresh ? { to: fresh } : {}), at });
  }
  return comparisons;
};

const compareSources = (from: Source, to: Source): Comparison[] => {
  if (from.isFolder !== to.isFolder)
    throw new AnnotateError('usage', `${from.name} and ${to.name}: give two files or two folders`);
  return [{ from, to, at: '' }];
};

/** `REV:path` beside which nothing is named: the same path in the work tree. */
const besideNamed = (cwd: string, name: string): string => {
  const path = name.slice(name.indexOf(':') + 1);
  if (/^\.{1,2}(?:\/|$)/.test(path)) return resolve(cwd, path);
  const prefix = findRevision(cwd, 'HEAD')?.prefix ?? '';
  return resolve(cwd, '../'.repeat(prefix.split('/').length - 1), path);
};

const isHere = (cwd: string): void => {
  if (findRevision(cwd, 'HEAD') === undefined)
    throw new AnnotateError(
      'no-revision',
      'there is no commit to compare with: give two files or two folders, or run this in a git repository that has one',
    );
};

const unknown = (name: string): AnnotateError =>
  new AnnotateError('no-such-file', 'is no file, no folder, no revision and no REV:path that git knows', {
    path: name,
  });

/** How many of the operands are revisions, two at most: these come first, as for git. */
const countRevisions = ({ cwd, paths }: Request, operands: readonly string[]): number => {
  const isMoment = (name: string | undefined): boolean =>
    name !== undefined && (paths.length > 0 || !isOnDisk(cwd, name)) && isRevision(cwd, name);
  if (!isMoment(operands[0])) return 0;
  return isMoment(operands[1]) ? 2 : 1;
};

const compareTwo = async ({ cwd }: Request, a: string, b: string): Promise<Comparison[]> => {
  const [from, to] = [await openIfAny(a, cwd), await openIfAny(b, cwd)];
  if (from === undefined) throw unknown(a);
  if (to !== undefined) return compareSources(from, to);
  // `annotations/a.yaml main`: that path at that revision
  if (!isRevision(cwd, b)) throw unknown(b);
  const path = isOnDisk(cwd, a) ? resolve(cwd, a) : besideNamed(cwd, a);
  const there = await openMoment(b, path, cwd);
  if (there === undefined) throw new AnnotateError('no-such-file', `is not there in ${b}`, { path: a });
  return compareSources(from, there);
};

/**
 * What to compare: nothing named is HEAD to work tree; revisions come first, one of them to the work tree, two to each other; then paths that
 * limit them, as those behind `--`. Two files, folders or `REV:path` are compared with each other. A name that is both a path and a
 * revision is a path, unless `--` stands behind it. @throws AnnotateError `no-such-file`, `no-revision`, `usage`, and what git and reading throw
 */
export const openSides = async (request: Request): Promise<Comparison[]> => {
  const { cwd, paths } = request;
  const operands = request.operands.flatMap((name) =>
    isOnDisk(cwd, name) ? [name] : expandRange(cwd, name),
  );
  const revisions = countRevisions(request, operands);
  const rest = operands.slice(revisions);
  if (revisions === 0 && paths.length === 0 && rest.length === 2)
    return compareTwo(request, rest[0] as string, rest[1] as string);
  if (revisions === 0 && rest.length === 1 && !isOnDisk(cwd, rest[0] as string)) {
    const from = await openIfAny(rest[0] as string, cwd);
    const to = from && (await openIfAny(besideNamed(cwd, rest[0] as string), cwd));
    if (from === undefined) throw unknown(rest[0] as string);
    return to === undefined ? [{ from, at: '' }] : compareSources(from, to);
  }
  const stranger = rest.find((name) => !isOnDisk(cwd, name));
  if (stranger !== undefined && revisions === 0) throw unknown(stranger);
  if (revisions === 0) isHere(cwd);
  const limits = [...rest, ...paths];
  return compareMoments(
    request,
    operands[0] !== undefined && revisions > 0 ? operands[0] : 'HEAD',
    revisions === 2 ? operands[1] : undefined,
    limits,
  );
};
