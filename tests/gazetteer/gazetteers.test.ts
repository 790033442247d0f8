// Every gazetteer that ships: form, order, sources, identifiers of the right shape.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

const FOLDER = join(ROOT, 'src/recognizers');
const files = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.csv'))
  .sort();

/** Shape of each identifier that a column `ids.x` may hold. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  cik: /^[1-9]\d{0,9}$/,
  ticker: /^(?:[A-Z]{4}:)?[A-Z0-9][A-Z0-9.-]{0,11}$/,
  geonames: /^[1-9]\d{0,8}$/,
  courtsdb: /^[a-zA-Z0-9]+$/,
  celex: /^\d{5}[A-Z]{1,2}(?:\d{4}(?:\(\d+\))?|\/TXT)$/,
  usc: /^us\/usc\/t\d+[a-z]?(?:\/(?:ch|s)[\w.-]+)*$/,
  wikidata: /^Q[1-9]\d*$/,
};

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true });

const COMMON_WORDS = new Set(
  rowsOf(readFileSync(join(FOLDER, 'shared/common-words.csv'), 'utf8')).map(({ word }) => word),
);

/** Names that are words too, but with a capital hardly ever mean the word, not even where a sentence begins. */
const NAMES_FIRST = new Set([
  'Billings',
  'Ciudadanos',
  'Facebook',
  'Instagram',
  'Jeep',
  'Turkey',
  'UN',
  'Windows',
  'YouTube',
]);

/** ISO 7064 mod 97-10, the check of a Legal Entity Identifier: letters count as 10 to 35. */
const isLei = (lei: string): boolean =>
  /^[A-Z0-9]{18}\d\d$/.test(lei) &&
  [...lei].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1;

it('knows a wrong LEI by its check digits', () => {
  expect(isLei('5493001KJTIIGC8Y1R12')).toBe(true);
  expect(isLei('5493001KJTIIGC8Y1R21')).toBe(false);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const header = text.split('\n').filter((line) => line.startsWith('#'));
  const rows = rowsOf(text);

  it('names source, licence and date', () => {
    for (const field of ['source', 'licence', 'date'])
      expect(
        header.some((line) => line.startsWith(`# ${field}:`)),
        field,
      ).toBe(true);
  });

  it('is sorted and holds nothing twice', () => {
    const keys = rows.map((row) => row['id'] ?? row['word'] ?? '');
    expect(keys.filter((key, index) => index > 0 && key <= (keys[index - 1] as string))).toEqual([]);
  });

  it('has ids of the right shape', () => {
    const bad = rows.flatMap((row) =>
      Object.entries(row)
        .filter(
          ([column, cell]) =>
            cell !== '' &&
            (column === 'id'
              ? !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell)
              : column.startsWith('ids.') &&
                SHAPES[column.slice(4)] !== undefined &&
                !SHAPES[column.slice(4)]?.test(cell)),
        )
        .map(([column, cell]) => `${column}=${cell}`),
    );
    expect(bad).toEqual([]);
  });

  it('marks as ambiguous every one-word name that is an English word', () => {
    const bad = rows.flatMap((row) => {
      const marked = new Set((row['ambiguous'] ?? '').split('|'));
      return [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')].filter(
        (name) => COMMON_WORDS.has(name.toLowerCase()) && !marked.has(name) && !NAMES_FIRST.has(name),
      );
    });
    expect(bad).toEqual([]);
  });

  it('has legal entity identifiers that check', () => {
    expect(rows.map((row) => row['ids.lei'] ?? '').filter((lei) => lei !== '' && !isLei(lei))).toEqual([]);
  });

  it('has no alias that is empty or padded', () => {
    const bad = rows.flatMap((row) =>
      [row['name'], ...(row['aliases'] ?? '').split('|')].filter(
        (alias) => alias !== undefined && alias !== '' && alias.trim() !== alias,
      ),
    );
    expect(bad).toEqual([]);
  });
});
