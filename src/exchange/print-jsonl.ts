// A table to one JSON object a line.
import { escapeJson } from './escape-json.js';
import type { Table } from './table.js';

/** An object a line, keys in the order of the columns. */
export const printJsonl = ({ columns, rows }: Table): string =>
  rows
    .map(
      (row) => `${escapeJson(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`,
    )
    .join('');
