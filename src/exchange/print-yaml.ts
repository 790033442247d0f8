// A table to a YAML list of mappings.
import { printNumber, printScalar } from '../annotations/print-scalar.js';
import type { Cell, Table } from './table.js';

const printPlain = (cell: string | number): string =>
  typeof cell === 'number' ? printNumber(cell) : printScalar(cell, 'flow');

const printCell = (cell: Cell): string => {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return printScalar(cell, 'block');
  if (typeof cell === 'number') return printNumber(cell);
  if (Array.isArray(cell)) return `[${(cell as readonly string[]).map(printPlain).join(', ')}]`;
  return `{${Object.entries(cell)
    .map(([key, value]) => `${printScalar(key, 'flow')}: ${printPlain(value as string | number)}`)
    .join(', ')}}`;
};

/** A list of mappings, keys in the order of the columns; cells without a value are left out. */
export const printYaml = ({ columns, rows }: Table): string => {
  if (rows.length === 0) return '[]\n';
  return rows
    .map((row) => {
      const lines = columns.flatMap((column) => {
        const cell = row[column] ?? null;
        return cell === null ? [] : [`${column}: ${printCell(cell)}`];
      });
      return `- ${lines.join('\n  ')}\n`;
    })
    .join('');
};
