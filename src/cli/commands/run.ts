// `annotate [paths]`: the main job. Articles in, annotation files out, a summary on standard error.
import { dirname, join, relative } from 'node:path';
import type { Failure, FileJob, FileOutcome } from '../../annotate-file.js';
import { findConfig } from '../../io/find-config.js';
import { cacheFolders } from '../../io/cache-folder.js';
import { foldersBelow } from '../../io/folders-below.js';
import { sweepTemporaries } from '../../io/sweep-temporaries.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { EntityType } from '../../model/entity-type.js';
import type { CachedJobs } from '../cached-jobs.js';
import { cachedJobs } from '../cached-jobs.js';
import { ExitCode } from '../exit-code.js';
import type { KeptText } from '../keep-texts.js';
import { keepTexts } from '../keep-texts.js';
import type { FreshFile } from '../name-left-behind.js';
import { nameLeftBehind } from '../name-left-behind.js';
import type { Shard } from '../parse-shard.js';
import { planJobs } from '../plan-jobs.js';
import { printError } from '../print-error.js';
import { createProgress } from '../progress.js';
import type { Tally } from '../run-tally.js';
import { countOutcome, createTally, printSummary } from '../run-tally.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { visibleLine } from '../visible-line.js';

export interface RunOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly filesFrom?: string;
  readonly stdinFilepath?: string;
  readonly types?: readonly EntityType[];
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly encoding?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress: boolean;
  /** milliseconds */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly allowSkips?: boolean;
  readonly fsync?: boolean;
}

/** Exit 1 when articles were skipped, a file was changed by someone else meanwhile, or `--check` would change something; 2 when a file could not be read, written or reconciled. */
export const runCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: RunOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  if (paths.includes('-')) return (await import('./run-stdin.js')).annotateStdin(terminal, config, options);
  const from = performance.now();
  const { jobs, skipped } = await planJobs(terminal, config, paths, options);
  const writes = options.check !== true && options.dryRun !== true;
  const isWhole = paths.length === 0 && options.filesFrom === undefined;
  const tally = createTally();
  if (writes)
    for (const folder of new Set([
      ...jobs.map(({ target }) => dirname(target)),
      // also where no article has its file any more
      ...(isWhole ? foldersBelow(join(config.root, config.annotations)) : []),
      ...cacheFolders(config.root),
    ]))
      sweepTemporaries(folder);
  const progress = createProgress(terminal, jobs.length, options.progress && options.quiet !== true);
  const unreadable = skipped.filter(({ deliberate }) => !deliberate);
  for (const { path, reason } of options.verbose === true ? skipped : unreadable)
    terminal.err(`${visibleLine(shortPath(terminal, path))}: skipped: ${visible(reason)}\n`);
  const fileOptions = {
    encoding: options.encoding,
    types: options.types ?? config.types,
    publishedRules: config.published,
    maxBytes: options.maxBytes,
    timeout: options.timeout,
  };
  const cached = cachedJobs(jobs, fileOptions, config, {
    threads: options.jobs,
    isWhole,
    // what a branch brings with it must not say that its files are right
    isTrusted: options.check !== true,
    part: options.shard && `${options.shard.index}-${options.shard.count}`,
  });
  const texts: KeptText[] = [];
  const fresh: FreshFile[] = [];
  for await (const outcome of cached.outcomes()) {
    const { message, stands } = settle(terminal, outcome, tally, { ...options, writes, root: config.root });
    if (message !== '') {
      progress.clear();
      terminal.err(message);
    }
    if (writes && stands) {
      cached.keep(outcome);
      if (outcome.holdsWork && outcome.blob !== undefined)
        texts.push({ path: outcome.job.path, blob: outcome.blob });
    }
    if (outcome.expected === 'absent' && outcome.blob !== undefined)
      fresh.push({ path: outcome.job.path, target: outcome.job.target, blob: outcome.blob });
    progress.step(tally.read + tally.failed, tally.bytes);
    if (terminal.stopped !== 'no') break;
  }
  progress.clear();
  // of a part of the corpus, all the others would have to be read
  if (fresh.length > 0 && isWhole && options.shard === undefined && terminal.stopped === 'no') {
    const targets = new Set(jobs.map(({ target }) => target));
    for (const line of await nameLeftBehind(config, terminal.cwd, fresh, targets))
      terminal.err(`${visibleLine(line)}\n`);
  }
  if (writes) keepForNextRun(terminal, config.root, cached, texts);
  if (options.quiet !== true)
    terminal.err(
      printSummary(tally, {
        skipped: unreadable.length,
        ignored: skipped.length - unreadable.length,
        writes,
        ms: performance.now() - from,
      }),
    );
  if (tally.refused > 0) return ExitCode.Trouble;
  const skips = options.allowSkips === true ? 0 : tally.failed + unreadable.length;
  return skips > 0 || tally.overtaken > 0 || (options.check === true && tally.written > 0)
    ? ExitCode.Findings
    : ExitCode.Done;
};

