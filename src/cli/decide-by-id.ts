// Decisions by id, typed on the command line: all of them are made before any is written.
import { AnnotateError } from '../model/annotate-error.js';
import type { Said } from '../review/decide/decision.js';
import { ExitCode } from './exit-code.js';
import type { OpenedReviews } from './open-reviews.js';
import type { Terminal } from './terminal.js';

/** The one file that has a mention. @throws AnnotateError `unknown-mention`, or `ambiguous-mention` where several have */
const ownerOf = (store: OpenedReviews, id: string, files: readonly number[] = []): number => {
  const [owner] = files;
  if (owner === undefined)
    throw new AnnotateError(
      'unknown-mention',
      `no annotation file has a mention ${id}: annotate review lists those that wait`,
    );
  if (files.length > 1)
    throw new AnnotateError(
      'ambiguous-mention',
      `${files.map((file) => store.nameOf(file)).join(' and ')} have a mention ${id}: name the file`,
    );
  return owner;
};

/** @throws AnnotateError `usage` for a path among the ids, and where two decisions are made on one mention */
const refuseUnclear = (said: readonly Said[]): void => {
  const seen = new Set<string>();
  for (const { ids, decision } of said)
    for (const id of ids) {
      if (/[/.]/.test(id))
        throw new AnnotateError(
          'usage',
          `"${id}" is no id of a mention: a file stands before the decisions, annotate review FILE --accept ID…`,
        );
      const key = `${decision.does === 'note' ? 'note ' : ''}${id}`;
      if (seen.has(key)) throw new AnnotateError('usage', `two decisions on ${id}: make one of them`);
      seen.add(key);
    }
};

const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Each file is written once, and none before all decisions have been made. @throws AnnotateError as deciding and writing do */
export const decideById = async (
  terminal: Terminal,
  store: OpenedReviews,
  said: readonly Said[],
): Promise<number> => {
  refuseUnclear(said);
  const owners = store.owners(new Set(said.flatMap(({ ids }) => ids)));
  const byFile = new Map<number, Said[]>();
  for (const one of said)
    for (const id of one.ids) {
      const file = ownerOf(store, id, owners.get(id));
      byFile.set(file, [...(byFile.get(file) ?? []), { ids: [id], decision: one.decision }]);
    }
  const writes: (readonly [name: string, write: () => void])[] = [];
  for (const [file, decisions] of byFile)
    writes.push([store.nameOf(file), await store.plan(file, decisions)]);
  const written: string[] = [];
  for (const [name, write] of writes) {
    try {
      write();
    } catch (error) {
      if (written.length > 0) terminal.err(`decisions in ${written.join(', ')} were written, others not\n`);
      throw error;
    }
    written.push(name);
  }
  terminal.err(`${countOf(said.length, 'decision')} written\n`);
  return ExitCode.Done;
};
