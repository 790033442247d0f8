// Files that are only on one side to pairs that are one file under two names.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';

export interface LoneFile {
  readonly file: string;
  readonly document: AnnotationDocument;
}

/** Half of the ids of the larger file must be the same: below that it is another article with the same names in it. */
const LEAST_SHARED = 0.5;

const idsOf = ({ paragraphs, lost }: AnnotationDocument): string[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
  ...lost.map(({ id }) => id),
];

/** Pairs that share a mark no other file on either side has. */
const matchUnique = (
  gone: readonly LoneFile[],
  fresh: readonly LoneFile[],
  markOf: (file: LoneFile) => string,
  take: (from: LoneFile, to: LoneFile) => void,
): void => {
  const byMark = (files: readonly LoneFile[]): Map<string, LoneFile[]> => {
    const marks = new Map<string, LoneFile[]>();
    for (const file of files) {
      const there = marks.get(markOf(file));
      if (there === undefined) marks.set(markOf(file), [file]);
      else there.push(file);
    }
    return marks;
  };
  const targets = byMark(fresh);
  for (const [mark, [from, ...others]] of byMark(gone)) {
    const [to, ...more] = targets.get(mark) ?? [];
    if (from !== undefined && to !== undefined && others.length === 0 && more.length === 0) take(from, to);
  }
};

/** How many ids each other file shares with this one; ids that every file has would make this slow, and mint-made ids are rare. */
const matchByIds = (
  gone: readonly LoneFile[],
  fresh: readonly LoneFile[],
  take: (from: LoneFile, to: LoneFile) => void,
): void => {
  const holders = new Map<string, LoneFile[]>();
  for (const file of gone)
    for (const id of idsOf(file.document)) {
      const there = holders.get(id);
      if (there === undefined) holders.set(id, [file]);
      else if (there.length < 20) there.push(file);
    }
  const taken = new Set<LoneFile>();
  for (const to of fresh) {
    const ids = idsOf(to.document);
    const shared = new Map<LoneFile, number>();
    for (const id of ids)
      for (const from of holders.get(id) ?? [])
        if (!taken.has(from)) shared.set(from, (shared.get(from) ?? 0) + 1);
    const [best] = [...shared].sort((one, other) => other[1] - one[1]);
    if (best === undefined) continue;
    const [from, count] = best;
    if (count < LEAST_SHARED * Math.max(ids.length, idsOf(from.document).length)) continue;
    taken.add(from);
    take(from, to);
  }
};

/** For each new file that was another before, that file: the same text of the article, else at least half of the ids. */
export const matchRenames = (
  gone: readonly LoneFile[],
  fresh: readonly LoneFile[],
): ReadonlyMap<string, LoneFile> => {
  const renames = new Map<string, LoneFile>();
  const taken = new Set<LoneFile>();
  const take = (from: LoneFile, to: LoneFile): void => {
    renames.set(to.file, from);
    taken.add(from).add(to);
  };
  const left = (files: readonly LoneFile[]): LoneFile[] => files.filter((file) => !taken.has(file));
  matchUnique(gone, fresh, ({ document }) => document.text.join(), take);
  matchUnique(left(gone), left(fresh), ({ document }) => document.article, take);
  matchByIds(left(gone), left(fresh), take);
  return renames;
};
