// `annotate [paths]`: the main job. Articles in, annotation files out, a summary on standard error.
import { dirname, relative } from 'node:path';
import type { FileOutcome } from '../../annotate-file.js';
import { findConfig } from '../../io/find-config.js';
import { sweepTemporaries } from '../../io/sweep-temporaries.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { EntityType } from '../../model/entity-type.js';
import { ENTITY_TYPES } from '../../model/entity-type.js';
import { annotateJobs } from '../annotate-jobs.js';
import { ExitCode } from '../exit-code.js';
import { planJobs } from '../plan-jobs.js';
import { printError } from '../print-error.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { annotateStdin } from './run-stdin.js';

export interface RunOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly filesFrom?: string;
  readonly stdinFilepath?: string;
  readonly types?: readonly EntityType[];
  readonly jobs?: number;
  readonly encoding?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress: boolean;
}

interface Tally {
  read: number;
  written: number;
  unchanged: number;
  bytes: number;
  failed: number;
  refused: number;
  readonly mentions: Map<EntityType, number>;
}

/** Exit 1 when articles were skipped or `--check` would change something, 2 when a file could not be read, written or reconciled. */
export const runCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: RunOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  if (paths.includes('-')) return annotateStdin(terminal, config, options);
  const from = performance.now();
  const { jobs, skipped } = await planJobs(terminal, config, paths, options.filesFrom);
  const writes = options.check !== true && options.dryRun !== true;
  const tally: Tally = {
    read: 0,
    written: 0,
    unchanged: 0,
    bytes: 0,
    failed: 0,
    refused: 0,
    mentions: new Map(),
  };
  if (writes)
    for (const folder of new Set(jobs.map(({ target }) => dirname(target)))) sweepTemporaries(folder);
  const progress = createProgress(terminal, jobs.length, options.progress && options.quiet !== true);
  const unreadable = skipped.filter(({ deliberate }) => !deliberate);
  for (const { path, reason } of options.verbose === true ? skipped : unreadable)
    terminal.err(`${visible(shortPath(terminal, path))}: skipped: ${visible(reason)}\n`);
  const fileOptions = {
    encoding: options.encoding,
    types: options.types ?? config.types,
    publishedRules: config.published,
  };
  for await (const outcome of annotateJobs(jobs, fileOptions, options.jobs)) {
    const message = settle(terminal, outcome, tally, writes, options);
    if (message !== '') {
      progress.clear();
      terminal.err(message);
    }
    progress.step(tally.read + tally.failed, tally.bytes);
    if (terminal.stopped !== 'no') break;
  }
  progress.clear();
  if (options.quiet !== true)
    terminal.err(
      summarize(
        tally,
        unreadable.length,
        skipped.length - unreadable.length,
        writes,
        performance.now() - from,
      ),
    );
  if (tally.refused > 0) return ExitCode.Trouble;
  return tally.failed > 0 || unreadable.length > 0 || (options.check === true && tally.written > 0)
    ? ExitCode.Findings
    : ExitCode.Done;
};

const shortPath = (terminal: Terminal, path: string): string => relative(terminal.cwd, path) || path;

/** Failures that name an article which could not be annotated; every other one is trouble with a file that must be mended first. */
const SKIPS = new Set(['binary', 'too-large', 'not-a-file', 'encoding']);

/** Writes an outcome when it changes something, counts it, and returns what to say about it. */
const settle = (
  terminal: Terminal,
  outcome: FileOutcome,
  tally: Tally,
  writes: boolean,
  options: RunOptions,
): string => {
  const name = visible(shortPath(terminal, outcome.job.target));
  const fail = (error: unknown): string => {
    const { code, message, place } = error as AnnotateError;
    if (SKIPS.has(code)) {
      tally.failed += 1;
      return `${visible(shortPath(terminal, outcome.job.path))}: skipped: ${visible(message)}\n`;
    }
    tally.refused += 1;
    return printError(
      new AnnotateError(code, message, {
        ...place,
        ...(place.path === undefined ? {} : { path: shortPath(terminal, place.path) }),
      }),
    );
  };
  if (outcome.failure) return fail(outcome.failure);
  tally.read += 1;
  tally.bytes += outcome.bytes;
  for (const [type, count] of Object.entries(outcome.counts))
    tally.mentions.set(type as EntityType, (tally.mentions.get(type as EntityType) ?? 0) + count);
  const notes = outcome.notes.map((note) => `${name}: ${visible(note)}\n`).join('');
  if (!outcome.changed) {
    tally.unchanged += 1;
    return `${notes}${options.verbose ? `${name}: unchanged\n` : ''}`;
  }
  if (writes) {
    try {
      writeWhole(outcome.job.target, outcome.yaml as string, { expected: outcome.expected });
    } catch (error) {
      if (error instanceof AnnotateError) return notes + fail(error);
      throw error;
    }
  }
  tally.written += 1;
  return `${notes}${!writes ? `${name}: would change\n` : options.verbose ? `${name}: written\n` : ''}`;
};

const summarize = (tally: Tally, skipped: number, ignored: number, writes: boolean, ms: number): string => {
  const types = ENTITY_TYPES.filter((type) => tally.mentions.has(type)).map(
    (type) => `${type} ${tally.mentions.get(type)}`,
  );
  const total = [...tally.mentions.values()].reduce((sum, count) => sum + count, 0);
  const parts = [
    `${tally.read} read`,
    `${tally.written} ${writes ? 'written' : 'would change'}`,
    `${tally.unchanged} unchanged`,
    `${skipped + tally.failed} skipped`,
  ];
  if (tally.refused > 0) parts.push(`${tally.refused} refused`);
  if (ignored > 0) parts.push(`${ignored} no articles or ignored (annotate files names them)`);
  return `articles: ${parts.join(', ')}\nmentions: ${total}${types.length > 0 ? ` (${types.join(', ')})` : ''}\ntime: ${(ms / 1000).toFixed(2)} s\n`;
};
