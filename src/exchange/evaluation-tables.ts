// A report to its tables, as text cells: what the text and the HTML format both show.
import type { Interval } from '../score/bootstrap.js';
import type { Evaluation, ModeRow, TypeRow } from '../score/evaluate.js';
import type { Figure } from '../score/figure.js';
import { isNumber } from '../score/figure.js';
import type { EvaluationReport } from './evaluation-report.js';

export interface TextTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `0.953`, or `n/a (no gold of type judge)`. */
export const figureText = (figure: Figure): string =>
  isNumber(figure) ? figure.toFixed(3) : `n/a (${figure.na})`;

/** The figure alone: the reason stands elsewhere in the row. */
const cell = (figure: Figure): string => (isNumber(figure) ? figure.toFixed(3) : 'n/a');

const intervalText = (interval: Interval): string =>
  'na' in interval ? 'n/a' : `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`;

const reasonOf = (...figures: readonly (Figure | Interval)[]): string => {
  for (const figure of figures) if (typeof figure === 'object' && 'na' in figure) return `n/a (${figure.na})`;
  return '';
};

const modeCells = ({ mode, tally: { gold, predicted }, micro, interval, macro }: ModeRow): string[] => [
  mode,
  ...[
    gold.correct,
    gold.incorrect,
    gold.partial,
    gold.alone,
    predicted.alone,
    gold.total,
    predicted.total,
  ].map(String),
  cell(micro.precision),
  cell(micro.recall),
  cell(micro.f1),
  intervalText(interval),
  cell(macro),
  reasonOf(micro.f1, micro.precision, interval),
];

const modesTable = ({ modes }: Evaluation): TextTable => ({
  title: 'All types',
  columns: [
    'mode',
    'COR',
    'INC',
    'PAR',
    'MIS',
    'SPU',
    'POSSIBLE',
    'ACTUAL',
    'P',
    'R',
    'F1',
    '95 %',
    'macro F1',
    '',
  ],
  rows: modes.map(modeCells),
});

const typeCells = ({ type, interval, leaks, modes }: TypeRow): string[] => {
  const { precision, recall, f1 } = modes.strict.measure;
  return [
    type,
    String(modes.strict.tally.gold.total),
    String(modes.strict.tally.predicted.total),
    cell(precision),
    cell(recall),
    cell(f1),
    intervalText(interval),
    ...(['exact', 'partial', 'type', 'iou'] as const).map((mode) => cell(modes[mode].measure.f1)),
    String(leaks),
    reasonOf(f1, precision),
  ];
};

const typesTable = ({ types }: Evaluation, who: readonly [string, string]): TextTable => ({
  title: 'By type: strict, then F1 of the other modes',
  columns: ['type', ...who, 'P', 'R', 'F1', '95 %', 'exact', 'partial', 'type', 'iou', 'leaks', ''],
  rows: types.map(typeCells),
});

const factsTable = ({ accuracy }: Evaluation): TextTable => ({
  title: 'What is said of mentions (pairs of one type in which gold says it)',
  columns: ['type', 'what', 'right', 'of', 'accuracy'],
  rows: accuracy.map(({ type, what, right, of }) => [
    type,
    what,
    String(right),
    String(of),
    (right / of).toFixed(3),
  ]),
});

const relationsTable = ({ relations }: Evaluation): TextTable => ({
  title: 'Relations of data centres',
  columns: ['arguments', 'right', 'gold', 'found', 'P', 'R', 'F1'],
  rows: relations.map(({ what, right, gold, predicted, precision, recall, f1 }) => [
    what,
    String(right),
    String(gold),
    String(predicted),
    cell(precision),
    cell(recall),
    figureText(f1),
  ]),
});

const baselineTable = (before: Evaluation, after: Evaluation): TextTable => ({
  title: 'Against the baseline (micro F1)',
  columns: ['mode', 'baseline', 'now', 'change'],
  rows: after.modes.map(({ mode, micro }, index) => {
    const then = (before.modes[index] as ModeRow).micro.f1;
    const change =
      isNumber(then) && isNumber(micro.f1)
        ? `${micro.f1 >= then ? '+' : '−'}${Math.abs(micro.f1 - then).toFixed(3)}`
        : 'n/a';
    return [mode, cell(then), cell(micro.f1), change];
  }),
});

const agreementTable = ({ agreement }: EvaluationReport): TextTable[] =>
  agreement
    ? [
        {
          title: 'Agreement',
          columns: ['measure', 'value'],
          rows: [
            ...agreement.evaluation.modes.map(({ mode, micro }) => [
              `span F1, ${mode}`,
              figureText(micro.f1),
            ]),
            ["Cohen's kappa of words", figureText(agreement.kappa)],
            ["Krippendorff's alpha of aligned spans", figureText(agreement.alpha)],
          ],
        },
      ]
    : [];

const gatesTable = ({ gates }: EvaluationReport): TextTable => ({
  title: 'Thresholds',
  columns: ['measure', 'at least', 'is', ''],
  rows: gates.map(({ name, least, figure, isMet }) => [
    name,
    least.toFixed(3),
    figureText(figure),
    isMet ? 'met' : 'NOT MET',
  ]),
});

/** All tables that have rows, in the order in which they are read. */
export const evaluationTables = (report: EvaluationReport): TextTable[] => {
  const { evaluation, baseline, agreement } = report;
  return [
    ...agreementTable(report),
    modesTable(evaluation),
    typesTable(evaluation, agreement ? ['first', 'second'] : ['gold', 'found']),
    factsTable(evaluation),
    relationsTable(evaluation),
    ...(baseline ? [baselineTable(baseline, evaluation)] : []),
    gatesTable(report),
  ].filter(({ rows }) => rows.length > 0);
};

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** One sentence for the head: how much was compared. */
export const evaluationSummary = ({ evaluation, agreement, names }: EvaluationReport): string => {
  const { gold, predicted } = (evaluation.modes[0] as ModeRow).tally;
  const texts = count(evaluation.texts.length, 'text');
  if (agreement)
    return `${texts}: ${count(gold.total, 'mention')} of ${names.gold}, ${predicted.total} of ${names.predicted ?? ''}; ${agreement.undecided} not compared, because one of the two has not decided`;
  return `${texts}: ${count(gold.total, 'gold mention')} and ${evaluation.optional} optional, ${count(predicted.total + evaluation.excused, 'prediction')} (${evaluation.excused} excused by optional gold), ${count(evaluation.leaks, 'leak')}`;
};
