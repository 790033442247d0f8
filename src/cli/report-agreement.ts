// Two reviewers of the same texts to a report.
import type { EvaluationReport } from '../exchange/evaluation-report.js';
import { AnnotateError } from '../model/annotate-error.js';
import { agree } from '../score/agree.js';
import type { Task } from './eval-task.js';
import { readSets, refuseOtherText } from './eval-task.js';
import { checkThresholds } from './parse-gates.js';
import type { ReadSet } from './read-mention-sets.js';

/** The report over the texts that both have decided on. @throws AnnotateError `no-common-text`, `text-differs`, and what reading throws */
export const reportAgreement = async (
  task: Task,
  [a, b]: readonly [string, string],
): Promise<EvaluationReport> => {
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
