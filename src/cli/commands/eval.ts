// `annotate eval`: predictions against gold, a baseline beside them, or two reviewers against each other.
import { resolve } from 'node:path';
import type { EvaluationReport } from '../../exchange/evaluation-report.js';
import { judgeMentions } from '../../exchange/judge-mentions.js';
import { printEvaluationHtml } from '../../exchange/print-evaluation-html.js';
import { printEvaluationJson } from '../../exchange/print-evaluation-json.js';
import { printEvaluationText } from '../../exchange/print-evaluation-text.js';
import { refuseDifference } from '../../exchange/text-difference.js';
import type { TypeMap } from '../../exchange/type-names.js';
import { findConfig } from '../../io/find-config.js';
import { openSource } from '../../io/open-source.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { EntityType } from '../../model/entity-type.js';
import { ENTITY_TYPES } from '../../model/entity-type.js';
import type { Annotator } from '../../pipeline.js';
import { createAnnotator } from '../../pipeline.js';
import { agree } from '../../score/agree.js';
import { compareRuns } from '../../score/compare-runs.js';
import type { Compared } from '../../score/evaluate.js';
import { evaluate } from '../../score/evaluate.js';
import type { JudgedMention } from '../../score/mention-set.js';
import { readText } from '../../text/read-text.js';
import { ExitCode } from '../exit-code.js';
import type { Threshold } from '../parse-gates.js';
import { checkRegress, checkThresholds } from '../parse-gates.js';
import type { ReadSet, ReadSetsOptions } from '../read-mention-sets.js';
import { readMentionSets } from '../read-mention-sets.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

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

type Sets = ReadonlyMap<string, ReadSet>;

/** What every step needs; notes are for standard error. */
interface Task {
  readonly terminal: Terminal;
  readonly options: EvalOptions;
  readonly annotator: Annotator;
  readonly note: (text: string) => void;
}

/** Prints the evaluation. Exit 1 when a threshold is not met. @throws AnnotateError `usage`, and what reading throws, with file and line */
export const evalCommand = async (terminal: Terminal, options: EvalOptions): Promise<number> => {
  refuseUsage(options);
  const task: Task = {
    terminal,
    options,
    annotator: createAnnotator(readGazetteer()),
    note: (text) => terminal.err(`annotate eval: ${visible(text)}\n`),
  };
  const report = options.agreement
    ? await reportAgreement(task, options.agreement as readonly [string, string])
    : await reportScores(task, options.gold as string);
  const text = print(report, options);
  if (options.output === undefined) await terminal.out(options.format === 'text' ? visible(text) : text);
  else writeWhole(resolve(terminal.cwd, options.output), text);
  const failed = report.gates.filter(({ isMet }) => !isMet);
  for (const { name, least } of failed) task.note(`${name} is under ${least.toFixed(3)}`);
  return failed.length > 0 ? ExitCode.Findings : ExitCode.Done;
};

const refuseUsage = ({ gold, pred, baseline, agreement, regress }: EvalOptions): void => {
  const refuse = (message: string): never => {
    throw new AnnotateError('usage', message);
  };
  if (agreement) {
    if (agreement.length !== 2) refuse('--agreement compares two: give it two files, folders or REV:path');
    if (gold !== undefined || pred !== undefined || baseline !== undefined)
      refuse('--agreement stands alone: leave out --gold, --pred and --baseline');
  } else if (gold === undefined) refuse('give --gold FOLDER, or --agreement A B');
  if (!regress && baseline === undefined) refuse('--no-regress needs --baseline');
};

const print = (report: EvaluationReport, { format, errors }: EvalOptions): string => {
  if (format === 'json') return printEvaluationJson(report);
  if (format === 'html') return printEvaluationHtml(report);
  return printEvaluationText(
    report,
    errors === undefined ? {} : { list: errors === true ? ENTITY_TYPES : errors },
  );
};

const readSets = async (task: Task, name: string, more: Partial<ReadSetsOptions>): Promise<Sets> => {
  const { terminal, options, annotator } = task;
  const sets = await readMentionSets(await openSource(name, terminal.cwd), {
    lexicon: annotator.gazetteer.lexicon,
    types: options.map ?? new Map(),
    offsets: options.offsets,
    voice: 'gold',
    publishedRules: findConfig(terminal.cwd, options.config).published,
    texts: options.texts === undefined ? undefined : await openSource(options.texts, terminal.cwd),
    ...more,
  });
  const pieces = [...sets.values()].reduce((sum, { discontinuous = 0 }) => sum + discontinuous, 0);
  if (pieces > 0)
    task.note(`${name}: ${pieces} mentions in pieces are read from their first to their last character`);
  return sets;
};

