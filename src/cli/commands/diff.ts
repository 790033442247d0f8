// `annotate diff [A] [B]`: what changed between two versions of annotation files, by decisions, entities, rules and anchors.
import type { AnnotationDocument } from '../../annotations/annotation-document.js';
import type { ChangeStyle, FileChanges } from '../../exchange/file-changes.js';
import { printChangesJson } from '../../exchange/print-changes-json.js';
import { printChangesMarkdown } from '../../exchange/print-changes-markdown.js';
import { printChangesStat } from '../../exchange/print-changes-stat.js';
import { printChangesText } from '../../exchange/print-changes-text.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Change, Voice } from '../../review/diff/change.js';
import { diffDocuments } from '../../review/diff/diff-documents.js';
import { summarizeChanges } from '../../review/diff/summarize-changes.js';
import { findChangedParagraphs, textPairOf } from '../article-paragraphs.js';
import type { TextPair } from '../article-paragraphs.js';
import type { FilePair } from '../compare-files.js';
import { compareFiles } from '../compare-files.js';
import { openSides } from '../diff-sides.js';
import { ExitCode } from '../exit-code.js';
import type { When } from '../paint.js';
import { createPaint } from '../paint.js';
import { printError } from '../print-error.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface DiffOptions {
  readonly json?: boolean;
  readonly stat?: boolean;
  readonly markdown?: boolean;
  readonly only?: readonly Voice[];
  readonly exitCode?: boolean;
  readonly config?: string;
  readonly color: When;
  /** how many of the operands stand behind `--` */
  readonly limited?: number;
}

/** What stands where there is no file. */
const NO_FILE: AnnotationDocument = {
  article: '',
  text: [],
  ruleset: '',
  entities: [],
  paragraphs: [],
  lost: [],
};

/** Colours for people; text of strangers cannot act on the terminal. */
export const changeStyle = (terminal: Terminal, color: When): ChangeStyle => {
  const { sign, bold, dim } = createPaint(terminal, color);
  return { sign, bold, dim, clean: visible };
};

const statusOf = ({ from, to, was }: FilePair): Pick<FileChanges, 'status' | 'was'> => {
  if (was !== undefined) return { status: 'renamed', was };
  return { status: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed' };
};

const isWanted = (only: readonly Voice[] | undefined, voice: Voice): boolean =>
  only === undefined || only.includes(voice);

/** The changes of a pair that were asked for, or undefined when there are none. */
const changesOf = (pair: FilePair, only: readonly Voice[] | undefined): FileChanges | undefined => {
  const [a, b] = [pair.from?.document ?? NO_FILE, pair.to?.document ?? NO_FILE];
  const changes: Change[] = diffDocuments(a, b).filter(({ who }) => isWanted(only, who));
  const status = statusOf(pair);
  if (changes.length === 0 && (status.status === 'changed' || !isWanted(only, 'text'))) return undefined;
  return { file: pair.name, ...status, changes, summary: summarizeChanges(a, b, changes) };
};

const refuseUsage = ({ json, stat, markdown }: DiffOptions): void => {
  if ([json, stat, markdown].filter(Boolean).length > 1)
    throw new AnnotateError('usage', 'choose one of --json, --stat and --markdown');
};

const print = (files: readonly FileChanges[], style: ChangeStyle, options: DiffOptions): string => {
  if (options.json === true) return printChangesJson(files);
  if (options.markdown === true) return printChangesMarkdown(files);
  return options.stat === true ? printChangesStat(files, style) : printChangesText(files, style);
};

/**
 * Prints what changed. Exit 2 when a file could not be read, all others are shown; 1 with `--exit-code` when anything asked for differs.
 * @throws AnnotateError `usage`, and what `openSides` throws
 */
export const diffCommand = async (
  terminal: Terminal,
  names: readonly string[],
  options: DiffOptions,
): Promise<number> => {
  refuseUsage(options);
  const operands = names.slice(0, names.length - (options.limited ?? 0));
  const sides = await openSides({
    cwd: terminal.cwd,
    operands,
    paths: names.slice(operands.length),
    ...(options.config === undefined ? {} : { config: options.config }),
  });
  const compared: FileChanges[] = [];
  const turned: TextPair[] = [];
  const damaged = compareFiles(sides, terminal.cwd, (pair) => {
    const changes = changesOf(pair, options.only);
    if (changes === undefined) return;
    compared.push(changes);
    const texts = changes.summary.isTextChanged ? textPairOf(pair) : undefined;
    if (texts !== undefined) turned.push(texts);
  });
  const isRead = options.json !== true && options.stat !== true;
  const paragraphs = isRead ? findChangedParagraphs(turned, terminal.cwd) : new Map<string, never>();
  const files = compared
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((changes) => {
      const where = paragraphs.get(changes.file);
      return where === undefined ? changes : { ...changes, paragraphs: where };
    });
  await terminal.out(print(files, changeStyle(terminal, options.color), options));
  for (const error of damaged) terminal.err(printError(error));
  if (damaged.length > 0) return ExitCode.Trouble;
  return options.exitCode === true && files.length > 0 ? ExitCode.Findings : ExitCode.Done;
};
