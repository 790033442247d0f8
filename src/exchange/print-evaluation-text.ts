// An evaluation to text for a terminal: tables, then lists of marked sentences.
import type { EntityType } from '../model/entity-type.js';
import type { Listed, ListedMention } from './evaluation-lists.js';
import { listByCause, listChanges } from './evaluation-lists.js';
import type { EvaluationReport } from './evaluation-report.js';
import type { TextTable } from './evaluation-tables.js';
import { evaluationSummary, evaluationTables } from './evaluation-tables.js';
import { bracketWords } from './mark-words.js';

export interface EvaluationTextOptions {
  /** types whose differences are listed; absent: none */
  readonly list?: readonly EntityType[] | undefined;
}

const NUMERIC = /^(?:[\d.+−–-]+|n\/a)$/;

/** Columns padded to their widest cell; columns of numbers to the right. */
const printTable = ({ title, columns, rows }: TextTable): string => {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const isNumeric = columns.map((_, at) => rows.every((row) => NUMERIC.test(row[at] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) =>
        isNumeric[at] === true ? text.padStart(widths[at] as number) : text.padEnd(widths[at] as number),
      )
      .join('  ')
      .trimEnd();
  return `${title}\n${[columns, ...rows].map((cells) => `  ${line(cells)}\n`).join('')}`;
};

const printMention = ({ type, shown, says }: ListedMention): string =>
  `${type}  ${bracketWords(shown)}${says === '' ? '' : `  (${says})`}`;

const printItem = ({ place, gold, predicted }: Listed, who: readonly [string, string]): string => {
  if (!gold || !predicted) return `  ${place}  ${printMention((gold ?? predicted) as ListedMention)}\n`;
  const width = Math.max(...who.map((name) => name.length));
  return `  ${place}\n    ${who[0].padEnd(width)}  ${printMention(gold)}\n    ${who[1].padEnd(width)}  ${printMention(predicted)}\n`;
};

/** The whole report. The caller makes hidden characters visible before a terminal sees it. */
export const printEvaluationText = (
  report: EvaluationReport,
  { list }: EvaluationTextOptions = {},
): string => {
  const { agreement, names } = report;
  const who: readonly [string, string] = agreement ? [names.gold, names.predicted ?? ''] : ['gold', 'found'];
  const lists =
    agreement || list
      ? listByCause(report, list).map(
          ({ title, items }) =>
            `${title} (${items.length})\n${items.map((item) => printItem(item, who)).join('')}`,
        )
      : [];
  const changes = listChanges(report).map(
    ({ title, isGain, items }) =>
      `${isGain ? 'Gains' : 'Losses'}: ${title} (${items.length})\n${items.map(({ place, type, shown }) => `  ${isGain ? '+' : '-'} ${place}  ${type}  ${bracketWords(shown)}\n`).join('')}`,
  );
  return [
    `${evaluationSummary(report)}\n`,
    ...evaluationTables(report).map(printTable),
    ...lists,
    ...changes,
  ].join('\n');
};
