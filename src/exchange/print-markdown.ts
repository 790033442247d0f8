// A table to a Markdown table in which text stays text.
import { escapeMarkdown } from './escape-markdown.js';
import type { Table } from './table.js';
import { cellsOf, cellText } from './table.js';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A GitHub table with a header; lists are joined by `, `. */
export const printMarkdown = ({ columns, rows }: Table): string => {
  const body = rows.map((row) =>
    line(
      cellsOf(columns, row).map((cell) =>
        escapeMarkdown(Array.isArray(cell) ? (cell as readonly string[]).join(', ') : cellText(cell)),
      ),
    ),
  );
  return line(columns) + line(columns.map(() => '---')) + body.join('');
};
