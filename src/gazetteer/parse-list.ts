// One gazetteer file (CSV text) to a list of names or words.
import { parse } from 'csv-parse/sync';
import { AnnotateError } from '../model/annotate-error.js';
import type { Attributes } from '../model/mention.js';

export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly attributes?: Attributes;
}

/** A surface that names an entry. An ambiguous one is also a word or another name: a rule must find corroboration. */
export interface Alias {
  readonly surface: string;
  readonly entry: number;
  readonly ambiguous: boolean;
}

export interface NameList {
  readonly kind: 'names';
  /** `type/file`, from the path below `recognizers` */
  readonly list: string;
  /** columns behind id and name, as `entry-cells` stores them */
  readonly columns: readonly string[];
  readonly entries: readonly NameEntry[];
  readonly aliases: readonly Alias[];
}

export interface WordList {
  readonly kind: 'words';
  readonly list: string;
  readonly words: readonly string[];
}

const RESERVED = new Set(['id', 'name', 'aliases', 'ambiguous']);

const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** A surface and its form with `and` for `&`, which news uses for either, with the other spelling of `Data Centers`, or with stops: `A.C.L.U.` */
const withVariants = (surface: string): string[] => {
  if (INITIALS.test(surface)) return [surface, surface.replace(/[A-Z]/g, '$&.')];
  if (surface.includes(' & ')) return [surface, surface.replaceAll(' & ', ' and ')];
  const other = surface.replace(DATA_CENTER, (_found, head: string, end: string) =>
    end === 'er' ? `${head}re` : `${head}er`,
  );
  return other === surface ? [surface] : [surface, other];
};
const INITIALS = /^[A-Z]{3,5}$/;
const DATA_CENTER = /\b(Data ?[Cc]ent)(er|re)(?=s?\b)/;

/**
 * Reads a gazetteer. Lines that start with `#` are the header and comments. A column `word` makes a word list; columns
 * `id,name,aliases,ambiguous` make a name list: `aliases` and `ambiguous` are separated by `|`, the name is an alias of
 * itself, `and` is read for `&`, `A.C.L.U.` for `ACLU`, and each surface in `ambiguous` is an alias that needs corroboration. A column `ids.x` is an identifier, every
 * other column an attribute; empty cells are left out.
 * @throws AnnotateError `gazetteer-form` with the line
 */
export const parseList = (list: string, csv: string): NameList | WordList => {
  const rows = parse(csv, {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    trim: true,
  }) as Record<string, string>[];
  if (rows[0] && 'word' in rows[0])
    return { kind: 'words', list, words: rows.map((row) => row['word'] ?? '') };
  const entries: NameEntry[] = [];
  const aliases: Alias[] = [];
  for (const row of rows) {
    if (!row['id'] || !row['name'])
      throw new AnnotateError('gazetteer-form', `row without id or name: ${JSON.stringify(row)}`, {
        path: list,
      });
    const ids: Record<string, string> = {};
    const attributes: Record<string, string> = {};
    for (const [column, cell] of Object.entries(row)) {
      if (cell === '' || RESERVED.has(column)) continue;
      if (column.startsWith('ids.')) ids[column.slice(4)] = cell;
      else attributes[column] = cell;
    }
    const entry = entries.length;
    entries.push({
      id: row['id'],
      name: row['name'],
      ...(Object.keys(ids).length > 0 ? { ids } : {}),
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    });
    const ambiguous = new Set(split(row['ambiguous'] ?? ''));
    const said = new Set([row['name'], ...split(row['aliases'] ?? ''), ...ambiguous]);
    for (const surface of said)
      for (const form of withVariants(surface))
        if (form === surface || !said.has(form))
          aliases.push({ surface: form, entry, ambiguous: ambiguous.has(surface) });
  }
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !RESERVED.has(column));
  return { kind: 'names', list, columns, entries, aliases };
};
