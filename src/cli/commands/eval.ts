// `annotate eval`: predictions against gold, a baseline beside them, or two reviewers against each other.
import type { EvaluationReport } from '../../exchange/evaluation-report.js';
import { figureText } from '../../exchange/evaluation-tables.js';
import { printEvaluationHtml } from '../../exchange/print-evaluation-html.js';
import { printEvaluationJson } from '../../exchange/print-evaluation-json.js';
import { printEvaluationText } from '../../exchange/print-evaluation-text.js';
import { findConfig } from '../../io/find-config.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { ENTITY_TYPES } from '../../model/entity-type.js';
import { createAnnotator } from '../../pipeline.js';
import type { EvalOptions, Task } from '../eval-task.js';
import { ExitCode } from '../exit-code.js';
import { outputPath } from '../output-path.js';
import { reportAgreement } from '../report-agreement.js';
import { reportScores } from '../report-scores.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

/** Prints the evaluation. Exit 1 when a threshold is not met. @throws AnnotateError `usage`, `output-is-work`, and what reading throws, with file and line */
export const evalCommand = async (terminal: Terminal, options: EvalOptions): Promise<number> => {
  refuseUsage(options);
  const output =
    options.output === undefined
      ? undefined
      : outputPath(terminal.cwd, options.output, findConfig(terminal.cwd, options.config));
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
  if (output === undefined) await terminal.out(options.format === 'text' ? visible(text) : text);
  else writeWhole(output, text);
  const failed = report.gates.filter(({ isMet }) => !isMet);
  for (const { name, least, figure } of failed)
    task.note(`${name} is ${figureText(figure)}, and must be ${least.toFixed(3)} at least`);
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
