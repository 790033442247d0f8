// Rows that every table format prints alike.

/** `null` is a value that is not there; a list is several values of one cell. */
export type Cell = string | number | null | readonly string[] | Readonly<Record<string, string | number>>;

export type Row = Readonly<Record<string, Cell>>;

/** Rows under named columns, which also fix the order of the cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A cell as one string, for formats that have no lists: items joined by `|`, pairs as `key:value`. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if (Array.isArray(cell)) return (cell as readonly string[]).join('|');
  return Object.entries(cell)
    .map(([key, value]) => `${key}:${value}`)
    .join('|');
};

/** Cells in the order of the columns; empty ones are null. */
export const cellsOf = (columns: readonly string[], row: Row): Cell[] =>
  columns.map((column) => row[column] ?? null);
