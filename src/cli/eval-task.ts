// What every step of `annotate eval` needs: the options, the annotator, and the reading of the files that they name.
import type { TypeMap } from '../exchange/type-names.js';
import { refuseDifference } from '../exchange/text-difference.js';
import { findConfig } from '../io/find-config.js';
import { openSource } from '../io/open-source.js';
import type { EntityType } from '../model/entity-type.js';
import type { Annotator } from '../pipeline.js';
import type { Threshold } from './parse-gates.js';
import type { ReadSet, ReadSetsOptions } from './read-mention-sets.js';
import { readMentionSets } from './read-mention-sets.js';
import type { Terminal } from './terminal.js';

export interface EvalOptions {
  readonly gold?: string;
  readonly pred?: string;
  readonly baseline?: string;
  readonly agreement?: readonly string[];
  readonly texts?: string;
  readonly map?: TypeMap;
  readonly offsets: 'utf16' | 'codepoint';
  readonly types?: readonly EntityType[];
  readonly failUnder?: readonly Threshold[];
  /** false with --no-regress */
  readonly regress: boolean;
  readonly bootstrap: number;
  readonly seed: number;
  readonly errors?: readonly EntityType[] | true;
  readonly format: 'text' | 'json' | 'html';
  readonly output?: string;
  readonly config?: string;
}

export type Sets = ReadonlyMap<string, ReadSet>;

/** What every step needs; notes are for standard error. */
export interface Task {
  readonly terminal: Terminal;
  readonly options: EvalOptions;
  readonly annotator: Annotator;
  readonly note: (text: string) => void;
}

/** Sets by text id, of whatever the name stands for. @throws AnnotateError as opening and reading do */
export const readSets = async (task: Task, name: string, more: Partial<ReadSetsOptions>): Promise<Sets> => {
  const { terminal, options, annotator } = task;
  const sets = await readMentionSets(await openSource(name, terminal.cwd), {
    lexicon: annotator.gazetteer.lexicon,
    types: options.map ?? new Map(),
    offsets: options.offsets,
    voice: 'people',
    publishedRules: findConfig(terminal.cwd, options.config).published,
    texts: options.texts === undefined ? undefined : await openSource(options.texts, terminal.cwd),
    ...more,
  });
  const pieces = [...sets.values()].reduce((sum, { discontinuous = 0 }) => sum + discontinuous, 0);
  if (pieces > 0)
    task.note(`${name}: ${pieces} mentions in pieces are read from their first to their last character`);
  return sets;
};

/** At most three names, for messages. */
export const listIds = (ids: readonly string[]): string =>
  `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;

/** @throws AnnotateError `text-differs` when a file is about another text than the one it is compared with */
export const refuseOtherText = ({ set, shown }: ReadSet, other: { text: string; path: string }): void =>
  refuseDifference(set.text, other.text, { path: shown, expectedPath: other.path }, () => undefined);
