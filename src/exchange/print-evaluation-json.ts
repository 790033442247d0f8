// An evaluation to JSON: every number that the other formats show, and every difference.
import type { EvaluationReport } from './evaluation-report.js';
import { escapeJson } from './escape-json.js';
import type { Interval } from '../score/bootstrap.js';
import { isGain } from '../score/compare-runs.js';
import type { Evaluation } from '../score/evaluate.js';
import type { Figure } from '../score/figure.js';
import { isNumber } from '../score/figure.js';
import type { Measure } from '../score/measure.js';
import type { JudgedMention } from '../score/mention-set.js';
import type { Tally } from '../score/tally.js';

/** A number, or null: the reason stands beside it under `why`. */
const number = (figure: Figure): number | null => (isNumber(figure) ? figure : null);

const why = (...figures: readonly (Figure | Interval)[]): { why?: string } => {
  for (const figure of figures)
    if (typeof figure === 'object' && 'na' in figure) return { why: `n/a (${figure.na})` };
  return {};
};

const interval = (one: Interval): readonly number[] | null => ('na' in one ? null : [one.low, one.high]);

const measures = ({ precision, recall, f1 }: Measure): object => ({
  precision: number(precision),
  recall: number(recall),
  f1: number(f1),
  ...why(f1, precision),
});

/** COR, INC, PAR and the sums, from the side of the gold; a type also counts what of its predictions is right. */
const counts = ({ gold, predicted }: Tally): object => ({
  possible: gold.total,
  actual: predicted.total,
  correct: gold.correct,
  incorrect: gold.incorrect,
  partial: gold.partial,
  missed: gold.alone,
  spurious: predicted.alone,
  predictedCorrect: predicted.correct,
  predictedIncorrect: predicted.incorrect,
  predictedPartial: predicted.partial,
});

const mentionOf = (text: string, mention: JudgedMention | undefined): object | undefined =>
  mention && { ...mention, text: text.slice(mention.start, mention.end) };

const scores = (evaluation: Evaluation): object => ({
  texts: evaluation.texts.length,
  optional: evaluation.optional,
  excused: evaluation.excused,
  leaks: evaluation.leaks,
  modes: Object.fromEntries(
    evaluation.modes.map(({ mode, tally, micro, interval: of, macro }) => [
      mode,
      { ...counts(tally), ...measures(micro), interval: interval(of), macroF1: number(macro) },
    ]),
  ),
  macroInterval: interval(evaluation.macroInterval),
  types: Object.fromEntries(
    evaluation.types.map(({ type, interval: of, leaks, modes }) => [
      type,
      {
        leaks,
        interval: interval(of),
        ...Object.fromEntries(
          Object.entries(modes).map(([mode, { tally, measure }]) => [
            mode,
            { ...counts(tally), ...measures(measure) },
          ]),
        ),
      },
    ]),
  ),
  accuracy: evaluation.accuracy.map((row) => ({ ...row, accuracy: row.right / row.of })),
  relations: evaluation.relations.map(({ what, right, gold, predicted, ...measure }) => ({
    what,
    right,
    gold,
    predicted,
    ...measures(measure),
  })),
});

/** One object; a figure without meaning is null, with the reason under `why`. */
export const printEvaluationJson = ({
  names,
  evaluation,
  agreement,
  baseline,
  changes,
  gates,
}: EvaluationReport): string =>
  `${escapeJson(
    {
      ...names,
      ...scores(evaluation),
      ...(agreement
        ? {
            agreement: {
              kappa: number(agreement.kappa),
              alpha: number(agreement.alpha),
              undecided: agreement.undecided,
              ...why(agreement.kappa, agreement.alpha),
            },
          }
        : {}),
      differences: evaluation.texts.flatMap(({ gold: { id, text }, differences }) =>
        differences.map(({ cause, gold, predicted, fields }) => ({
          id,
          cause,
          gold: mentionOf(text, gold),
          predicted: mentionOf(text, predicted),
          fields,
        })),
      ),
      ...(baseline ? { baselineScores: scores(baseline) } : {}),
      ...(changes
        ? {
            changes: changes.map((change) => ({
              id: change.text.id,
              change: change.kind,
              isGain: isGain(change),
              type: change.type,
              ...change.span,
              text: change.text.text.slice(change.span.start, change.span.end),
            })),
          }
        : {}),
      thresholds: gates.map(({ name, least, figure, isMet }) => ({
        name,
        least,
        is: number(figure),
        isMet,
        ...why(figure),
      })),
    },
    2,
  )}\n`;
