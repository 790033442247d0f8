// A table to a Markdown table in which text stays text.
import type { Table } from './table.js';
import { cellsOf, cellText } from './table.js';

/** Signs that Markdown or HTML would act upon, and the bar that ends a cell. */
const SIGNS = /[\\`*_{}[\]<>#|~&]/g;

const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const escapeCell = (text: string): string =>
  text
    .replace(HIDDEN, ' ')
    .trim()
    .replace(SIGNS, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    );

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A GitHub table with a header; lists are joined by `, `. */
export const printMarkdown = ({ columns, rows }: Table): string => {
  const body = rows.map((row) =>
    line(
      cellsOf(columns, row).map((cell) =>
        escapeCell(Array.isArray(cell) ? (cell as readonly string[]).join(', ') : cellText(cell)),
      ),
    ),
  );
  return line(columns) + line(columns.map(() => '---')) + body.join('');
};
