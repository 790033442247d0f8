// `--fail-under strict=.90,strict.judge=.8` to thresholds, and thresholds to whether they are met.
import { InvalidArgumentError } from 'commander';
import type { Gate } from '../exchange/evaluation-report.js';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Agreement } from '../score/agree.js';
import type { Evaluation, ModeRow } from '../score/evaluate.js';
import type { Figure } from '../score/figure.js';
import { isNumber } from '../score/figure.js';
import type { Mode } from '../score/modes.js';
import { MODES } from '../score/modes.js';
import { nearest } from './nearest.js';

export interface Threshold {
  readonly name: string;
  readonly least: number;
}

const AGREEMENT = ['kappa', 'alpha'] as const;

const names: readonly string[] = [
  ...MODES.flatMap((mode) => [mode, `${mode}.macro`, ...ENTITY_TYPES.map((type) => `${mode}.${type}`)]),
  ...AGREEMENT,
];

/** @throws InvalidArgumentError for a measure nobody knows or a number outside 0 to 1 */
export const parseThresholds = (list: string, before: readonly Threshold[] = []): Threshold[] => [
  ...before,
  ...list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', number = ''] = part.split('=').map((side) => side.trim());
      if (!names.includes(name))
        throw new InvalidArgumentError(
          `No measure "${name}"${nearest(name, names)}. Give MODE, MODE.macro or MODE.TYPE with MODE one of ${MODES.join(', ')}; or kappa or alpha of an agreement.`,
        );
      const least = Number(number);
      if (number === '' || !(least >= 0 && least <= 1))
        throw new InvalidArgumentError(`Give ${name} a number from 0 to 1: ${name}=.90.`);
      return { name, least };
    }),
];

const figureOf = (name: string, evaluation: Evaluation, agreement: Agreement | undefined): Figure => {
  if (name === 'kappa' || name === 'alpha') return agreement?.[name] ?? { na: 'no agreement was asked for' };
  const [mode, what] = name.split('.') as [Mode, string | undefined];
  const row = evaluation.modes.find((one) => one.mode === mode) as ModeRow;
  if (what === undefined) return row.micro.f1;
  if (what === 'macro') return row.macro;
  const type = evaluation.types.find((one) => one.type === (what as EntityType));
  return type?.modes[mode].measure.f1 ?? { na: `no gold of type ${what}` };
};

/** Thresholds with what stands against them; a figure without meaning meets none. */
export const checkThresholds = (
  thresholds: readonly Threshold[],
  evaluation: Evaluation,
  agreement?: Agreement,
): Gate[] =>
  thresholds.map(({ name, least }) => {
    const figure = figureOf(name, evaluation, agreement);
    return { name, least, figure, isMet: isNumber(figure) && figure >= least };
  });

/** The gate of `--no-regress`: micro F1, strict, is not below that of the baseline. */
export const checkRegress = (baseline: Evaluation, evaluation: Evaluation): Gate[] => {
  const least = figureOf('strict', baseline, undefined);
  const figure = figureOf('strict', evaluation, undefined);
  return isNumber(least)
    ? [{ name: 'no regress', least, figure, isMet: isNumber(figure) && figure >= least }]
    : [];
};
