// A table to one JSON array.
import { escapeJson } from './escape-json.js';
import type { Table } from './table.js';

/** An array of objects, keys in the order of the columns, indented, with a final line feed. */
export const printJson = ({ columns, rows }: Table): string =>
  `${escapeJson(
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
    2,
  )}\n`;
