// What git keeps: the files of a tree and of the index, and the contents of blobs. Read only.
import type { Buffer } from 'node:buffer';
import { AnnotateError } from '../model/annotate-error.js';
import { askGit, askGitForBytes, runGit } from './run-git.js';

/** A regular file of a revision: its path from the root of the repository, with `/`, and its blob id. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/** Regular files at or below a path of a revision, in git's order; links and submodules are left out. @throws AnnotateError `git` */
export const listTree = (cwd: string, revision: string, path: string): TreeFile[] =>
  askGit(cwd, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    revision,
    '--',
    ...(path === '' ? [] : [path]),
  ])
    .split('\0')
    .flatMap((entry) => {
      // 100644 blob 82d586c8b33a…<tab>annotations/a.yaml
      const match = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
      return match ? [{ blob: match[1] as string, path: match[2] as string }] : [];
    });

/** A file of the index; `stage` is 0 unless a merge left it open. */
export interface IndexFile extends TreeFile {
  readonly stage: number;
}

/** Regular files of the index at or below a path from the top. */
export const listIndex = (top: string, path: string): IndexFile[] =>
  askGit(top, ['--literal-pathspecs', 'ls-files', '-s', '-z', '--', ...(path === '' ? [] : [path])])
    .split('\0')
    .flatMap((entry) => {
      // 100644 82d586c8b33a… 0<tab>annotations/a.yaml
      const match = /^100\d{3} ([0-9a-f]+) ([0-3])\t([^]+)$/.exec(entry);
      return match ? [{ blob: match[1] as string, stage: Number(match[2]), path: match[3] as string }] : [];
    });

/** One answer of `git cat-file --batch`, and where the next begins. */
export interface ObjectAnswer {
  /** of a blob; undefined when git has none, or something else */
  readonly content: Buffer | undefined;
  readonly next: number;
}

const LINE_END = 10;

/** `<id> blob <size>` before the content; `<id> missing` and `<id> ambiguous` say that there is none. */
const HEADER = /^[0-9a-f]+ (\w+) (\d+)$/;

/** The answer that begins at `at` of what `git cat-file --batch` has said; undefined while it is not complete. */
export const takeObject = (said: Buffer, at: number): ObjectAnswer | undefined => {
  const end = said.indexOf(LINE_END, at);
  if (end < 0) return undefined;
  const header = HEADER.exec(said.subarray(at, end).toString('latin1'));
  if (header === null) return { content: undefined, next: end + 1 };
  const stop = end + 1 + Number(header[2]);
  if (stop + 1 > said.length) return undefined;
  return { content: header[1] === 'blob' ? said.subarray(end + 1, stop) : undefined, next: stop + 1 };
};

/**
 * Contents of objects (`COMMIT:path` from the root, or blob ids, also short ones) in their order, in one go; undefined where git has none.
 * Names that hold a line feed have none. @throws AnnotateError `git`
 */
export const readObjects = (cwd: string, objects: readonly string[]): (Uint8Array | undefined)[] => {
  const askable = objects.filter((object) => !object.includes('\n'));
  if (askable.length === 0) return objects.map(() => undefined);
  const said = askGitForBytes(cwd, ['cat-file', '--batch'], `${askable.join('\n')}\n`);
  let at = 0;
  return objects.map((object) => {
    if (object.includes('\n')) return undefined;
    const answer = takeObject(said, at);
    if (answer === undefined) throw new AnnotateError('git', `git has no answer for ${object}`);
    at = answer.next;
    return answer.content;
  });
};

/** Contents of blobs, in their order, read in one go. @throws AnnotateError `git`, also when one is missing */
export const readBlobs = (cwd: string, blobs: readonly string[]): Uint8Array[] =>
  readObjects(cwd, blobs).map((content, index) => {
    if (content === undefined)
      throw new AnnotateError('git', `git has no content for ${blobs[index]}: fetch it first`);
    return content;
  });

/** Those of the blobs that the repository around `cwd` does not hold; all of them where there is no repository or no git. */
export const findMissingBlobs = (cwd: string, blobs: readonly string[]): string[] => {
  try {
    const { code, out } = runGit(cwd, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`);
    if (code !== 0) return [...blobs];
    const answers = out.toString('latin1').split('\n');
    return blobs.filter((_, index) => !/ blob \d+$/.test(answers[index] ?? ''));
  } catch {
    return [...blobs];
  }
};
