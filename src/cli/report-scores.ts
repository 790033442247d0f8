// Gold and predictions, and a baseline if there is one, to a report.
import type { EvaluationReport } from '../exchange/evaluation-report.js';
import { judgeMentions } from '../exchange/judge-mentions.js';
import { AnnotateError } from '../model/annotate-error.js';
import { compareRuns } from '../score/compare-runs.js';
import type { Compared } from '../score/evaluate.js';
import { evaluate } from '../score/evaluate.js';
import type { JudgedMention } from '../score/mention-set.js';
import { readText } from '../text/read-text.js';
import type { Sets, Task } from './eval-task.js';
import { listIds, readSets, refuseOtherText } from './eval-task.js';
import { checkRegress, checkThresholds } from './parse-gates.js';
import type { ReadSet } from './read-mention-sets.js';

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

/** The report against the gold of that name. @throws AnnotateError `no-common-text`, `text-differs`, and what reading throws */
export const reportScores = async (task: Task, name: string): Promise<EvaluationReport> => {
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
