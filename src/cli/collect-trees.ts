// Annotation trees of several machines to one tree: the same file twice must be the same bytes, and no article may be without one.
import { join, relative, resolve, sep } from 'node:path';
import { findAnnotationFiles } from '../io/find-annotation-files.js';
import { findArticles } from '../io/find-articles.js';
import type { Config } from '../io/find-config.js';
import { findConfig } from '../io/find-config.js';
import { planTargets } from '../io/plan-targets.js';
import { hashText, readFile } from '../io/read-file.js';
import { writeWhole } from '../io/write-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { CollectOptions } from './collect-lines.js';
import { ExitCode } from './exit-code.js';
import type { ShardFile } from './index-shards.js';
import type { Problems } from './report-problems.js';
import { createProblems } from './report-problems.js';
import type { Terminal } from './terminal.js';

/** Annotation files may be this large. */
const FILE_LIMIT = 64 * 1024 * 1024;

interface Found {
  /** as it is shown */
  readonly name: string;
  readonly path: string;
  readonly hash: string;
}

const readBytes = (path: string): Uint8Array => readFile(path, { limit: FILE_LIMIT });

/** Files of all trees by their path below the tree. Problem: `differs`. */
const findFiles = async (
  config: Config,
  cwd: string,
  trees: readonly ShardFile[],
  problems: Problems,
): Promise<Map<string, Found>> => {
  const files = new Map<string, Found>();
  for (const tree of trees)
    for (const path of await findAnnotationFiles(config, cwd, [tree.path])) {
      const key = relative(tree.path, path);
      const found = { path, name: join(tree.name, key), hash: hashText(readBytes(path)) };
      const known = files.get(key);
      if (known === undefined) files.set(key, found);
      else if (known.hash !== found.hash)
        problems.add(
          'differs',
          `is not the same as ${known.name}: annotate the article again on one machine, or join the two by \`git merge\``,
          { path: found.name },
        );
    }
  return files;
};

/** Problem `gap` for each article of the corpus that no tree has a file for. */
const findGaps = async (
  config: Config,
  cwd: string,
  files: ReadonlyMap<string, Found>,
  problems: Problems,
): Promise<void> => {
  const { files: articles } = await findArticles(config, { cwd, paths: [] });
  if (articles.length === 0)
    throw new AnnotateError(
      'no-articles',
      `no articles under ${config.corpus} to compare with: run where the corpus is, or give --partial`,
    );
  for (const { path, target } of planTargets(config, articles))
    if (!files.has(relative(join(config.root, config.annotations), target)))
      problems.add('gap', 'no tree has an annotation file for this article', { path: relative(cwd, path) });
};

/** Problem `differs` for each file of the target that would be lost. */
const findLosses = (folder: string, files: ReadonlyMap<string, Found>, problems: Problems): void => {
  for (const [key, { name, hash }] of files) {
    const path = join(folder, key);
    try {
      if (hashText(readBytes(path)) === hash) continue;
      problems.add(
        'differs',
        `is not the same as ${name}, and is not overwritten: join the two by \`git merge\``,
        {
          path,
        },
      );
    } catch (error) {
      if (!(error instanceof AnnotateError && error.code === 'no-such-file')) throw error;
    }
  }
};

/** Copies the trees into `output` (default: the configured annotations). Exit 2 and nothing written for files that differ and, unless `partial`, for an article without a file. */
export const collectTrees = async (
  terminal: Terminal,
  trees: readonly ShardFile[],
  { output, partial = false, quiet = false, config: configFile }: CollectOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, configFile);
  const folder = output === undefined ? join(config.root, config.annotations) : resolve(terminal.cwd, output);
  const inside = trees.find(({ path }) => `${folder}${sep}`.startsWith(`${path}${sep}`) && path !== folder);
  if (inside)
    throw new AnnotateError('output-is-input', 'the output lies in this tree: give another folder', {
      path: inside.name,
    });
  const problems = createProblems(terminal);
  const files = await findFiles(config, terminal.cwd, trees, problems);
  if (!partial) await findGaps(config, terminal.cwd, files, problems);
  findLosses(folder, files, problems);
  problems.finish();
  if (problems.count() > 0) {
    terminal.err('annotate collect: nothing was written\n');
    return ExitCode.Trouble;
  }
  let written = 0;
  for (const [key, { path, hash }] of files) {
    const bytes = readBytes(path);
    if (hashText(bytes) !== hash)
      throw new AnnotateError('changed-on-disk', 'the file was changed while it was read: run again', {
        path,
      });
    // what stands there was seen to be absent or the same
    if (writeWhole(join(folder, key), bytes, { expected: 'absent', inside: folder }) === 'written')
      written += 1;
  }
  if (!quiet)
    terminal.err(`annotate collect: ${files.size} files of ${trees.length} trees, ${written} written\n`);
  return ExitCode.Done;
};
