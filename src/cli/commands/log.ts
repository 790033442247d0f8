// `annotate log FILE ID`: what was decided of one mention or entity, by whom and when, as git knows it.
import { nearestKey } from '../../annotations/nearest-key.js';
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import { readDocument } from '../../annotations/read-document.js';
import type { HistoryEntry } from '../../exchange/print-history.js';
import { printHistoryJson, printHistoryText } from '../../exchange/print-history.js';
import { decodeUtf8 } from '../../io/decode-utf8.js';
import { readObjects } from '../../io/git-objects.js';
import type { FileCommit, FileHistory } from '../../io/read-history.js';
import { readHistory } from '../../io/read-history.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { describeStep, idsOf, pickRecord } from '../../review/diff/record-history.js';
import { ExitCode } from '../exit-code.js';
import type { When } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { changeStyle } from './diff.js';

export interface LogOptions {
  readonly reverse?: boolean;
  readonly json?: boolean;
  readonly color: When;
}

/** The file at a commit: absent, damaged, or with nothing in it but the record. */
interface Version {
  readonly record: AnnotationDocument;
  readonly ids: readonly string[];
  readonly damage?: string;
}

const NO_FILE: Version = { record: pickRecord(undefined, ''), ids: [] };

const readVersion = (bytes: Uint8Array, name: string, id: string): Version => {
  try {
    const document = readDocument(decodeUtf8(bytes, name), name);
    return { record: pickRecord(document, id), ids: idsOf(document) };
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    const line = error.place.line === undefined ? '' : `line ${error.place.line}: `;
    return { ...NO_FILE, damage: `${line}${error.message}` };
  }
};

/** The file at each commit and at each parent, under the newest of its names that is there; all read in one go. */
const readVersions = ({ root, names, commits }: FileHistory, id: string): ReadonlyMap<string, Version> => {
  const wanted = [...new Set(commits.flatMap(({ id: commit, parents }) => [commit, ...parents]))];
  const contents = readObjects(
    root,
    wanted.flatMap((commit) => names.map((name) => `${commit}:${name}`)),
  );
  return new Map(
    wanted.map((commit, index) => {
      const there = contents.slice(index * names.length, (index + 1) * names.length);
      const at = there.findIndex((bytes) => bytes !== undefined);
      return [commit, at < 0 ? NO_FILE : readVersion(there[at] as Uint8Array, `${commit}:${names[at]}`, id)];
    }),
  );
};

/** The newest version below a commit of the list that can be read: what a mended file is compared with. */
const lastReadable = (
  commits: readonly FileCommit[],
  from: number,
  versions: ReadonlyMap<string, Version>,
): Version => {
  for (let index = from + 1; index < commits.length; index += 1) {
    const version = versions.get((commits[index] as FileCommit).id);
    if (version !== undefined && version.damage === undefined) return version;
  }
  return NO_FILE;
};

const entriesOf = (
  commits: readonly FileCommit[],
  at: number,
  versions: ReadonlyMap<string, Version>,
  id: string,
): HistoryEntry[] => {
  const { id: hash, short, author, date, subject, parents, shortParents } = commits[at] as FileCommit;
  const head = { commit: hash, short, author, date, subject };
  const now = versions.get(hash) ?? NO_FILE;
  if (now.damage !== undefined) return [{ ...head, damage: now.damage }];
  const before = parents.length === 0 ? [NO_FILE] : parents.map((parent) => versions.get(parent) ?? NO_FILE);
  return before.flatMap((version, index): HistoryEntry[] => {
    const old = version.damage === undefined ? version : lastReadable(commits, at, versions);
    const step = describeStep(old.record, now.record, id);
    if (step.changes.length === 0) return [];
    const parent = parents.length > 1 ? shortParents[index] : undefined;
    return [{ ...head, ...(parent === undefined ? {} : { parent }), step }];
  });
};

const refuseUnknown = (
  { commits, names }: FileHistory,
  versions: ReadonlyMap<string, Version>,
  file: string,
  id: string,
): void => {
  if (commits.length === 0)
    throw new AnnotateError('no-history', `git has no commit of this file, nor of ${names[0]}`, {
      path: file,
    });
  const all = [...new Set([...versions.values()].flatMap(({ ids }) => ids))];
  if (all.includes(id)) return;
  const near = nearestKey(id, all);
  const hint = near === undefined ? 'ids stand before the colons in the file' : `did you mean "${near}"?`;
  throw new AnnotateError('no-such-id', `no commit of this file has the id "${id}"; ${hint}`, { path: file });
};

/** Prints one entry for each commit that changed the record, the newest first. @throws AnnotateError `no-such-id`, `no-history`, `no-repository`, and what git throws */
export const logCommand = async (
  terminal: Terminal,
  file: string,
  id: string,
  options: LogOptions,
): Promise<number> => {
  const history = readHistory(terminal.cwd, file);
  const versions = readVersions(history, id);
  refuseUnknown(history, versions, file, id);
  const entries = history.commits.flatMap((_, index) => entriesOf(history.commits, index, versions, id));
  if (options.reverse === true) entries.reverse();
  await terminal.out(
    options.json === true
      ? printHistoryJson(entries)
      : printHistoryText(entries, changeStyle(terminal, options.color)),
  );
  return ExitCode.Done;
};
