// Paths that a user names to jobs: which articles are read and which file each is written to.
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FileJob } from '../annotate-file.js';
import type { Config } from '../io/find-config.js';
import type { SkippedFile } from '../io/find-articles.js';
import { findArticles } from '../io/find-articles.js';
import { toIoError } from '../io/io-error.js';
import { planTargets } from '../io/plan-targets.js';
import { shardOf } from '../io/shard-of.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Shard } from './parse-shard.js';
import type { Terminal } from './terminal.js';

export interface Plan {
  /** sorted by path */
  readonly jobs: readonly FileJob[];
  readonly skipped: readonly SkippedFile[];
}

/** A pipe of the shell is read too. @throws AnnotateError */
const readList = (path: string, name: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw toIoError(error, name);
  }
};

/** Paths of a list, one a line; blank lines are passed over. */
const readPathList = async (terminal: Terminal, file: string): Promise<string[]> => {
  if (file !== '-') return splitPaths(readList(resolve(terminal.cwd, file), file));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of terminal.stdin) text += decoder.decode(chunk, { stream: true });
  return splitPaths(text);
};

const splitPaths = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** @throws AnnotateError `no-articles` when a named path matches nothing, and what finding and planning throw */
export const planJobs = async (
  terminal: Terminal,
  config: Config,
  paths: readonly string[],
  { filesFrom, shard }: { readonly filesFrom?: string | undefined; readonly shard?: Shard | undefined } = {},
): Promise<Plan> => {
  const named = filesFrom === undefined ? paths : [...paths, ...(await readPathList(terminal, filesFrom))];
  const { files, skipped } = await findArticles(config, {
    cwd: terminal.cwd,
    paths: named,
    listed: filesFrom !== undefined,
  });
  if (files.length === 0 && skipped.length === 0 && named.length === 0 && filesFrom === undefined)
    throw new AnnotateError(
      'no-articles',
      `no articles under ${config.corpus}: put .txt, .md or .html files there, or run \`annotate init\``,
    );
  const corpus = join(config.root, config.corpus);
  const isMine = (path: string): boolean =>
    shard === undefined || shardOf(relative(corpus, path).split(sep).join('/'), shard.count) === shard.index;
  // targets are planned for the whole, so that two articles of one name are seen whatever shards they fall into
  return {
    jobs: planTargets(config, files).filter(({ path }) => isMine(path)),
    skipped: skipped.filter(({ path }) => isMine(path)),
  };
};