/** What the next run is quicker or surer with; a project that cannot be written to does without. */
const keepForNextRun = (
  terminal: Terminal,
  root: string,
  cached: CachedJobs,
  texts: readonly KeptText[],
): void => {
  try {
    keepTexts(root, texts);
    cached.save();
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    terminal.err(`${printError(error).trimEnd()} (nothing was kept for the next run)\n`);
  }
};

const shortPath = (terminal: Terminal, path: string): string => relative(terminal.cwd, path) || path;

interface Settling extends RunOptions {
  readonly writes: boolean;
  readonly root: string;
}

/** Counts a failure and says what it is: an article that is skipped, a file that someone else has changed, or one that must be mended first. */
const reportFailure = (
  terminal: Terminal,
  { path }: FileJob,
  { code, message, place }: Failure | AnnotateError,
  tally: Tally,
): string => {
  // what is wrong with an article is no trouble of the others; its annotation file stays as it is
  if (place.path === path) {
    tally.failed += 1;
    return `${visibleLine(shortPath(terminal, path))}: skipped: ${code === 'internal' ? 'internal: ' : ''}${visible(message)}\n`;
  }
  if (code === 'changed-on-disk') tally.overtaken += 1;
  else tally.refused += 1;
  return printError(
    new AnnotateError(code, message, {
      ...place,
      ...(place.path === undefined ? {} : { path: shortPath(terminal, place.path) }),
    }),
  );
};

/** Writes an outcome when it changes something, counts it, and says what there is to say; false when its file does not hold it now. */
const settle = (
  terminal: Terminal,
  outcome: FileOutcome,
  tally: Tally,
  { writes, root, verbose, fsync = false }: Settling,
): { message: string; stands: boolean } => {
  const name = visibleLine(shortPath(terminal, outcome.job.target));
  const fail = (error: Failure | AnnotateError): string => reportFailure(terminal, outcome.job, error, tally);
  if (outcome.failure) return { message: fail(outcome.failure), stands: false };
  countOutcome(tally, outcome);
  const notes = outcome.notes.map((note) => `${name}: ${visible(note)}\n`).join('');
  if (!outcome.changed) {
    tally.unchanged += 1;
    return { message: `${notes}${verbose ? `${name}: unchanged\n` : ''}`, stands: true };
  }
  if (writes) {
    try {
      writeWhole(outcome.job.target, outcome.yaml as string, {
        expected: outcome.expected,
        inside: root,
        fsync,
      });
    } catch (error) {
      if (error instanceof AnnotateError) return { message: notes + fail(error), stands: false };
      throw error;
    }
  }
  tally.written += 1;
  const done = !writes ? `${name}: would change\n` : verbose ? `${name}: written\n` : '';
  return { message: notes + done, stands: writes };
};