/** What the program itself finds in a gold text: by `annotate` for the article of an annotation file, else as `annotate stream` does. */
const annotateText = ({ annotator }: Task, { set, article, published }: ReadSet): JudgedMention[] => {
  const read =
    article ??
    readText({ path: set.id, text: set.text, encoding: 'utf-8', blob: '' }, annotator.gazetteer.lexicon, {
      published,
    });
  const { mentions, entities } = annotator.annotate(read);
  return judgeMentions(mentions, entities);
};

const listIds = (ids: readonly string[]): string =>
  `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;

/** Predictions for each gold text; a text without any counts as found empty, and is named. */
const readPredictions = async (task: Task, name: string, gold: Sets): Promise<Compared[]> => {
  const predicted = await readSets(task, name, {
    voice: 'rules',
    textOf: (id) => {
      const there = gold.get(id);
      return there && { text: there.set.text, path: there.shown };
    },
  });
  const missing = [...gold.keys()].filter((id) => !predicted.has(id));
  const extra = [...predicted.keys()].filter((id) => !gold.has(id));
  if (missing.length === gold.size)
    throw new AnnotateError('no-common-text', `names no text of the gold: gold has ${listIds(missing)}`, {
      path: name,
    });
  if (missing.length > 0)
    task.note(`${name}: no predictions for ${missing.length} gold texts: ${listIds(missing)}`);
  if (extra.length > 0) task.note(`${name}: ${extra.length} texts are not in gold: ${listIds(extra)}`);
  return [...gold.values()].map(({ set, shown }) => {
    const there = predicted.get(set.id);
    if (there) refuseOtherText(there, { text: set.text, path: shown });
    return { gold: set, predicted: there?.set.mentions ?? [] };
  });
};

const refuseOtherText = ({ set, shown }: ReadSet, other: { text: string; path: string }): void =>
  refuseDifference(set.text, other.text, { path: shown, expectedPath: other.path }, () => undefined);

const reportScores = async (task: Task, name: string): Promise<EvaluationReport> => {
  const { options } = task;
  const gold = await readSets(task, name, {});
  const undecided = [...gold.values()].filter(({ decided }) => decided === 0).map(({ set }) => set.id);
  if (undecided.length > 0)
    task.note(`${name}: nobody has decided anything in ${undecided.length} texts: ${listIds(undecided)}`);
  const settings = { rounds: options.bootstrap, seed: options.seed, types: options.types };
  const compared =
    options.pred === undefined
      ? [...gold.values()].map((one) => ({ gold: one.set, predicted: annotateText(task, one) }))
      : await readPredictions(task, options.pred, gold);
  const evaluation = evaluate(compared, settings);
  const baseline =
    options.baseline === undefined
      ? undefined
      : evaluate(await readPredictions(task, options.baseline, gold), { ...settings, rounds: 0 });
  return {
    names: {
      gold: name,
      ...(options.pred === undefined ? {} : { predicted: options.pred }),
      ...(options.baseline === undefined ? {} : { baseline: options.baseline }),
    },
    evaluation,
    ...(baseline ? { baseline, changes: compareRuns(baseline, evaluation) } : {}),
    gates: [
      ...checkThresholds(options.failUnder ?? [], evaluation),
      ...(baseline && !options.regress ? checkRegress(baseline, evaluation) : []),
    ],
  };
};

const reportAgreement = async (task: Task, [a, b]: readonly [string, string]): Promise<EvaluationReport> => {
  const { options } = task;
  const ours = await readSets(task, a, {});
  const theirs = await readSets(task, b, {});
  const isDecided = (one: ReadSet | undefined): one is ReadSet => one !== undefined && one.decided !== 0;
  const common = [...ours.keys()].filter((id) => isDecided(ours.get(id)) && isDecided(theirs.get(id)));
  const all = new Set([...ours.keys(), ...theirs.keys()]);
  if (common.length === 0)
    throw new AnnotateError('no-common-text', `holds no text that both have decided on: ${a} and ${b}`, {
      path: b,
    });
  if (common.length < all.size)
    task.note(`${all.size - common.length} texts are left out: only one of the two has decided on them`);
  const texts = common.map((id) => {
    const [first, second] = [ours.get(id) as ReadSet, theirs.get(id) as ReadSet];
    refuseOtherText(second, { text: first.set.text, path: first.shown });
    return { a: first.set, b: second.set };
  });
  const agreement = agree(texts, { rounds: options.bootstrap, seed: options.seed, types: options.types });
  return {
    names: { gold: a, predicted: b },
    evaluation: agreement.evaluation,
    agreement,
    gates: checkThresholds(options.failUnder ?? [], agreement.evaluation, agreement),
  };
};
