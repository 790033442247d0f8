// A table to CSV that a spreadsheet cannot be made to run.
import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';
import { cellsOf, cellText } from './table.js';

/** A line breaks a cell for many readers; hidden characters are none of its content. */

const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

const plainCell = (text: string): string => text.replace(CONTROL, ' ');

/** CSV (RFC 4180 but for `\n` line ends) with a header line. Cells that a spreadsheet would take for a formula begin with an apostrophe; lists are joined by `|`. */
export const printCsv = ({ columns, rows }: Table): string =>
  stringify(
    rows.map((row) =>
      cellsOf(columns, row).map((cell) => (typeof cell === 'number' ? cell : plainCell(cellText(cell)))),
    ),
    { header: true, columns: [...columns], escape_formulas: true, record_delimiter: '\n' },
  );
