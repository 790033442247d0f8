// An entry as a row of cells, and back: what the compiled gazetteer stores.
import type { NameEntry } from './parse-list.js';

const SEPARATOR = '\u001f';
const IDS = 'ids.';

/** id, name, then the cell of each column, empty where the entry has none. */
export const printEntry = ({ id, name, ids, attributes }: NameEntry, columns: readonly string[]): string =>
  [
    id,
    name,
    ...columns.map(
      (column) => (column.startsWith(IDS) ? ids?.[column.slice(IDS.length)] : attributes?.[column]) ?? '',
    ),
  ].join(SEPARATOR);

export const parseEntry = (row: string, columns: readonly string[]): NameEntry => {
  const [id = '', name = '', ...cells] = row.split(SEPARATOR);
  const ids: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (cell === undefined || cell === '') return;
    if (column.startsWith(IDS)) ids[column.slice(IDS.length)] = cell;
    else attributes[column] = cell;
  });
  return {
    id,
    name,
    ...(Object.keys(ids).length > 0 ? { ids } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
};
